/// `rdctl completions SHELL`
struct CompletionsCommand: Command {
    static let name = "completions"
    var common = CommonOptions()
    var shell = CompletionScript.Shell.bash

    static var spec: CommandSpec<CompletionsCommand> {
        let shells = CompletionScript.Shell.allCases.map { Choice($0.rawValue) }
        return spec(
            Bilingual("打印命令行补全脚本", "Print a completion script for a shell"),
            description: Bilingual(
                "把输出存到所用 shell 读取补全的地方。",
                "Save the output where the shell looks for completions."),
            operands: OperandRow(
                placeholder: Bilingual("shell 名称", "SHELL"), choices: shells, count: 1...1),
            examples: [
                Example(
                    Bilingual(verbatim: "source <(rdctl completions bash)"),
                    Bilingual("在当前 bash 里启用", "Switch it on in this bash")),
                Example(
                    Bilingual(
                        verbatim: "rdctl completions fish > ~/.config/fish/completions/rdctl.fish"),
                    Bilingual("为 fish 安装", "Install it for fish")),
            ]
        ) { command, word in
            guard let shell = CompletionScript.Shell(rawValue: word) else {
                return ValueProblem(choosing: word, among: shells)
            }
            command.shell = shell
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let script = CompletionScript(
            program: "rdctl", pages: Rdctl.pages, language: console.language)
        console.out.write(script.text(for: shell))
        return .success
    }
}
