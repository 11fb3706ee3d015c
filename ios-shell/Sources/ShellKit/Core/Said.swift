import FaroCore

/// What the core says of the app itself, in the reader's language.
struct Said: Sendable {
    let language: String
    let direction: Direction
    /// What must stand beside the core's texts while the translation is not whole, or a machine made it.
    let notices: [Phrase]
    let words: [Word: Phrase]
    let exchange: [ExchangeWord: Phrase]
    let ofCase: [CaseWord: Phrase]
    let phone: [PhoneWord: Phrase]

    /// Asks for all of it at once.
    init(_ faro: Faro) {
        let reading = try? faro.reading().language
        let (language, direction) = (reading?.tag ?? "", reading?.direction ?? .ltr)
        func each<Named: CaseIterable & Hashable>(_ ask: (Named) throws -> Phrase) -> [Named: Phrase] {
            let said = Named.allCases.map { word in (word, Said.said(language, direction) { try ask(word) }) }
            return Dictionary(uniqueKeysWithValues: said)
        }
        self.language = language
        self.direction = direction
        notices = (try? faro.translationNotices()) ?? []
        words = each(faro.label)
        exchange = each(faro.exchangeLabel)
        ofCase = each(faro.caseLabel)
        phone = each(faro.phoneLabel)
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
