import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What a person must do again and again, and what is written of it.
@MainActor @Suite struct DutyTests {
    @Test func doneInOneTapAndCouldNotInTwo() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let home = HomeModel(app)
        await home.load()
        #expect(home.isEmpty && home.waiting.isEmpty)
        let photo = NewDuty(kind: .photo, title: "", first: "2026-11-21", repeat: .days(count: 1))
        _ = try await app.core.ask { try $0.addDuty(duty: photo) }
        await home.load()
        #expect(!home.isEmpty && home.waiting.count == 1, "one card for a duty")
        let today = try #require(home.waiting.first)
        #expect(today.day == "2026-11-22" && today.when?.day.iso == "2026-11-22" && today.title.tag == "en")

        let changes = app.changes
        await home.done(today)
        #expect(app.changes > changes && app.router.path.isEmpty)
        await home.load()
        let yesterday = try #require(home.waiting.first)
        #expect(yesterday.day == "2026-11-21", "the one before it comes up")

        app.router.open(.mark(yesterday.couldNot))
        let page = MarkModel(app, yesterday.couldNot)
        await page.load()
        #expect(page.asksWhy && page.reasons.count == 8)
        page.reason = .appRefused
        page.error = "No face found"
        page.reference = "A-77"
        await page.save()
        #expect(app.router.path.isEmpty && page.work.failure == nil)
        await home.load()
        #expect(home.waiting.isEmpty)
        let log = try await app.core.ask { try $0.proofLog() }
        #expect(log.entries.map(\.number) == [2, 1])
        let said = try #require(log.entries.first).details.map(\.text).joined(separator: "\n")
        #expect(said.contains("No face found") && said.contains("A-77"))
    }

    @Test func whereAProofIsNeededThePageAsksForIt() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let address = NewDuty(kind: .addressOffice, title: "", first: "2026-11-22", repeat: .once)
        _ = try await app.core.ask { try $0.addDuty(duty: address) }
        let home = HomeModel(app)
        await home.load()
        await home.done(try #require(home.waiting.first))
        #expect(home.work.failure == nil, "it is said on the page that opens")
        guard case .mark(let marked)? = app.router.path.last else {
            Issue.record("no page opened")
            return
        }
        #expect(marked.refusal?.text.isEmpty == false)
        let page = MarkModel(app, marked)
        await page.load()
        #expect(!page.asksWhy && page.reasons.isEmpty)
        await page.save()
        #expect(page.work.failure == marked.refusal && !app.router.path.isEmpty, "it is needed still")
        page.spokeTo = "Ms. Field, window 4"
        await page.save()
        #expect(app.router.path.isEmpty)
        await home.load()
        #expect(home.waiting.isEmpty)
    }
}
