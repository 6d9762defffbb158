/// The people of one publication. Every name of the fixtures has a namesake of the same length here,
/// the same in all issues of the publication.
struct Cast: Sendable {
    private static let surnames = scalars(
        "丁万于卫马王方尹孔石卢叶田史白冯宁边汤许孙阮牟严苏杜李杨吴余汪沈宋张陆陈邵武林罗季金周庞郑单孟赵胡柯柳施姚贺秦袁耿夏顾钱徐高郭唐谈陶黄曹龚常章梁葛蒋韩程傅童曾谢鲁蓝路简詹蔡裴廖谭熊颜潘薛戴魏"
    )
    private static let compounds = ["欧阳", "司马", "诸葛", "上官", "尉迟", "夏侯", "慕容", "令狐"].map(scalars)
    private static let given = scalars(
        "安柏宝本斌冰波伯博才超晨诚川春达丹德东帆方飞丰峰福刚歌耕冠光国海涵航浩和恒宏华怀辉慧佳坚建江杰洁瑾劲晶景静君凯康可兰乐磊力丽良林岭龙璐曼茂梅美敏明铭娜宁鹏平萍齐启谦强勤清庆秋全群仁荣蓉锐瑞森山珊尚绍胜诗石书舒朔思松泰棠涛腾天恬亭婷通薇伟文武希溪贤祥翔晓欣新鑫星雄旭轩雪雅岩阳瑶晔怡艺益英颖永勇咏宇雨玉煜元远月云芸泽展昭哲真臻正之志智中舟竹卓子梓"
    )
    /// For the names that are written by their sound, with · between their parts.
    private static let sounds = scalars("阿艾巴白布达丹迪尔古哈吉加卡拉里买木娜尼帕热萨塔提图吾西雅扎")

    let seed: UInt64

    /// One character of the name that replaces a person's of the same length.
    func character(_ place: Int, ofPerson person: Int, length: Int) -> Unicode.Scalar {
        let bits = SeededRandom.mixed(seed &+ UInt64(person) &* 0xD6E8_FEB8_6659_FD93)
        if length == 4, place < 2 {
            return Cast.compounds[Int(bits % UInt64(Cast.compounds.count))][place]
        }
        if length > 4 {
            let sound = SeededRandom.mixed(bits &+ UInt64(place)) % UInt64(Cast.sounds.count)
            return Cast.sounds[Int(sound)]
        }
        if place == 0 { return Cast.surnames[Int(bits % UInt64(Cast.surnames.count))] }
        let shifted = bits >> UInt64(place * 12)
        return Cast.given[Int(shifted % UInt64(Cast.given.count))]
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

/// Names of places that are nowhere.
enum PlaceNames {
    private static let first = Array("霖霁岚槿桐沅汐澜黛珑箬柳棠梓芦荻蓼菱枫榆栎棣溪泓淇澧".unicodeScalars)
    private static let second = Array("川陵江汀渡浦屏垣坪峪湾泽".unicodeScalars)

    static let count = first.count * second.count

    /// The two characters of a place; numbers below `count` differ.
    static func name(_ number: Int) -> [Unicode.Scalar] {
        [first[number % first.count], second[number / first.count % second.count]]
    }
}
