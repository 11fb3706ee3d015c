import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Ways that people go through the app on a bad day.
@MainActor @Suite struct WalkTests {
    @Test func theCourtsLineSaysAnotherDay() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let noticed = NewHearing(
            jurisdiction: "us", kind: .master, at: "2027-02-09T08:05", zone: "America/New_York", place: "Room 4")
        let id = try await app.core.ask { try $0.addHearing(hearing: noticed) }
        let home = HomeModel(app)
        await home.load()
        let before = try #require(home.view?.hearing)
        #expect(before.call?.uri.hasPrefix("tel:") == true && before.time.there.text.contains("9"))
        let held = await bench.centre.held

        // They call, and write down what the line said.
        app.router.open(before.target.place)
        #expect(app.router.path == [.hearing(id)])
        app.router.open(.newSource(id))
        let told = NewSourceModel(app, id: id)
        await told.load()
        told.kind = .hotline
        told.when.day = try #require(CivilDay.date("2027-01-12"))
        told.when.time = try #require(
            CivilDay.calendar.date(bySettingHour: 13, minute: 0, second: 0, of: told.when.day))
        await told.save()
        #expect(app.router.path == [.hearing(id)])

        // That the two disagree is the first thing on its page and on its card, and the earlier day counts.
        let page = HearingModel(app, id: id)
        await page.load()
        #expect(page.hearing?.standing == .conflict && page.hearing?.notes.first?.code == "conflict")
        #expect(page.hearing?.time.there.text.contains("12") == true)
        await home.load()
        let card = try #require(home.view?.hearing)
        #expect(card.state?.code == "conflict" && card.distance != before.distance)
        #expect(card.time.there == page.hearing?.time.there)
        #expect(await bench.centre.held != held, "the reminders went with it")

        // They ask at the court: the line was right.
        let line = try #require(page.hearing?.sources.firstIndex { $0.kind == .hotline })
        await page.settle(line)
        await page.settle(line)
        await page.load()
        await home.load()
        #expect(page.hearing?.standing != .conflict && page.hearing?.at == "2027-01-12T13:00")
        #expect(home.view?.hearing?.state?.code != "conflict")
        #expect(home.view?.hearing?.time.there == page.hearing?.time.there)
        let dates = DatesModel(app)
        await dates.load()
        await dates.show(.month)
        for _ in 0..<2 { await dates.later() }
        let day = try #require(dates.month?.weeks.flatMap(\.self).first { $0.iso == "2027-01-12" && $0.inMonth })
        #expect(day.kinds.contains(.appearance))
    }

    @Test(arguments: ["en", "es"])
    func aCheckInThatTheAppRefused(language: String) async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        await LanguageModel(app).choose(language)
        let photo = NewDuty(
            kind: .photo, title: "", first: "2026-11-22", repeat: .weeks(count: 1, on: []), begins: "09:00",
            ends: "11:00")
        _ = try await app.core.ask { try $0.addDuty(duty: photo) }
        let home = HomeModel(app)
        await home.load()
        let waiting = try #require(home.view?.waiting.first)
        #expect(waiting.time.until?.text.contains("11") == true, "until when stands first")
        #expect(waiting.tone == .today && waiting.time.canMark)

        // The app of the office refuses the face. What it said is written down, word for word.
        app.router.open(waiting.target.place)
        let duty = DutyModel(app, id: waiting.duty)
        await duty.load()
        #expect(duty.duty?.now?.until == waiting.time.until)
        let failure = await app.mark(Markable(waiting), .couldNot) { page in
            page.reason = .appRefused
            page.error = "No face found (E-17)"
            page.spokeTo = "ISAP, 555-0100"
        }
        #expect(failure == nil && app.router.path == [.duty(waiting.duty)])
        await duty.load()
        #expect(duty.duty?.now == nil && duty.duty?.times.first?.marked?.result == .couldNot)
        #expect(duty.duty?.times.first?.tone != .done, "a tick stands only beside what is done")
        await home.load()
        #expect(home.view?.waiting.isEmpty == true)

        // Proof, its code, and a sheet for the officer.
        let log = ProofLogModel(app)
        await log.load()
        let entry = try #require(log.value?.entries.first)
        #expect(entry.details.contains { $0.text.contains("No face found (E-17)") } && log.value?.fault == nil)
        let code = CheckCodeModel(app)
        await code.load()
        #expect(try #require(code.value).line.text.contains(try #require(log.value?.code)))
        let sheet = SheetModel(app, kind: .compliance)
        await sheet.load()
        let shown = try #require(sheet.sheet)
        #expect(shown.title.contains { $0.tag == language } && !shown.blocks.isEmpty)
        let proof = ProofSheetModel(app)
        await proof.load()
        #expect(proof.sheet?.text.contains("No face found (E-17)") == true && proof.sheet?.tag == language)
    }

    /// Two people, one phone.
    @Test func locksLeavesAndComesBack() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let hearing = NewHearing(
            jurisdiction: "us", kind: .master, at: "2027-02-09T08:05", zone: "America/New_York", place: "Room 4")
        let id = try await app.core.ask { try $0.addHearing(hearing: hearing) }
        app.router.tab = .dates
        app.router.open(.hearing(id))

        // Out of sight: covered and closed, and the way leads back to the same page.
        app.becameInactive()
        #expect(app.covered)
        await app.wentToBackground()
        await app.becameActive()
        #expect(app.stage == .locked && app.notices.isEmpty)
        let page = HearingModel(app, id: id)
        await page.load()
        #expect(page.hearing == nil, "the core answers nothing while it is locked")
        #expect(await bench.opens(Bench.passphrase))
        #expect(app.router.tab == .dates && app.router.path == [.hearing(id)])

        // Handed on: one tap, and nothing tells where the person was.
        await app.lockNow()
        #expect(app.stage == .locked && app.router.path.isEmpty && app.router.tab == .today)
        #expect(!String(decoding: app.router.kept, as: UTF8.self).contains(id))
        #expect(await !bench.opens("a phrase of somebody else"))
        #expect(app.stage == .locked)

        // The owner comes back, after the phone was started again.
        try await bench.restart()
        #expect(await bench.opens(Bench.passphrase))
        let home = HomeModel(bench.app)
        await home.load()
        #expect(home.view?.hearing?.target.place == .hearing(id))
    }
}
