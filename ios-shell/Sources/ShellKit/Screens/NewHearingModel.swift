import FaroCore
import Observation

/// A hearing that is being written down.
@MainActor @Observable
public final class NewHearingModel {
    public let work: Work
    public private(set) var countries: [JurisdictionView] = []
    public var country = String()
    public var kind = HearingKind.master
    public let when: WallEntry
    public private(set) var clocks: [ClockChoice] = []
    /// The court's; nobody may guess it where no clock is the likeliest.
    public var zone: String?
    public var place = String()
    /// Everybody in the family must come.
    public var everybody = false

    public static let kinds: [(HearingKind, Word)] = [
        (.master, .hearingMaster), (.individual, .hearingIndividual), (.other, .hearingOther),
    ]

    public init(_ app: AppModel) {
        let work = Work(app)
        self.work = work
        when = WallEntry(work, from: app.today)
    }

    /// The case's own countries first.
    public func load() async {
        guard let found = await work.ask({ try $0.jurisdictions() }) else { return }
        countries = found.filter(\.chosen) + found.filter { !$0.chosen }
        if country.isEmpty { country = countries.first?.id ?? country }
        clocks = await work.ask { try $0.courtClocks() } ?? []
        zone = zone ?? clocks.first(where: \.chosen)?.zone
    }

    public func save() async {
        guard let zone else { return }
        let hearing = NewHearing(
            jurisdiction: country, kind: kind, at: when.at, zone: zone, place: place, everybody: everybody)
        await work.finish { try $0.addHearing(hearing: hearing) }
    }
}
