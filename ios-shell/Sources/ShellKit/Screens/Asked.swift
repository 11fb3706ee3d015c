import FaroCore

/// A question, answered or not.
public struct Asked: Hashable, Sendable {
    /// For the core.
    let name: String
    public let question: Phrase
    public let kind: FactKind
    /// How to write the answer.
    public let hint: Phrase?
    /// The answer that there is.
    let value: String?

    public init(_ question: QuestionView) {
        name = question.name
        self.question = question.question
        kind = question.kind
        hint = question.hint
        value = nil
    }

    public init(_ fact: FactView) {
        name = fact.name
        question = fact.question
        kind = fact.kind
        hint = nil
        value = fact.value
    }
}
