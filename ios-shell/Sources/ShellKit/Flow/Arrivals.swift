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
        var taken: Place
        do {
            taken = try await core.ask { faro in
                let copy = try file.asFile(inbox.take)
                do {
                    switch try faro.givenFile(path: copy.path) {
                    case .sealed: return Place.reply(copy)
                    case .pack: return Place.newPack(copy)
                    }
                } catch {
                    inbox.remove(copy)
                    throw error
                }
            }
        } catch {
            taken = .refused(words.explain(error))
        }
        drop()
        place = taken
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
