import FaroCore
import Observation

/// The shell's own words, in the reader's language.
///
/// All of them are fetched at once, off the main thread, when the language or the vault is another: what an empty list
/// says depends on how the vault was found, and the vault may be at work while a view is drawn.
@MainActor @Observable
public final class Words {
    private var all: Said
    /// Languages of packs that somebody else made, whose marks are on their way.
    @ObservationIgnored private var asked: Set<String> = []
    @ObservationIgnored private let core: Core

    init(_ core: Core) {
        self.core = core
        all = core.first
    }

    /// The reader's language.
    public var language: String { all.language }
    /// The direction of the whole app.
    public var direction: Direction { all.direction }
    /// What must stand beside the core's texts while the translation is not whole, or a machine made it.
    public var notices: [Phrase] { all.notices }

    public subscript(word: Word) -> Phrase { all.words[word] ?? nothing }

    public subscript(word: ExchangeWord) -> Phrase { all.exchange[word] ?? nothing }

    public subscript(word: CaseWord) -> Phrase { all.ofCase[word] ?? nothing }

    public subscript(word: PhoneWord) -> Phrase { all.phone[word] ?? nothing }

    /// What a screen reader says of a secret that is being typed.
    public func typed(_ count: Int) -> Phrase {
        all.typed.indices.contains(count) ? all.typed[count] : nothing
    }

    /// What a group of a recovery code is called, counted from 0.
    public func group(_ place: Int) -> Phrase {
        all.groups.indices.contains(place) ? all.groups[place] : nothing
    }

    /// How many first steps there are.
    public static let steps = Int(Said.steps)

    /// How far somebody is in the first steps, counted from 1.
    public func step(_ number: Int) -> Phrase {
        all.steps.indices.contains(number - 1) ? all.steps[number - 1] : nothing
    }

    /// What stands beside a text that is in none of the languages that the reader chose.
    public func mark(_ phrase: Phrase) -> Phrase? {
        guard phrase.fellBack else { return nil }
        if all.marks[phrase.tag] == nil { fetchMark(of: phrase.tag) }
        return all.marks[phrase.tag]
    }

    /// What the person is told of an error, whatever it is.
    public func explain(_ error: any Error) -> Phrase {
        switch error {
        case let error as FaroError: error.phrase
        case is FileFailure: self[.fileFailed]
        default: self[.fault]
        }
    }

    /// After the language changed, or the vault was opened.
    func reload() async {
        if let found = try? await core.ask({ Said($0) }) {
            all = found
            asked = []
        }
    }

    /// Each case of an enum has its words: this is for the compiler.
    private var nothing: Phrase { Said.nothing(language, direction) }

    private func fetchMark(of tag: String) {
        guard asked.insert(tag).inserted else { return }
        Task {
            if let mark = try? await core.ask({ try $0.fallbackMark(tag: tag) }) { all.marks[tag] = mark }
        }
    }
}
