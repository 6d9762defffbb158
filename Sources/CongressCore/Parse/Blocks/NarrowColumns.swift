/// The columns of a newspaper, which are narrower than the lines of an office.
enum NarrowColumns {
    /// The longest line of a newspaper's columns; offices print longer ones.
    private static let longest = 28
    private static let shortestTorn = 8

    /// Nearly all of some lines is set in columns of a newspaper, and most break their sentences.
    static func hold(_ lines: some Collection<Int>, _ bulletin: BulletinText) -> Bool {
        var all = 0
        var narrow = 0
        var torn = 0
        for index in lines {
            let line = bulletin.lines[index]
            all += line.count
            guard line.count <= longest else { continue }
            narrow += line.count
            guard line.count >= shortestTorn, let last = bulletin.clean[line.clean].last else {
                continue
            }
            if !last.endsSentence, !last.isColon, last != "；", !last.closesBracket { torn += 1 }
        }
        return narrow * 20 >= all * 17 && torn * 5 >= lines.count * 2
    }
}
