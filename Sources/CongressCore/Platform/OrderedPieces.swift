/// Work cut into pieces that two threads do, while one of them passes the outcomes on in order.
enum OrderedPieces {
    /// A thread costs about as much as a few pieces.
    private static let countWorthThread = 2

    /// Makes the pieces 0..<count, by two threads where that pays, and passes each on from the
    /// caller's thread once those before it have been.
    /// - Parameters:
    ///   - make: makes a piece; may be given one that was passed on, to use its memory again.
    ///   - pass: takes the next piece; false ends the work.
    static func run<Piece, Failure>(
        _ count: Int, make: @escaping @Sendable (Int, _ used: Piece?) -> Piece,
        pass: (Piece) throws(Failure) -> Bool
    ) throws(Failure) {
        let board = Monitor(PieceBoard<Piece>(count: count))
        if count <= countWorthThread { return try passAll(board, make, pass) }
        try Workers.run(
            beside: {
                while let (number, used) = board.wait(for: { $0.pieceToMakeAhead() }) {
                    let piece = make(number, used)
                    board.change { $0.made[number] = piece }
                }
            },
            { () throws(Failure) in try passAll(board, make, pass) })
    }

    /// Passes the pieces on in their order; makes one itself while the next is not ready.
    private static func passAll<Piece, Failure>(
        _ board: Monitor<PieceBoard<Piece>>, _ make: (Int, Piece?) -> Piece,
        _ pass: (Piece) throws(Failure) -> Bool
    ) throws(Failure) {
        defer { board.change { $0.isStopped = true } }
        while let task = board.wait(for: { $0.nextTask() }) {
            switch task {
            case .make(let number, let used):
                let piece = make(number, used)
                board.change { $0.made[number] = piece }
            case .pass(let piece):
                guard try pass(piece) else { return }
                board.change { $0.take(back: piece) }
            }
        }
    }
}

/// Which pieces are being made, and which wait to be passed on.
private struct PieceBoard<Piece> {
    enum Task {
        case make(Int, Piece?)
        case pass(Piece)
    }

    /// How far making may run ahead of passing on, which may be slow.
    private static var reach: Int { 16 }

    let count: Int
    /// Those that wait, each at its number.
    var made: [Piece?]
    var isStopped = false
    private var nextToMake = 0
    private var nextToPass = 0
    private var free: [Piece] = []

    init(count: Int) {
        self.count = count
        made = Array(repeating: nil, count: count)
    }

    /// A piece for the second thread: nil while there is none, a nil inside at the end.
    mutating func pieceToMakeAhead() -> (Int, Piece?)?? {
        if isStopped || nextToMake == count { return .some(nil) }
        // Mapped, since a bare nil would be taken for that of the end.
        return takePiece().map { .some($0) }
    }

    /// What the first thread has to do next; nil as of the second.
    mutating func nextTask() -> Task?? {
        if nextToPass == count { return .some(nil) }
        if let piece = made[nextToPass] {
            made[nextToPass] = nil
            nextToPass += 1
            return .pass(piece)
        }
        return takePiece().map { .make($0.0, $0.1) }
    }

    mutating func take(back piece: Piece) { free.append(piece) }

    private mutating func takePiece() -> (Int, Piece?)? {
        guard nextToMake < count, nextToMake < nextToPass + Self.reach else { return nil }
        defer { nextToMake += 1 }
        return (nextToMake, free.popLast())
    }
}
