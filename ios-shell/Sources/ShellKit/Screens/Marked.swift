import FaroCore

/// One time of a duty, or a hearing, and what is to be said of it.
public struct Marked: Hashable, Sendable {
    /// For the core.
    let id: String
    /// For the core: which time of a duty. A hearing has one.
    let day: String?
    public let title: Phrase
    public let when: NamedDay?
    public private(set) var result = ProofResult.done
    /// Why the core did not write it at once.
    public private(set) var refusal: Phrase?

    init(_ duty: DutyView, _ time: DutyTimeView) {
        id = duty.id
        day = time.iso
        title = duty.title
        when = time.day
    }

    init(_ hearing: HearingView) {
        id = hearing.id
        day = nil
        title = hearing.title
        when = hearing.day
    }

    /// The same, where it could not be done.
    public var couldNot: Marked {
        var other = self
        other.result = .couldNot
        return other
    }

    func refused(_ why: Phrase?) -> Marked {
        var other = self
        other.refusal = why
        return other
    }
}

extension AppModel {
    /// Writes that it was done. Where the core wants to know more, the page opens that asks for it.
    func markDone(_ marked: Marked, through work: Work) async -> Bool {
        let (id, day) = (marked.id, marked.day)
        let proof = NewProof(result: .done)
        if await work.change({ try $0.markDuty(id: id, day: day, proof: proof) }) != nil { return true }
        if work.refused {
            router.open(.mark(marked.refused(work.failure)))
            work.clear()
        }
        return false
    }
}
