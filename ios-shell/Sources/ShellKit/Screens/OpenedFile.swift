import FaroCore
import Foundation
import Observation

/// A file that is looked at: one that another app gave, or that the person chose.
@MainActor
final class OpenedFile {
    private let work: Work
    private let app: AppModel
    private let given: URL?
    private var file: (any Chosen)?

    init(_ app: AppModel, _ work: Work, given: URL?) {
        self.app = app
        self.work = work
        self.given = given
        file = given.map(InboxFile.init)
    }

    /// No, where the person chose none.
    func choose() async -> Bool {
        guard let found = await work.outside({ try await $0.choose(.file) }), let chosen = found else { return false }
        file = chosen
        return true
    }

    func ask<T: Sendable>(_ question: @escaping @Sendable (Faro, _ path: String) throws -> T) async -> T? {
        guard let file else { return nil }
        return await work.ask { faro in try file.asFile { try question(faro, $0.path) } }
    }

    /// The page is left: what another app gave is gone. Behind the lock, or below another page, it waits for the person.
    func leave() {
        guard let given, app.router.path.allSatisfy({ $0.given != given }) else { return }
        app.arrivals.done(with: given)
    }
}
