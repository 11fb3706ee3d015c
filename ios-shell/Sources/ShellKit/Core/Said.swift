import FaroCore

/// What the core says of the app itself, in the reader's language.
struct Said: Sendable {
    let language: String
    let direction: Direction
    /// What must stand beside the core's texts while the translation is not whole, or a machine made it.
    let notices: [Phrase]
    let words: [Word: Phrase]
    let exchange: [ExchangeWord: Phrase]

    /// Asks for all of it at once.
    init(_ faro: Faro) {
        let reading = try? faro.reading().language
        let (language, direction) = (reading?.tag ?? "", reading?.direction ?? .ltr)
        let words = Word.allCases.map { word in
            (word, Said.said(language, direction) { try faro.label(label: word) })
        }
        let exchange = ExchangeWord.allCases.map { word in
            (word, Said.said(language, direction) { try faro.exchangeLabel(label: word) })
        }
        self.language = language
        self.direction = direction
        notices = (try? faro.translationNotices()) ?? []
        self.words = Dictionary(uniqueKeysWithValues: words)
        self.exchange = Dictionary(uniqueKeysWithValues: exchange)
    }

    /// The core's own sentence, whatever happens.
    static func said(_ language: String, _ direction: Direction, _ ask: () throws -> Phrase) -> Phrase {
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
