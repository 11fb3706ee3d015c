import FaroCore
import Observation

/// The countries under whose law the case is, and those that can be added.
@MainActor @Observable
public final class CaseCountriesModel {
    public let work: Work
    /// For one that is removed.
    public let taps = TapsOfMany<String>()
    public private(set) var countries: [JurisdictionView] = []

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        countries = await work.ask { try $0.jurisdictions() } ?? countries
    }

    public func add(_ id: String) async {
        _ = await work.change { try $0.addJurisdiction(id: id) }
    }

    public func remove(_ id: String) async {
        if taps.tap(id) { _ = await work.change { try $0.removeJurisdiction(id: id) } }
    }
}
