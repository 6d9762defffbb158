/// What is wrong with the words of a command line. Wording is in `UsageMessage`.
enum UsageError: Error, Equatable {
    case missingCommand
    /// Neither a word nor a condition to search by.
    case missingCriterion
    case unknownCommand(String, near: [String])
    /// `commands` lists the commands that do have the option.
    case unknownOption(String, near: [String], commands: [String] = [])
    case missingValue(String, Bilingual)
    case unexpectedValue(String, String)
    case badValue(String, String, ValueProblem)
    case missingOperand(Bilingual)
    case extraOperand(String, command: String)
    case badOperand(String, Bilingual, ValueProblem)
    /// An option that takes one value, with two.
    case givenTwice(String)
    /// Two options that contradict each other.
    case conflict(String, String)
}
