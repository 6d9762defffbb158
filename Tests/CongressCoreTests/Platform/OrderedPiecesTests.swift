import Foundation
import Synchronization
import Testing

@testable import CongressCore

@Suite struct OrderedPiecesTests {
    private struct Refused: Error, Equatable {}

    @Test(arguments: [0, 1, 2, 3, 100]) func passesEveryPieceOnInOrder(_ count: Int) {
        var passed: [Int] = []
        OrderedPieces.run(
            count, make: { number, _ in number * 2 },
            pass: { (piece) throws(Never) in
                passed.append(piece)
                return true
            })
        #expect(passed == (0..<count).map { $0 * 2 })
    }

    @Test func endsWhereNobodyWantsMore() throws {
        let made = Atomic<Int>(0)
        var passed = 0
        OrderedPieces.run(
            10_000,
            make: { number, _ in
                made.add(1, ordering: .relaxed)
                return number
            },
            pass: { (_) throws(Never) in
                passed += 1
                return passed < 5
            })
        #expect(passed == 5)
        #expect(made.load(ordering: .relaxed) < 100)
    }

    /// The second thread waits where it is far ahead, and goes on.
    @Test func slowPassingKeepsBothThreadsAtWork() {
        let own = pthread_self()
        let ahead = Atomic<Int>(0)
        OrderedPieces.run(
            100,
            make: { (number, _: Int?) -> Int in
                if pthread_equal(pthread_self(), own) == 0 { ahead.add(1, ordering: .relaxed) }
                return number
            },
            pass: { (_: Int) throws(Never) in
                usleep(2000)
                return true
            })
        #expect(ahead.load(ordering: .relaxed) > 40)
    }

    @Test func errorsEndTheWork() {
        #expect(throws: Refused()) {
            try OrderedPieces.run(
                50, make: { number, _ in number },
                pass: { (piece) throws(Refused) in
                    if piece == 7 { throw Refused() }
                    return true
                })
        }
    }

    /// At most as many as printing runs ahead, and one for each thread.
    @Test func memoryOfPassedPiecesIsUsedAgain() {
        let fresh = Atomic<Int>(0)
        OrderedPieces.run(
            200,
            make: { (number, used: Int?) -> Int in
                if used == nil { fresh.add(1, ordering: .relaxed) }
                return number
            },
            pass: { (_: Int) throws(Never) in true })
        #expect(fresh.load(ordering: .relaxed) <= 18)
    }
}
