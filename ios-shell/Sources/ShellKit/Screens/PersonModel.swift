import FaroCore
import Observation

/// Somebody of the case, and what goes when they leave it.
@MainActor @Observable
public final class PersonModel {
    public let work: Work
    public let leaving: Deletion
    public private(set) var person: PersonView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        leaving = Deletion(work) { try $0.leavePerson(id: id) }
    }

    public func load() async {
        let id = id
        person = await work.ask { try $0.person(id: id) } ?? person
    }
}
