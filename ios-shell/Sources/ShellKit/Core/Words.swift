import FaroCore
import Observation

/// The shell's own words, in the reader's language. Asking for one needs neither the vault nor the disk: that may happen
/// on the main thread.
@MainActor @Observable
public final class Words {
    /// The reader's language.
    public private(set) var language = ""
    /// The direction of the whole app.
    public private(set) var direction = Direction.ltr
    /// What must stand beside the core's texts while a machine made the translation.
    public private(set) var notice: Phrase?

    @ObservationIgnored private let faro: Faro
    @ObservationIgnored private var known: [Word: Phrase] = [:]

    init(_ core: Core) {
        faro = core.faro
        reload()
    }

    public subscript(word: Word) -> Phrase {
        // A view that shows a word is drawn again when the language changes.
        _ = language
        if let phrase = known[word] { return phrase }
        let phrase = said { try faro.label(label: word) }
        known[word] = phrase
        return phrase
    }

    /// What a screen reader says of a secret that is being typed.
    public func typed(_ count: Int) -> Phrase {
        _ = language
        return said { try faro.digitsTyped(count: UInt32(clamping: count)) }
    }

    /// What a group of a recovery code is called, counted from 0.
    public func group(_ place: Int) -> Phrase {
        _ = language
        return said { try faro.recoveryGroupLabel(group: UInt8(clamping: place + 1)) }
    }

    /// What stands beside a text that is not in the reader's language.
    public func mark(_ phrase: Phrase) -> Phrase? {
        phrase.fellBack ? said { try faro.fallbackMark(tag: phrase.tag) } : nil
    }

    /// What the person is told of an error, whatever it is.
    public func explain(_ error: any Error) -> Phrase {
        switch error {
        case let error as FaroError: error.phrase
        case is FileFailure: self[.fileFailed]
        default: self[.fault]
        }
    }

    /// After the language changed.
    func reload() {
        known = [:]
        language = (try? faro.language()) ?? ""
        direction = (try? faro.languages())?.first { $0.tag == language }?.direction ?? .ltr
        notice = (try? faro.translationNotice()) ?? nil
    }

    private func said(_ ask: () throws -> Phrase) -> Phrase {
        do {
            return try ask()
        } catch let error as FaroError {
            return error.phrase
        } catch {
            // The border itself is broken: nothing is left that could say so.
            return Phrase(text: "", tag: language, direction: direction, fellBack: false)
        }
    }
}
