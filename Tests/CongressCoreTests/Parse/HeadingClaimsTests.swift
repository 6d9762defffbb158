import Testing

@testable import CongressCore

@Suite("What headings claim of the contents")
struct HeadingClaimsTests {
    private func heading(_ entry: Int?, lines: [Int] = [0]) -> Heading {
        var heading = Heading()
        heading.lines = lines
        heading.title = lines
        heading.entry = entry
        return heading
    }

    @Test("an entry's part of the body lies between the headings of its nearest neighbours")
    func gaps() {
        let claims = HeadingClaims(
            [3: heading(0), 20: heading(3), 9: heading(nil)], entries: 5, body: 30)
        #expect(claims.isClaimed(0) && !claims.isClaimed(1) && claims.isClaimed(3))
        #expect(claims.gap(around: 0) == 0..<20)
        #expect(claims.gap(around: 1) == 4..<20)
        #expect(claims.gap(around: 2) == 4..<20)
        #expect(claims.gap(around: 4) == 21..<30)
    }

    @Test("neighbours in another order than the contents leave none")
    func disorder() {
        let claims = HeadingClaims([3: heading(2), 20: heading(0)], entries: 3, body: 30)
        #expect(claims.gap(around: 1).isEmpty)
    }

    @Test("the first of several headings has the entry that all of them claim")
    func severalClaims() {
        let claims = HeadingClaims(
            [5: heading(1), 12: heading(1), 25: heading(1)], entries: 3, body: 30)
        #expect(claims.gap(around: 0) == 0..<5)
        #expect(claims.gap(around: 2) == 6..<30)
    }

    @Test("the lines of headings are taken; where nothing is claimed no entry is lost")
    func taken() {
        let claims = HeadingClaims([5: heading(nil, lines: [5, 6])], entries: 2, body: 10)
        #expect(claims.isEmpty)
        #expect(claims.taken.contains(5) && claims.taken.contains(6) && !claims.taken.contains(7))
    }
}
