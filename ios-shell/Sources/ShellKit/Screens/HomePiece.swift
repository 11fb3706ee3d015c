import FaroCore

/// One piece of the first page.
public enum HomePiece: Hashable, Sendable {
    /// The next hearing: it always stands first.
    case hearing(HearingCardView)
    case noHearing
    case doubts([DoubtView])
    /// The phone would remind, and may not.
    case remind
    /// A time of a duty that waits for a word.
    case waiting(WaitingView)
    case nothing(Phrase)
    case heading(Phrase)
    case due(DueItem)
    /// How many questions are open; none where none is.
    case questions(Phrase?)
    case question(QuestionView)
    /// To all questions, and to what was answered.
    case moreQuestions
    case notice(Phrase)
    /// The vault is damaged: what can still be read may go into a new one.
    case salvage
    case check(Phrase)
}

extension HomeView {
    /// What is drawn from the top, and what a screen reader reads in the same order.
    func pieces(remind: Bool, damaged: Bool, notices: [Phrase]) -> [HomePiece] {
        var pieces: [HomePiece] = [hearing.map { .hearing($0) } ?? .noHearing]
        if !doubts.isEmpty { pieces.append(.doubts(doubts)) }
        if damaged { pieces.append(.salvage) }
        if remind { pieces.append(.remind) }
        if let nothing { pieces.append(.nothing(nothing)) }
        pieces += waiting.map { .waiting($0) }
        for section in sections {
            pieces.append(.heading(section.heading))
            pieces += section.items.map { .due($0) }
        }
        pieces.append(.questions(openQuestions))
        pieces += questions.map { .question($0) }
        pieces.append(.moreQuestions)
        pieces += notices.map { .notice($0) }
        pieces.append(.check(check))
        return pieces
    }
}
