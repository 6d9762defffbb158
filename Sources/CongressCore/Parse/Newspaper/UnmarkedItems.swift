extension PageColumns {
    /// 七、选举事项 below 六、听取和审议某市人民检察院工作报告: the last item of a list whose items end without a mark. A short
    /// one is whole, and what stands below it is no more of it.
    func endsUnmarkedItem(_ position: Int, from start: Int) -> Bool {
        guard position == start, start > 0, case .outline = shape(start), isUnmarked(start),
            isUnmarked(start - 1)
        else { return false }
        var above = start - 1
        while above > max(0, start - 4), !isOutline(above) { above -= 1 }
        return isOutline(above) && widths[start] + 9 < widths[above]
    }

    private func isOutline(_ position: Int) -> Bool {
        if case .outline = shape(position) { return true }
        return false
    }

    private func isUnmarked(_ position: Int) -> Bool {
        text(position).last.map { $0.isHan || $0.closesBracket } == true
    }
}
