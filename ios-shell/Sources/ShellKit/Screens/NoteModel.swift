import FaroCore
import Observation

/// A note, new or to be changed.
@MainActor @Observable
public final class NoteModel {
    public let work: Work
    public var text = String()
    public private(set) var edited: Phrase?
    /// A note that is not written yet has none.
    public let deletion: Deletion?
    @ObservationIgnored private let id: String?

    public init(_ app: AppModel, id: String?) {
        self.id = id
        let work = Work(app)
        self.work = work
        deletion = id.map { id in Deletion(work) { try $0.deleteNote(id: id) } }
    }

    public var isNew: Bool { id == nil }

    public func load() async {
        guard let id, edited == nil, let note = await work.ask({ try $0.note(id: id) }) else { return }
        text = note.text
        edited = note.edited.text
    }

    public func save() async {
        let (id, text) = (id, text)
        await work.finish { faro in
            if let id { try faro.editNote(id: id, text: text) } else { _ = try faro.addNote(text: text) }
        }
    }
}
