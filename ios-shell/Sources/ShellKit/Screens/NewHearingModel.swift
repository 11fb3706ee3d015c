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
    /// The court's; the phone's own until somebody says another.
    public var zone: String
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
        zone = (try? app.clock.now().zone) ?? String()
    }

    /// The case's own countries first.
    public func load() async {
        guard let found = await work.ask({ try $0.jurisdictions() }) else { return }
        countries = found.filter(\.chosen) + found.filter { !$0.chosen }
        if country.isEmpty { country = countries.first?.id ?? country }
    }

    public func save() async {
        let hearing = NewHearing(
            jurisdiction: country, kind: kind, at: when.at, zone: zone, place: place, everybody: everybody)
        await work.finish { try $0.addHearing(hearing: hearing) }
    }
}
