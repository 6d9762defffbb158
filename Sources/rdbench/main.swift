import Foundation

do {
    let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
    try Benchmark(arguments).run()
} catch let problem as BenchProblem {
    FileHandle.standardError.write(Data("rdbench: \(problem.message)\n".utf8))
    exit(2)
}
