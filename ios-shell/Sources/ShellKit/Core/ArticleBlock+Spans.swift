import FaroCore

extension ArticleBlock {
    /// The runs of text in it, whatever it is.
    public var spans: [ArticleSpan] {
        switch self {
        case .paragraph(let spans), .item(_, let spans), .step(_, let spans, _), .warning(let spans): spans
        }
    }
}
