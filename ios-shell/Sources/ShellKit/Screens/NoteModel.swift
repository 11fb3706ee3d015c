import FaroCore
import Observation

/// A note, new or to be changed.
@MainActor @Observable
public final class NoteModel {
    public let work: Work
    public var text = String()
    public private(set) var edited: Phrase?
    /// The first tap on "delete" asks; the second one deletes.
    public private(set) var confirming = false
    @ObservationIgnored private let id: String?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, id: String?) {
        self.app = app
        self.id = id
        work = Work(app)
    }

    public var isNew: Bool { id == nil }

    public func load() async {
        guard let id, edited == nil, let note = await work.ask({ try $0.note(id: id) }) else { return }
        text = note.text
        edited = note.edited.text
    }

    public func save() async {
        let (id, text) = (id, text)
        let saved: Void? = await work.change { faro in
            if let id { try faro.editNote(id: id, text: text) } else { _ = try faro.addNote(text: text) }
        }
        if saved != nil { app.router.back() }
    }

    public func delete() async {
        guard let id else { return }
        guard confirming else {
            confirming = true
            return
        }
        if await work.change({ try $0.deleteNote(id: id) }) != nil { app.router.back() }
    }

    public func keep() {
        confirming = false
    }
}
