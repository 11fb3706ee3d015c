import FaroCore
import Foundation
import Observation

/// A file for a card, on its way out.
public struct SealedFile: Sendable {
    public let made: HandoffView
    let url: URL
}

/// Files that are sealed, each for one card, and sent on a tap of its own. They lie in the outbox until the page is left.
@MainActor @Observable
public final class SealingModel {
    public let work: Work
    public private(set) var files: [SealedFile] = []
    /// What must be said of cards that nobody compared; then the next tap seals all the same.
    public private(set) var warnings: [Phrase] = []
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private var left = false

    init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    /// The cards that have their file.
    var sealed: Set<String> { Set(files.map(\.made.card)) }
    /// The next tap goes on without comparing.
    public var confirming: Bool { !warnings.isEmpty }

    public func enter() {
        left = false
    }

    /// A card that has its file gets no other one here.
    func seal(
        _ cards: [CardView],
        _ make: @escaping @Sendable (Faro, _ card: String, _ sure: Bool, _ path: String) throws -> HandoffView
    ) async {
        let (outbox, sure) = (app.outbox, confirming)
        let cards = cards.filter { !sealed.contains($0.id) }
        warnings = sure ? [] : cards.compactMap(\.asks)
        guard warnings.isEmpty else { return }
        for id in cards.map(\.id) {
            let file = await work.ask { faro in
                let file = try outbox.newFile(faro.handoffName())
                return SealedFile(made: try make(faro, id, sure, file.path), url: file)
            }
            guard let file else { break }
            files.append(file)
        }
        if left { clear() }
        await app.changed()
    }

    /// All stays here.
    public func keep() {
        warnings = []
    }

    public func send(_ file: SealedFile) async {
        _ = await work.outside { try await $0.share([file.url]) }
    }

    /// The page is left: what was not sent is gone.
    public func leave() {
        left = true
        clear()
    }

    /// What lies here is what is wanted no more.
    func clear() {
        app.outbox.empty()
        (files, warnings) = ([], [])
    }
}
