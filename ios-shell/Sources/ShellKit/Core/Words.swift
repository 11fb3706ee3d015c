import FaroCore
import Observation

/// The shell's own words, in the reader's language.
///
/// All of them are fetched at once, off the main thread, when the language or the vault is another: what an empty list
/// says depends on how the vault was found, and the vault may be at work while a view is drawn.
@MainActor @Observable
public final class Words {
    private var all: Said
    @ObservationIgnored private let core: Core

    init(_ core: Core) {
        self.core = core
        // Before anything is drawn, and with a vault that is closed.
        all = Said(core.faro)
    }

    /// The reader's language.
    public var language: String { all.language }
    /// The direction of the whole app.
    public var direction: Direction { all.direction }
    /// What must stand beside the core's texts while the translation is not whole, or a machine made it.
    public var notices: [Phrase] { all.notices }

    public subscript(word: Word) -> Phrase {
        said { try all.words[word] ?? core.faro.label(label: word) }
    }

    public subscript(word: ExchangeWord) -> Phrase {
        said { try all.exchange[word] ?? core.faro.exchangeLabel(label: word) }
    }

    public subscript(word: CaseWord) -> Phrase {
        said { try all.ofCase[word] ?? core.faro.caseLabel(label: word) }
    }

    public subscript(word: PhoneWord) -> Phrase {
        said { try all.phone[word] ?? core.faro.phoneLabel(label: word) }
    }

    /// What a screen reader says of a secret that is being typed.
    public func typed(_ count: Int) -> Phrase {
        said { try core.faro.digitsTyped(count: UInt32(clamping: count)) }
    }

    /// What a group of a recovery code is called, counted from 0.
    public func group(_ place: Int) -> Phrase {
        said { try core.faro.recoveryGroupLabel(group: UInt8(clamping: place + 1)) }
    }

    /// What stands beside a text that is in none of the languages that the reader chose.
    public func mark(_ phrase: Phrase) -> Phrase? {
        phrase.fellBack ? said { try core.faro.fallbackMark(tag: phrase.tag) } : nil
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
        if let found = try? await core.ask({ Said($0) }) { all = found }
    }

    private func said(_ ask: () throws -> Phrase) -> Phrase {
        Said.said(language, direction, ask)
    }
}
