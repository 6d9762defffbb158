import Testing

@testable import CongressCore

/// Headings by their places, and the places that listed headings take.
@Suite struct HeadingPlacesTests {
    @Test func findsHeadingsWhereTheyBegin() {
        let places = HeadingPlaces([0: Heading(title: [4]), 6: Heading(title: [9, 10])], in: 7)
        #expect(places[0]?.title == [4])
        #expect(places[6]?.title == [9, 10])
        for none in [-1, 1, 5, 7, 100] { #expect(places[none] == nil) }
    }

    @Test func leavesOutHeadingsBeyondTheBody() {
        let places = HeadingPlaces([3: Heading(title: [1])], in: 3)
        #expect((0..<5).allSatisfy { places[$0] == nil })
    }

    @Test func keepsWhatIsTaken() {
        var taken = TakenPositions(count: 6)
        taken.insert(2..<4)
        taken.insert(5..<9)
        #expect((-1..<10).filter { taken.contains($0) } == [2, 3, 5])
    }
}
