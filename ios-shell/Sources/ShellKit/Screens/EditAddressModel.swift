import FaroCore
import Observation

/// An address that is written down, or of which something changes.
@MainActor @Observable
public final class EditAddressModel {
    public let work: Work
    /// An address that is not written yet has none.
    public let deletion: Deletion?
    public private(set) var people: [PersonView] = []
    public private(set) var known = false
    public var lines = String()
    public var careOf = String()
    public var toldBy = String()
    /// Whether letters arrive; none is not known.
    public var mailSafe: Bool?
    public let from: KnownDay
    public let until: KnownDay
    /// Who lives there; nobody stands for all.
    public private(set) var chosen: Set<String> = []
    @ObservationIgnored private let id: String?

    public init(_ app: AppModel, id: String?) {
        self.id = id
        let work = Work(app)
        self.work = work
        deletion = id.map { id in Deletion(work) { try $0.deleteAddress(id: id) } }
        from = KnownDay(work, from: app.today)
        until = KnownDay(work, from: app.today)
    }

    public var isNew: Bool { id == nil }

    public func load() async {
        let id = id
        guard !known else { return }
        let found = await work.ask { faro in (try faro.people(), try id.map { try faro.address(id: $0) }) }
        guard let found else { return }
        known = true
        people = found.0
        guard let address = found.1 else { return }
        lines = address.lines
        careOf = address.careOf
        toldBy = address.toldBy
        mailSafe = address.mailSafe
        from.set(address.from)
        until.set(address.until)
        chosen = Set(address.personIds)
    }

    public func toggle(_ person: PersonView) {
        if chosen.remove(person.id) == nil { chosen.insert(person.id) }
    }

    public func save() async {
        let address = NewAddress(
            lines: lines, careOf: careOf, toldBy: toldBy, mailSafe: mailSafe, from: from.iso, until: until.iso,
            people: people.map(\.id).filter(chosen.contains))
        let id = id
        await work.finish { faro in
            if let id {
                try faro.editAddress(id: id, address: address)
            } else {
                _ = try faro.addAddress(address: address)
            }
        }
    }
}
