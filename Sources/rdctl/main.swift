import CongressCore

let console = Console.process()
// What is no UTF-8 would be searched for as something else.
let areUTF8 = (0..<Int(CommandLine.argc)).allSatisfy { at in
    CommandLine.unsafeArgv[at].map { String(validatingCString: $0) != nil } ?? true
}
RunningProcess.exit(
    areUTF8
        ? Rdctl(console: console).run(Array(CommandLine.arguments.dropFirst()))
        : Rdctl(console: console).refuseOtherEncodings())
