/// Where pages of the web and their titles end what is no chronicle.
extension ChronicleZone {
    private static let farthestEntry = 80
    private static let shortestTitle = 8

    /// Below the line of the contents that names a chronicle stands the first title of the body.
    func headsOtherText(_ body: [Int], _ position: Int, below heading: Int) -> Bool {
        if standsBehindFrame(body, position) { return true }
        let index = body[position]
        guard shapes[index] == .short || shapes[index] == .prose,
            bulletin.lines[index].count <= LineShape.longestHeading
        else { return false }
        if position + 1 < body.count, shapes[index] == .short {
            let below = bulletin.printed(at: body[position + 1]).trimmed
            if WebFields.isOne(below) { return true }
        }
        return isListed(index, above: body[heading])
    }

    /// Another page of the web begins between a line and the one above it.
    func standsBehindFrame(_ body: [Int], _ position: Int) -> Bool {
        guard position > 0, body[position] - body[position - 1] > 1 else { return false }
        return shapes[(body[position - 1] + 1)..<body[position]].contains(.webFrame)
    }

    /// An entry above ends in the words of the line.
    private func isListed(_ index: Int, above heading: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard text.count >= Self.shortestTitle else { return false }
        return (max(0, heading - Self.farthestEntry)..<heading).contains {
            bulletin.lines[$0].count <= text.count + 12
                && bulletin.text(at: $0).suffix(text.count).elementsEqual(text)
        }
    }
}
