import Foundation
import Observation

/// A file that goes out to somebody who reads it: to another app, or to a place that the person chooses. It is made on
/// their tap, and lies nowhere in the app when that is over.
@MainActor @Observable
public final class Outgoing {
    public let work: Work
    /// It lies where the person put it.
    public private(set) var saved = false
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let make: @MainActor (Outbox) async throws -> URL?

    init(_ app: AppModel, _ work: Work, make: @escaping @MainActor (Outbox) async throws -> URL?) {
        self.app = app
        self.work = work
        self.make = make
    }

    public func share() async {
        _ = await give { try await $0.share([$1]) }
    }

    public func save() async {
        saved = await give { try await $0.moveOut($1) }
    }

    /// Something else is asked for now.
    func forget() {
        saved = false
    }

    private func give(_ give: @MainActor (any FileChooser, URL) async throws -> Bool) async -> Bool {
        let outbox = app.outbox
        saved = false
        defer { outbox.empty() }
        let given = await work.outside { files in
            // The vault may have closed meanwhile: then nothing of it comes up.
            guard let file = try await make(outbox), app.stage == .open else { return false }
            return try await give(files, file)
        }
        return given ?? false
    }
}
