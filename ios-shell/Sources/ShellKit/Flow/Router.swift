import Foundation
import Observation

/// Where the person is.
@MainActor @Observable
public final class Router {
    public var place = Place.home {
        didSet { if place != oldValue { path = [] } }
    }
    public var path: [Screen] = []

    public func open(_ screen: Screen) {
        path.append(screen)
    }

    public func back() {
        _ = path.popLast()
    }

    /// Away from everything that was open.
    func reset() {
        place = .home
        path = []
    }

    /// For a start after the system ended the app: names of screens and opaque ids, as far as the way has only such.
    public var kept: Data {
        var screens: [KeptScreen] = []
        for screen in path {
            guard let screen = KeptScreen(screen) else { break }
            screens.append(screen)
        }
        return (try? JSONEncoder().encode(Kept(place: place, screens: screens))) ?? Data()
    }

    /// Something else than what `kept` wrote changes nothing.
    public func restore(_ data: Data) {
        guard let kept = try? JSONDecoder().decode(Kept.self, from: data) else { return }
        place = kept.place
        path = kept.screens.map(\.screen)
    }

    private struct Kept: Codable {
        let place: Place
        let screens: [KeptScreen]
    }
}
