/// How much it costs to look for a character in an index: what the scan takes for each printed form,
/// and how often it stops in vain.
enum CharacterCost {
    /// The most frequent characters of bulletins, the most frequent first.
    private static let frequent: StaticString = """
        。人、会的大市委一议代民主表常作工了年任建区全法在和“”要实有十日县三发展关行月\
        是第进政开上业不中次出成动二为组员个情报到保务事长理部题度生于办副力资制过况化项\
        新问点产对通村决家重届同来加定设平我告立国查持提以等监推水管高四地督调意席乡研联\
        程治体分公下强时现学方审用记把党位省各检经职书群级社安好目机面农条本门府道众心五\
        合镇专小察场取文活施入听共选与基领《系》局单明里协导就河召环站得交能名量后见多效\
        规期改执评城护两服六习责子结及前院老们坚完算整案举向路话深流自件着解质视当街做山\
        讲七接统式落集防预参履百求天万八性源总步准境划这确物计看之应起阳教内域州态济头企\
        台九传带创说近络先去运相织例障收更间走志编善居清供还处线精标支财至并依利优由口列
        """

    /// The cost of looking for all printed forms of a folded character.
    static func of(_ folded: Unicode.Scalar, forms: Int) -> Int {
        forms * 20 + visits(folded)
    }

    private static func visits(_ folded: Unicode.Scalar) -> Int {
        switch folded.value {
        // Every line of an index is full of these.
        case 0x22, 0x2C, 0x3A, 0x5B...0x5D, 0x7B, 0x7D: return 4000
        case 0x30...0x39: return 1500
        case 0..<0x80: return 1000
        default: break
        }
        var rank = 0
        var scalars = UTF8Scalars(
            at: frequent.utf8Start, end: frequent.utf8Start + frequent.utf8CodeUnitCount)
        while let scalar = scalars.next() {
            rank += 1
            if scalar == folded { return 6000 / (rank + 10) }
        }
        return 5
    }
}
