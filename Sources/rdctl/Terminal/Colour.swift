/// When to colour: what `--color` takes.
enum ColourWhen: String, CaseIterable, Sendable {
    case auto, always, never

    /// Decided for each stream by itself. Whether a stream is a terminal is another question:
    /// forced colour in a file does not make the file a terminal.
    func applies(isTerminal: Bool, _ environment: Environment) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            if environment.nonEmpty("NO_COLOR") != nil {
                false
            } else if environment.nonEmpty("CLICOLOR_FORCE") != nil
                || environment.nonEmpty("FORCE_COLOR") != nil
            {
                true
            } else {
                isTerminal && environment["TERM"] != "dumb"
            }
        }
    }
}

/// What a piece of output is; the colour follows from it.
enum Style: Sendable {
    case plain, heading, match, place, date, faint, error, warning, note

    /// Parameters of the terminal's SGR sequence.
    var code: String? {
        switch self {
        case .plain: nil
        case .heading: "1"
        case .match: "1;31"
        case .place: "35"
        case .date: "32"
        case .faint: "2"
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }
}
