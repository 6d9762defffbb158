extension RandomAccessCollection where Index == Int {
    /// The first place from which on the condition holds, found by halving; it holds for no element
    /// before it.
    @inline(__always)
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
