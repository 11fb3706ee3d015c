import FaroCore
import Foundation
import Observation

/// A pack that is kept: what it is, who made it, the way on to somebody else, its end.
@MainActor @Observable
public final class PackModel {
    public let work: Work
    public let trust: TrustModel
    public let deletion: Deletion
    public private(set) var pack: PackView?
    /// With the newest that the phone knows of who made it.
    @ObservationIgnored public private(set) lazy var file = Outgoing(app, work) { [weak self] outbox in
        try await self?.export(to: outbox)
    }
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.app = app
        self.id = id
        let work = Work(app)
        self.work = work
        trust = TrustModel(app)
        deletion = Deletion(work) { try $0.removePack(pack: id) }
    }

    public func load() async {
        let id = id
        pack = await work.ask { try $0.pack(pack: id) } ?? pack
    }

    private func export(to outbox: Outbox) async throws -> URL? {
        let (id, file) = (id, try outbox.newPack(id))
        let made: Void? = await work.ask { try $0.exportPack(pack: id, path: file.path) }
        return made.map { file }
    }
}

/// A pack that somebody sent: who made it, before anything is kept.
@MainActor @Observable
public final class NewPackModel {
    public let work: Work
    public let trust: TrustModel
    public private(set) var pack: PackView?
    @ObservationIgnored private let file: OpenedFile
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, given: URL?) {
        self.app = app
        let work = Work(app)
        self.work = work
        trust = TrustModel(app)
        file = OpenedFile(app, work, given: given)
    }

    public func choose() async {
        guard await file.choose() else { return }
        pack = nil
        await load()
    }

    public func load() async {
        pack = await file.ask { try $0.lookAtPack(path: $1) } ?? pack
    }

    /// Leads to the pack in the vault.
    public func keep() async {
        guard let kept = await file.ask({ try $0.keepPack(path: $1) }) else { return }
        app.router.replace(.pack(kept.line.id))
        await app.changed()
    }

    public func refuse() {
        app.router.back()
    }

    public func leave() {
        file.leave()
    }
}
