import FaroCore
import Observation

/// Words for the judge and the officer: those that fit a hearing or a duty, or all that one of them hears.
@MainActor @Observable
public final class PhrasesModel {
    public let work: Work
    public private(set) var phrases: [PhraseView] = []
    /// Who hears them, where they are not those of one item.
    public private(set) var listener = Listener.judge
    public let item: String?

    public init(_ app: AppModel, item: String?) {
        self.item = item
        work = Work(app)
    }

    public func load() async {
        let (item, listener) = (item, listener)
        let found = await work.ask { faro in
            guard let item else { return try faro.phrases(to: listener) }
            return try faro.itemPhrases(item: item)
        }
        // Somebody chose on meanwhile: the next answer is on its way.
        if listener == self.listener { phrases = found ?? phrases }
    }

    public func choose(_ listener: Listener) async {
        self.listener = listener
        await load()
    }
}
