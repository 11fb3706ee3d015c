import FaroCore
import Observation

/// Somebody to call.
@MainActor @Observable
public final class ContactModel {
    public let work: Work
    public let deletion: Deletion
    public private(set) var contact: ContactView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        deletion = Deletion(work) { try $0.deleteContact(id: id) }
    }

    public func load() async {
        let id = id
        contact = await work.ask { try $0.contact(id: id) } ?? contact
    }
}
