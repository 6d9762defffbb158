/// What answers a query, without where its words stand in it.
public enum Found: Equatable, Sendable {
    case record(Record)
    /// The matter of this number, from 0, of an issue, which comes whole.
    case matter(Int, of: Issue)
}

extension Searcher {
    /// Candidates that a thread reads at once.
    private static let pieceSize = 64

    /// Gives what answers, in the query's order, until `each` returns false.
    /// - Parameter long: which long fields the records come with.
    @discardableResult
    public func found(
        _ query: Query, with long: RecordCodec.LongFields, _ each: (Found) -> Bool
    ) throws(SearchProblem) -> Summary {
        let answer = try answer(query)
        try read(
            answer.page(of: query),
            as: { (candidate) throws(SearchProblem) -> Found in
                let line = candidate.line
                if let number = candidate.matter {
                    return .matter(Int(number), of: try index.issue(at: line))
                }
                return .record(try index.record(at: line, with: long))
            }, each)
        return answer.summary
    }

    /// Gives every record and session, without long fields, in the order of the index.
    /// - Parameter names: only those whose people have one of these names; nil for all.
    public func eachRecord(
        naming names: [String]? = nil, _ each: (Record) -> Void
    ) throws(SearchProblem) {
        try index.verify()
        let scan = names.map { PeopleLines($0) }
        for section in [index.records, index.sessions] {
            try read(
                (scan?.lines(in: section, of: index) ?? index.lines(in: section))[...],
                as: { (line) throws(SearchProblem) in try index.record(at: line, with: []) },
                { record in
                    each(record)
                    return true
                })
        }
    }

    /// Gives of every record and session the id, the kind and the dates, in the order of the index.
    public func eachHead(
        _ each: (_ id: String, _ kind: RecordKind, _ dates: [EDTFDate]) -> Void
    ) throws(SearchProblem) {
        try index.verify()
        for section in [index.records, index.sessions] {
            for line in index.lines(in: section) {
                if let head = IndexLine(index.slice(line)).head(), let dates = head.dates.all {
                    each(String(decoding: head.id, as: UTF8.self), head.kind, dates)
                } else {
                    let record = try index.record(at: line, with: [])
                    each(record.id, record.kind, record.dates)
                }
            }
        }
    }

    /// Reads candidates, by two threads where that pays, and gives them on in their order until
    /// `each` returns false.
    func read<Candidate: Sendable, Value>(
        _ candidates: ArraySlice<Candidate>,
        as value: @escaping @Sendable (Candidate) throws(SearchProblem) -> Value,
        _ each: (Value) -> Bool
    ) throws(SearchProblem) {
        let start = candidates.startIndex
        let pieces = (candidates.count + Self.pieceSize - 1) / Self.pieceSize
        try OrderedPieces.run(
            pieces,
            make: { number, _ -> Result<[Value], SearchProblem> in
                let piece = candidates[(start + number * Self.pieceSize)...].prefix(Self.pieceSize)
                return Result { () throws(SearchProblem) in
                    var values: [Value] = []
                    for candidate in piece { values.append(try value(candidate)) }
                    return values
                }
            },
            pass: { (piece) throws(SearchProblem) in
                for value in try piece.get() where !each(value) { return false }
                return true
            })
    }
}
