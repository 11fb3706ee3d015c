import FaroCore
import Observation

/// What a screen asks of the core: off the main thread, busy meanwhile, and with the core's own sentence if it fails.
@MainActor @Observable
public final class Work {
    public private(set) var busy = false
    public private(set) var failure: Phrase?
    /// What failed, where the core said it.
    @ObservationIgnored private var error: FaroError?

    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private var running = 0

    init(_ app: AppModel) {
        self.app = app
    }

    /// Asks for something. None where it failed.
    func ask<T: Sendable>(_ work: @escaping @Sendable (Faro) throws -> T) async -> T? {
        running += 1
        busy = true
        defer {
            running -= 1
            busy = running > 0
        }
        do {
            let answer = try await app.core.ask(work)
            clear()
            return answer
        } catch let error as FaroError where error.isLocked {
            await app.look()
        } catch {
            failure = app.words.explain(error)
            self.error = error as? FaroError
        }
        return nil
    }

    /// Asks for a change, and lets every screen and the reminders follow.
    func change<T: Sendable>(_ work: @escaping @Sendable (Faro) throws -> T) async -> T? {
        let answer = await ask(work)
        if answer != nil { await app.changed() }
        return answer
    }

    /// Asks for the change that a page is for, and leaves the page.
    @discardableResult func finish<T: Sendable>(_ work: @escaping @Sendable (Faro) throws -> T) async -> Bool {
        guard await ask(work) != nil else { return false }
        // Away first: the page may be of something that is there no more.
        app.router.back()
        await app.changed()
        return true
    }

    /// Asks the person through the platform's pickers. None where that failed.
    func outside<T: Sendable>(_ work: @MainActor (any FileChooser) async throws -> T) async -> T? {
        clear()
        do {
            return try await work(app.files)
        } catch {
            failure = app.words.explain(error)
            return nil
        }
    }

    /// Asks how things are now, after something that may have failed: its sentence stays.
    func again<T: Sendable>(_ work: @escaping @Sendable (Faro) throws -> T) async -> T? {
        try? await app.core.ask(work)
    }

    func clear() {
        failure = nil
        error = nil
    }

    /// The failure is a refusal: the core wants to be told more, or something else.
    var refused: Bool { if case .Refused = error { true } else { false } }

    /// The failure is damage: what was asked for cannot be read as it is.
    var damaged: Bool { if case .Damaged = error { true } else { false } }
}
