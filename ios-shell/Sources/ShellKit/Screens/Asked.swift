import FaroCore

/// A question about somebody, and the answer that there is.
public struct Asked: Hashable, Sendable {
    /// For the core.
    let name: String
    /// Whom it is about; none is the holder.
    let person: String?
    /// The answer that there is.
    let value: String?

    public init(_ question: QuestionView) {
        name = question.name
        person = question.person
        value = nil
    }

    /// The question of a fact that can hardly be right.
    public init?(_ doubt: DoubtView) {
        guard let name = doubt.fact else { return nil }
        self.name = name
        person = doubt.person
        value = String()
    }

    public init(_ fact: FactView) {
        name = fact.name
        person = fact.person
        value = fact.value
    }
}
