import FaroCore
import Observation

/// A week or a month of what is known: a page to look at.
@MainActor @Observable
public final class DatesModel {
    public enum Span: Hashable, Sendable, CaseIterable {
        case week, month
    }

    public let work: Work
    public private(set) var span = Span.week
    public private(set) var week: AgendaView?
    public private(set) var month: MonthView?
    /// What is on the day of the month that was chosen.
    public private(set) var day: AgendaDay?
    /// A day of the week or the month that is shown; none is today's.
    @ObservationIgnored private var within: String?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        let (within, chosen) = (within, day?.day.iso)
        switch span {
        case .week: week = await work.ask { try $0.week(from: within) } ?? week
        case .month:
            let found = await work.ask { faro in (try faro.month(of: within), try chosen.map(faro.day)) }
            if let found { (month, day) = found }
        }
    }

    /// The other of the two, at the days that are shown.
    public func show(_ span: Span) async {
        self.span = span
        await load()
    }

    public func earlier() async {
        await go(span == .week ? week?.earlier : month?.earlier)
    }

    public func later() async {
        await go(span == .week ? week?.later : month?.later)
    }

    /// What is on a day of the month, below it.
    public func choose(_ chosen: MonthDay) async {
        let iso = chosen.iso
        day = await work.ask { try $0.day(iso: iso) } ?? day
    }

    private func go(_ within: String?) async {
        guard let within else { return }
        self.within = within
        day = nil
        await load()
    }
}
