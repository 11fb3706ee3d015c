import FaroCore
import Observation

/// Somebody who is written down, or of whom something changes.
@MainActor @Observable
public final class EditPersonModel {
    public let work: Work
    public private(set) var relations: [RelationChoice] = []
    public var relation: Relation?
    public var name = String()
    public var spelling = String()
    public var language = String()
    public var dialect = String()
    public var town = String()
    /// A day, a month or a year, as the person knows it.
    public var born = String()
    public private(set) var numbers: [NumberEntry] = []
    @ObservationIgnored private let id: String?

    public init(_ app: AppModel, id: String?) {
        self.id = id
        work = Work(app)
    }

    public var isNew: Bool { id == nil }

    public func load() async {
        guard relations.isEmpty else { return }
        let id = id
        let found = await work.ask { faro in
            (try faro.relations(), try id.map { try faro.person(id: $0) })
        }
        guard let found else { return }
        relations = found.0
        guard let person = found.1 else { return }
        relation = person.relation
        name = person.name
        spelling = person.spelling
        language = person.language
        dialect = person.dialect
        town = person.town
        born = person.born ?? born
        numbers = person.numbers.map { NumberEntry($0) }
    }

    public func addNumber() {
        numbers.append(NumberEntry(PersonNumber(kind: String(), value: String())))
    }

    public func save() async {
        guard let relation else { return }
        let person = NewPerson(
            name: name, relation: relation, spelling: spelling, language: language, dialect: dialect, town: town,
            born: born, numbers: numbers.map { PersonNumber(kind: $0.kind, value: $0.value) })
        let id = id
        await work.finish { faro in
            if let id { try faro.editPerson(id: id, person: person) } else { _ = try faro.addPerson(person: person) }
        }
    }
}

/// A number on somebody's papers, as it is typed. One that is emptied is gone.
@MainActor @Observable
public final class NumberEntry: Identifiable {
    public var kind: String
    public var value: String

    init(_ number: PersonNumber) {
        kind = number.kind
        value = number.value
    }
}
