import Foundation
import Testing

@testable import ShellKit

/// What other apps give: it waits for the vault, is copied, and goes again.
@MainActor @Suite struct ArrivalTests {
    @Test func whatFaroDoesNotReadIsSaidAndNotKept() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        await app.came(FakeFile(try given(Data("hello".utf8), bench)))
        guard case .refused(let phrase) = app.router.path.last else { throw FileFailure() }
        #expect(phrase.tag == "en" && bench.log.codes.last == "border-given-other" && bench.given.isEmpty)
        await app.came(FakeFile(bench.folder.appendingPathComponent("nowhere")))
        #expect(app.router.path.last == .refused(app.words[.fileFailed]))
    }

    @Test func aSealedFileWaitsBehindTheLockAndGoesWithItsPage() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        await app.wentToBackground()
        let file = try given(Data("age-encryption.org/v1\n".utf8), bench)
        await app.came(FakeFile(file))
        #expect(app.arrivals.wait && app.router.path.isEmpty && bench.given.count == 1)
        #expect(!FileManager.default.fileExists(atPath: file.path), "the system's own copy is gone")
        await app.becameActive()
        await UnlockModel(app).unlockWithDevice()
        guard case .reply(let copy) = app.router.path.last else { throw FileFailure() }
        let reply = ReplyModel(app, given: copy)
        await reply.load()
        #expect(reply.reply == nil && reply.work.failure?.tag == "en", "it is no reply, and the core says so")
        await app.wentToBackground()
        reply.leave()
        #expect(bench.given.count == 1, "it waits behind the lock")
        await UnlockModel(app).unlockWithDevice()
        await app.came(FakeFile(try given(Data("age-encryption.org/v1\n".utf8), bench)))
        reply.leave()
        #expect(bench.given.count == 2, "another page lies over it")
        app.router.back()
        app.router.back()
        reply.leave()
        #expect(bench.given.count == 1, "only its own goes")
    }

    @Test func ofTwoTheLaterOneCountsAndTheLockForgets() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        await app.wentToBackground()
        await app.came("faro1:a")
        await app.came("faro1:b")
        await UnlockModel(app).unlockWithDevice()
        #expect(app.router.path == [.newCard("faro1:b")])
        await app.wentToBackground()
        await app.came(FakeFile(try given(Data("age-encryption.org/v1\n".utf8), bench)))
        await app.lockNow()
        #expect(!app.arrivals.wait && bench.given.isEmpty)
        await app.came(FakeFile(try given(Data("age-encryption.org/v1\n".utf8), bench)))
        try await bench.restart()
        #expect(bench.given.isEmpty, "what an earlier run left is gone")
    }

    private func given(_ bytes: Data, _ bench: Bench) throws -> URL {
        let inbox = bench.files.folder.appendingPathComponent("Inbox")
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        let file = inbox.appendingPathComponent("answer.age")
        try bytes.write(to: file)
        return file
    }
}
