import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// From a phone on which nobody started Faro to the first date, and what may be passed over on the way.
@MainActor @Suite struct FirstStepsTests {
    /// A number is chosen, written down and typed again; the vault is made.
    private func made(_ bench: Bench, _ language: String, _ finger: Finger) async throws {
        let app = bench.app
        await app.look()
        let languages = LanguageModel(app)
        await languages.load()
        await finger.tap { await languages.choose(language) }
        let steps = FirstStepsModel(app)
        await steps.countries.load()
        #expect(!steps.canChoosePassphrase)
        await finger.tap { steps.countries.toggle("us") }
        await finger.tap { steps.choosePassphrase() }
        await finger.tap { await steps.passphrase.chooseNumber() }
        let paper = steps.passphrase.groups.joined().compactMap(\.wholeNumberValue)
        await finger.tap { steps.passphrase.written() }
        steps.passphrase.keypad.type(all: paper.dropLast())
        #expect(!steps.passphrase.isTyped, "one digit is missing: the button does not look ready")
        steps.passphrase.keypad.type(all: paper.suffix(1))
        #expect(steps.passphrase.isTyped)
        await finger.tap { await steps.create() }
        #expect(app.stage == .open && app.router.path == [.lost])
    }

    @Test(arguments: ["en", "es"])
    func theFirstDateIsTwelveTapsAway(language: String) async throws {
        let bench = try await Bench(languages: ["tlh"], centre: FakeCentre(.notAsked))
        let (app, finger) = (bench.app, Finger())
        try await made(bench, language, finger)

        let steps = StepsModel(app)
        #expect(app.words[PhoneWord.stepsLostHint].tag == language)
        await finger.tap { steps.next() }
        #expect(app.router.path == [.firstQuestions])
        await steps.load()
        #expect(steps.questions?.count == 5)
        let arrival = try #require(steps.questions?.first { $0.name == "us.last_arrival" })
        await finger.tap { app.router.open(.answer(Asked(arrival))) }
        let answer = AnswerModel(app, Asked(arrival))
        await answer.load()
        answer.day.day = try #require(CivilDay.date("2025-12-07"))
        await finger.tap { await answer.save() }
        #expect(app.router.path == [.firstQuestions])
        await steps.load()
        #expect(steps.questions?.count == 4 && steps.questions?.contains(arrival) == false)

        await finger.tap { steps.next() }
        #expect(app.router.path == [.remind], "the reason is said before the system asks")
        #expect(await bench.centre.held.isEmpty)
        await finger.tap { await steps.allowReminders() }
        #expect(app.router.path.isEmpty && app.router.tab == .today)
        #expect(await !bench.centre.held.isEmpty)

        let home = HomeModel(app)
        await home.load()
        #expect(home.items.first?.days.first?.day.iso == "2026-12-07")
        #expect(finger.taps <= 12, "\(finger.taps) taps")
    }

    @Test func eachOfThemMayWait() async throws {
        let bench = try await Bench(centre: FakeCentre(.notAsked))
        try await made(bench, "en", Finger())
        let steps = StepsModel(bench.app)
        for place in [Place.firstQuestions, .remind] {
            steps.next()
            #expect(bench.app.router.path == [place])
        }
        steps.next()
        #expect(bench.app.router.path.isEmpty && bench.app.reminders.permission == .notAsked)
    }

    @Test func whoWasAskedBeforeIsNotAskedAgain() async throws {
        let bench = try await Bench(centre: FakeCentre(.refused))
        try await made(bench, "en", Finger())
        let steps = StepsModel(bench.app)
        steps.next()
        steps.next()
        #expect(bench.app.router.path.isEmpty)
    }

    @Test func aCodeOnPaperIsOfferedAndLeadsOn() async throws {
        let bench = try await Bench(centre: FakeCentre(.notAsked))
        let app = bench.app
        try await made(bench, "en", Finger())
        StepsModel(app).makeCode()
        #expect(app.router.path == [.firstQuestions, .recoveryCode])
        RecoveryCodeModel(app).close()
        #expect(app.router.path == [.firstQuestions])
    }

    @Test func afterFiveAnswersNothingMoreIsAsked() async throws {
        let bench = try await Bench.opened()
        let steps = StepsModel(bench.app)
        for left in stride(from: 5, through: 1, by: -1) {
            await steps.load()
            #expect(steps.questions?.count == left)
            let question = try #require(steps.questions?.first)
            try await bench.app.core.ask { try $0.setNoFact(name: question.name, person: question.person) }
        }
        await steps.load()
        #expect(steps.questions?.isEmpty == true)
    }

    /// The phone rings in the middle: it locks, and the person goes on where they were.
    @Test func lockedInTheMiddleThePersonGoesOn() async throws {
        let bench = try await Bench.opened()
        bench.app.router.path = [.firstQuestions]
        await bench.app.wentToBackground()
        #expect(bench.app.stage == .locked)
        await UnlockModel(bench.app).unlockWithDevice()
        #expect(bench.app.stage == .open && bench.app.router.path == [.firstQuestions])
    }
}
