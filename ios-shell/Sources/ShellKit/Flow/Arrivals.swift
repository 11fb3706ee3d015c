import FaroCore
import Foundation
import Observation

/// What other apps gave: the link of a card, or a file. It waits until the vault is open; of two, the later one counts.
@MainActor @Observable
public final class Arrivals {
    /// The page that it leads to.
    private var place: Place?
    @ObservationIgnored private let core: Core
    @ObservationIgnored private let inbox: Inbox

    init(_ core: Core, _ inbox: Inbox) {
        self.core = core
        self.inbox = inbox
    }

    /// Something waits for the vault.
    public var wait: Bool { place != nil }

    func take(link: String) {
        drop()
        place = .newCard(link)
    }

    /// Looks what the file is: a chat gives it whatever name it likes.
    func take(_ file: any Chosen, _ words: Words) async {
        let inbox = inbox
        let found: Place
        do {
            found = try await core.ask { try Self.page(of: file.asFile(inbox.take), in: inbox, $0) }
        } catch {
            found = .refused(words.explain(error))
        }
        drop()
        place = found
    }

    private nonisolated static func page(of copy: URL, in inbox: Inbox, _ faro: Faro) throws -> Place {
        do {
            return switch try faro.givenFile(path: copy.path) {
            case .sealed: .reply(copy)
            case .pack: .newPack(copy)
            }
        } catch {
            inbox.remove(copy)
            throw error
        }
    }

    /// The page of what waited, once.
    func next() -> Place? {
        defer { place = nil }
        return place
    }

    /// The page of a file is left.
    func done(with file: URL) {
        inbox.remove(file)
    }

    func forget() {
        place = nil
        inbox.empty()
    }

    /// What waited, and waits no more.
    private func drop() {
        if let file = place?.given { inbox.remove(file) }
        place = nil
    }
}
