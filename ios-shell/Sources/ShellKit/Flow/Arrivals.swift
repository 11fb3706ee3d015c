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
        place = .newCard(link)
    }

    /// Looks what the file is: a chat gives it whatever name it likes.
    func take(_ file: any Chosen, _ words: Words) async {
        let inbox = inbox
        do {
            place = try await core.ask { faro in
                let copy = try file.asFile(inbox.take)
                switch try faro.givenFile(path: copy.path) {
                case .sealed: return Place.reply(copy)
                case .pack: return Place.newPack(copy)
                }
            }
        } catch {
            inbox.empty()
            place = .refused(words.explain(error))
        }
    }

    /// The page of what waited, once.
    func next() -> Place? {
        defer { place = nil }
        return place
    }

    func forget() {
        place = nil
        inbox.empty()
    }
}
