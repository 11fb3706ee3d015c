import FaroCore
import Foundation
import Observation

/// A paper that is being kept: it goes into the vault piece by piece, and lies unsealed nowhere. It is there once it has
/// a title.
@MainActor @Observable
public final class NewPaperModel {
    /// As much of it as is in memory at once.
    private nonisolated static let piece = 64 * 1024

    public let work: Work
    public var title = String()
    /// All of it is in the vault, and waits for its title.
    public var isSealed: Bool { begun != nil }
    private var begun: String?
    @ObservationIgnored private var left = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func enter() {
        left = false
    }

    public func choose(_ wish: FileWish) async {
        guard let found = await work.outside({ try await $0.choose(wish) }), let chosen = found else { return }
        await abandon()
        let id = await work.ask { faro in
            let id = try faro.beginPaper()
            do {
                try chosen.inPieces(of: Self.piece) { try faro.extendPaper(id: id, bytes: $0) }
            } catch {
                try? faro.abandonPaper(id: id)
                throw error
            }
            return id
        }
        guard let id else { return }
        begun = id
        if title.isEmpty { title = chosen.name }
        if left { await abandon() }
    }

    public func keep() async {
        guard let id = begun else { return }
        let title = title
        if await work.finish({ try $0.finishPaper(id: id, title: title) }) { begun = nil }
    }

    /// The page is left: what has no title is gone.
    public func leave() async {
        left = true
        await abandon()
    }

    private func abandon() async {
        guard let id = begun else { return }
        begun = nil
        _ = await work.again { try $0.abandonPaper(id: id) }
    }
}
