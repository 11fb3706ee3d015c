import FaroCore
import Observation

/// Somebody to call who is written down, or of whom something changes.
@MainActor @Observable
public final class EditContactModel {
    public let work: Work
    public private(set) var roles: [RoleChoice] = []
    public var role: Role?
    public var name = String()
    public var phone = String()
    public var email = String()
    public var note = String()
    @ObservationIgnored private let id: String?

    public init(_ app: AppModel, id: String?) {
        self.id = id
        work = Work(app)
    }

    public var isNew: Bool { id == nil }

    public func load() async {
        guard roles.isEmpty else { return }
        let id = id
        let found = await work.ask { faro in
            (try faro.roles(), try id.map { try faro.contact(id: $0) })
        }
        guard let found else { return }
        roles = found.0
        guard let contact = found.1 else { return }
        role = contact.role
        name = contact.name
        phone = contact.phone
        email = contact.email
        note = contact.note
    }

    public func save() async {
        guard let role else { return }
        let contact = NewContact(name: name, role: role, phone: phone, email: email, note: note)
        let id = id
        await work.finish { faro in
            if let id {
                try faro.editContact(id: id, contact: contact)
            } else {
                _ = try faro.addContact(contact: contact)
            }
        }
    }
}
