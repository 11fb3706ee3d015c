import FaroCore

extension SheetLine {
    /// As a text of the core; none of somebody's own words, whose first letter says which way they run.
    public var phrase: Phrase? {
        direction.map { Phrase(text: text, tag: tag, direction: $0, fellBack: false) }
    }
}
