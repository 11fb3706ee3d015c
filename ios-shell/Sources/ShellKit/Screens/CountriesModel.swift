import FaroCore
import Observation

/// Where the case is: one country or more.
@MainActor @Observable
public final class CountriesModel {
    public let work: Work
    public private(set) var countries: [JurisdictionView] = []
    public private(set) var chosen: Set<String> = []

    public init(_ app: AppModel) {
        work = Work(app)
    }

    /// In the order of the list.
    var ids: [String] { countries.map(\.id).filter(chosen.contains) }

    public func load() async {
        guard let countries = await work.ask({ try $0.jurisdictions() }) else { return }
        self.countries = countries
        chosen.formUnion(countries.filter(\.chosen).map(\.id))
    }

    public func toggle(_ id: String) {
        if chosen.remove(id) == nil { chosen.insert(id) }
    }
}
