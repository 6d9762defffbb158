/// Lays a help page out for the width of the reader's terminal.
struct HelpPrinter {
    var columns = 80
    private let width = DisplayWidth()

    init(columns: Int = 80) {
        self.columns = max(40, min(columns, 100))
    }

    func print(_ page: HelpPage, to out: OutputStream, in language: Language) {
        out.write(Bilingual("用法：", "Usage: ")[language], .heading)
        out.write(page.usage.joined(separator: "\n       ") + "\n")
        for paragraph in page.introduction {
            out.write("\n")
            write(paragraph, indentedBy: 0, to: out)
        }
        for section in page.sections {
            out.write("\n")
            out.write(section.heading + "\n", .heading)
            write(section, to: out)
        }
    }

    private func write(_ section: HelpPage.Section, to out: OutputStream) {
        let widest = section.entries.map { width.of($0.term) }.filter { $0 <= 30 }.max() ?? 0
        let indent = widest + 4
        for entry in section.entries {
            let lines = width.wrapped(entry.explanation, to: columns - indent)
            if width.of(entry.term) > widest {
                out.write("  " + entry.term + "\n")
                for line in lines { out.write(blanks(indent) + line + "\n") }
            } else {
                out.write("  " + width.padded(entry.term, to: widest) + "  ")
                out.write(lines.joined(separator: "\n" + blanks(indent)) + "\n")
            }
            for detail in entry.details { write(detail, indentedBy: indent, to: out) }
        }
        for paragraph in section.paragraphs { write(paragraph, indentedBy: 2, to: out) }
    }

    private func write(_ text: String, indentedBy indent: Int, to out: OutputStream) {
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            for line in width.wrapped(String(paragraph), to: columns - indent) {
                out.write(blanks(indent) + line + "\n")
            }
        }
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
