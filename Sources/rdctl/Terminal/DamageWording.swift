/// What the archive says of a damaged index, in Chinese. What is not listed stays as it is: it
/// names the JSON that was expected.
enum DamageWording {
    static func chinese(_ problem: String) -> String { words[problem] ?? problem }

    static let words = [
        "the file is empty": "文件是空的",
        "the first line was changed": "第一行被改动",
        "the version was changed": "版本号被改动",
        "not an index of rdctl": "不是 rdctl 的索引",
        "the content does not fit its digest": "内容与摘要不符",
        "a section is missing": "缺少一个部分",
        "the checksum does not fit": "校验和不符",
    ]
}
