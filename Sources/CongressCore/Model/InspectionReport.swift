/// A report of an inspection: what was inspected, in which form, and what was found.
public struct InspectionReport: Equatable, Sendable {
    public enum Form: String, CaseIterable, Sendable {
        /// 执法检查
        case lawEnforcement = "law-enforcement"
        /// 调研
        case survey
        /// 视察
        case visit
    }

    /// One heading of the report's outline and the part of the report that it stands in.
    public struct Finding: Equatable, Sendable {
        public enum Part: String, CaseIterable, Sendable {
            /// 做法、成效
            case practice
            /// 存在问题
            case problem
            /// 意见建议
            case advice
        }

        public var part: Part
        public var title: String
        public var line: Int

        public init(part: Part, title: String, line: Int) {
            self.part = part
            self.title = title
            self.line = line
        }
    }

    public var article: Article
    public var form: Form
    /// Titles of the laws inspected, without 《》.
    public var laws: [String]
    public var findings: [Finding]

    public init(article: Article, form: Form, laws: [String] = [], findings: [Finding] = []) {
        self.article = article
        self.form = form
        self.laws = laws
        self.findings = findings
    }
}
