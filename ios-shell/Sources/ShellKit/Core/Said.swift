import FaroCore

/// What the core says of the app itself, in the reader's language.
struct Said: Sendable {
    /// The groups of a recovery code, and the most digits that a keypad takes.
    private static let (groups, digits): (UInt8, UInt32) = (8, 64)
    /// How many first steps there are: the country, three of the passphrase, if it is lost, questions, reminders.
    static let steps: UInt8 = 7

    let language: String
    let direction: Direction
    /// What must stand beside the core's texts while the translation is not whole, or a machine made it.
    let notices: [Phrase]
    let words: [Word: Phrase]
    let exchange: [ExchangeWord: Phrase]
    let ofCase: [CaseWord: Phrase]
    let phone: [PhoneWord: Phrase]
    /// What a screen reader says of a secret that is being typed, by how much of it.
    let typed: [Phrase]
    /// What each group of a recovery code is called.
    let groups: [Phrase]
    /// How far somebody is in the first steps.
    let steps: [Phrase]
    /// What stands beside a text in another language than the reader's, by its tag.
    var marks: [String: Phrase]

    /// Asks for all of it at once.
    init(_ faro: Faro) {
        let reading = try? faro.reading().language
        let (language, direction) = (reading?.tag ?? "", reading?.direction ?? .ltr)
        func said(_ ask: () throws -> Phrase) -> Phrase { Said.said(language, direction, ask) }
        func each<Named: CaseIterable & Hashable>(_ ask: (Named) throws -> Phrase) -> [Named: Phrase] {
            Dictionary(uniqueKeysWithValues: Named.allCases.map { word in (word, said { try ask(word) }) })
        }
        self.language = language
        self.direction = direction
        notices = (try? faro.translationNotices()) ?? []
        words = each(faro.label)
        exchange = each(faro.exchangeLabel)
        ofCase = each(faro.caseLabel)
        phone = each(faro.phoneLabel)
        typed = (0...Self.digits).map { count in said { try faro.digitsTyped(count: count) } }
        groups = (1...Self.groups).map { group in said { try faro.recoveryGroupLabel(group: group) } }
        steps = (1...Self.steps).map { step in said { try faro.stepOf(step: step, count: Self.steps) } }
        let tags = (try? faro.languages())?.map(\.tag) ?? []
        marks = Dictionary(uniqueKeysWithValues: tags.map { tag in (tag, said { try faro.fallbackMark(tag: tag) }) })
    }

    /// The core's own sentence, whatever happens.
    static func said(_ language: String, _ direction: Direction, _ ask: () throws -> Phrase) -> Phrase {
        do {
            return try ask()
        } catch let error as FaroError {
            return error.phrase
        } catch {
            // The border itself is broken: nothing is left that could say so.
            return nothing(language, direction)
        }
    }

    static func nothing(_ language: String, _ direction: Direction) -> Phrase {
        Phrase(text: "", tag: language, direction: direction, fellBack: false)
    }
}
