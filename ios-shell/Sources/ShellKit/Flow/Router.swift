import Foundation
import Observation

/// Where the person is.
@MainActor @Observable
public final class Router {
    public var tab = MainTab.today {
        didSet {
            if tab != oldValue {
                path = []
                left?()
            }
        }
    }
    public var path: [Place] = [] {
        didSet { if path != oldValue { left?() } }
    }
    /// A page was left for another one.
    @ObservationIgnored var left: (() -> Void)?

    public func open(_ place: Place) {
        path.append(place)
    }

    public func back() {
        _ = path.popLast()
    }

    /// On to a place in the place of this one: nothing leads back here.
    func replace(_ place: Place) {
        back()
        open(place)
    }

    /// Away from everything that was open.
    func reset() {
        tab = .today
        path = []
    }

    /// For a start after the system ended the app: names of places and opaque ids, as far as the way has only such.
    public var kept: Data {
        var places: [KeptPlace] = []
        for place in path {
            guard let place = KeptPlace(place) else { break }
            places.append(place)
        }
        return (try? JSONEncoder().encode(Kept(tab: tab, places: places))) ?? Data()
    }

    /// Something else than what `kept` wrote changes nothing.
    public func restore(_ data: Data) {
        guard let kept = try? JSONDecoder().decode(Kept.self, from: data) else { return }
        tab = kept.tab
        path = kept.places.map(\.place)
    }

    private struct Kept: Codable {
        let tab: MainTab
        let places: [KeptPlace]
    }
}
