/// How long `rdctl --version` takes beside programs that do as little.
struct StartRows {
    private let bench: Bench

    init(_ bench: Bench) { self.bench = bench }

    func rows() throws -> [BenchRow] {
        var rows: [BenchRow] = []
        let ours = bench.rdctl(["--version"])
        let idle = ProgramCall(Programs.find("true") ?? "/bin/true", [])
        let race = try bench.race([ours, idle], rounds: bench.startRounds)
        let limit = 2 * race.seconds(1) + 0.005
        rows.append(
            BenchRow(
                "start vs 2 x /bin/true + 5 ms", ours: Print.milliseconds(race.seconds(0)),
                theirs: Print.milliseconds(limit), figure: race.seconds(0) / limit, must: 1))
        guard let ripgrep = Programs.find("rg") else {
            return rows + [BenchRow(skipped: "start vs rg --version", because: "no rg here")]
        }
        let second = try bench.race(
            [ours, ProgramCall(ripgrep, ["--version"])], rounds: bench.startRounds)
        rows.append(
            BenchRow(
                "start vs rg --version", ours: Print.milliseconds(second.seconds(0)),
                theirs: Print.milliseconds(second.seconds(1)), figure: second.ratio(0, to: 1),
                must: 1.2, aim: 0.6))
        return rows
    }
}
