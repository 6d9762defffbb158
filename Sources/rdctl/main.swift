import CongressCore

RunningProcess.exit(
    Rdctl(console: .process()).run(Array(CommandLine.arguments.dropFirst())))
