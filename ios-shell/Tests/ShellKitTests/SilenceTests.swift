import FaroCore
import Testing

@testable import ShellKit

/// What may keep an iPhone silent, state by state; the table is in README.md.
@MainActor @Suite struct SilenceTests {
    /// A hearing in twelve days.
    private func withHearing(_ centre: FakeCentre = FakeCentre()) async throws -> Bench {
        let bench = try await Bench.opened(centre: centre)
        try await bench.app.core.ask { faro in
            _ = try faro.addHearing(
                hearing: NewHearing(
                    jurisdiction: "us", kind: .master, at: "2026-12-04T09:00", zone: "America/New_York", place: ""))
        }
        await bench.app.changed()
        return bench
    }

    private func found(_ bench: Bench) async -> [PhoneSilence] {
        let model = DrillPhoneModel(bench.app)
        await model.load()
        return model.silences?.found.map(\.silence) ?? []
    }

    @Test func aCalmPhoneSaysWhatNobodyCanPromise() async throws {
        let model = DrillPhoneModel(try await withHearing().app)
        await model.load()
        let silences = try #require(model.silences)
        #expect(silences.found.isEmpty)
        #expect(silences.unpromised.map(\.silence) == [.hidden, .restored, .notUnlocked, .off])
        #expect(silences.handled.map(\.silence) == [.clockBack, .clockForward, .zoneChanged, .updated])
        #expect(!model.hasAlarm)
    }

    @Test func refusedNotificationsAreFoundAndChangedInTheSettings() async throws {
        let centre = FakeCentre(.notAsked, answers: .refused)
        let bench = try await withHearing(centre)
        #expect(await found(bench) == [.notificationsRefused])
        let model = DrillPhoneModel(bench.app)
        await model.change()
        #expect(await centre.opened == 0, "the system asks first, once")
        await model.change()
        #expect(await centre.opened == 1)
        #expect(model.silences?.found.first?.canChange == true)
    }

    @Test func whatTheSystemFoundIsSaid() async throws {
        let bench = try await withHearing()
        await bench.centre.makeQuiet()
        #expect(await found(bench) == [.channelSilenced, .batterySaver])
    }

    @Test func theMorningRingsAgainUntilSomebodyAnswers() async throws {
        let bench = try await withHearing()
        let plan = try await bench.app.core.ask { try $0.plan() }.notifications
        let morning = try #require(plan.first { $0.purpose == .morning })
        let again = plan.filter { $0.againOf == morning.id }
        #expect(again.count == 3)
        for one in [morning] + again {
            let ringing = try #require(await bench.centre.ringings[one.id])
            #expect(ringing.thread == morning.id && ringing.wantsAnswer)
        }
        let other = try #require(plan.first { $0.purpose == .tell })
        #expect(await bench.centre.ringings[other.id]?.wantsAnswer == false)
        #expect(await bench.centre.answerWords == "I saw it")
        await bench.centre.heard(morning.id)
        #expect(await !bench.centre.held.contains { again.map(\.id).contains($0.id) })

        // Who opens the list after the first ring has heard it.
        let opened = try await withHearing()
        opened.clock.moment = Moment(epochSeconds: morning.atEpochSeconds + 60, zone: "America/New_York")
        await opened.app.timeChanged()
        #expect(await !opened.centre.held.contains { again.map(\.id).contains($0.id) })
    }

    /// The vault is closed then, and nothing else of the app runs. The system's own part is only read here.
    @Test func anAnswerReachesAnAppThatItStarted() throws {
        let sources = try SourceTests.sources("Sources/FaroApp")
        let launch = try #require(sources.first { $0.path.hasSuffix("/FaroApp.swift") }).source
        #expect(launch.contains("init() {\n        SystemNotifications.listen()"))
        let said = try #require(sources.first { $0.path.hasSuffix("/SystemNotifications.swift") }).source
        let listens = try #require(said.range(of: "static func listen() {\n")).upperBound
        #expect(said[listens...].prefix { $0 != "}" }.contains("delegate = NotificationAnswers.shared"))
    }

    @Test func aTestRingsInTwoMinutesAndNoPlanTakesItAway() async throws {
        let bench = try await withHearing()
        let held = await bench.centre.held
        let model = DrillPhoneModel(bench.app)
        await model.test()
        #expect(model.waits)
        await bench.app.changed()
        let added = await bench.centre.held.filter { !held.contains($0) }
        #expect(added.map(\.atEpochSeconds) == [bench.clock.moment.epochSeconds + 120])
    }

    @Test func oneAlarmForTheNextMorningWhereThePersonWantsIt() async throws {
        let bench = try await withHearing(FakeCentre(alarms: .there))
        #expect(await bench.centre.alarm == nil, "nobody chose it")
        let model = DrillPhoneModel(bench.app)
        await model.load()
        #expect(model.hasAlarm && !model.wantsAlarm)
        await model.setAlarm(true)
        let plan = try await bench.app.core.ask { try $0.plan() }.notifications
        let morning = try #require(plan.first { $0.purpose == .morning })
        #expect(await bench.centre.alarm == Reminder(morning))
        await model.setAlarm(false)
        #expect(await bench.centre.alarm == nil)
    }

    @Test func anAlarmThatIsRefusedIsTold() async throws {
        let bench = try await withHearing(FakeCentre(alarms: .hidden))
        let model = DrillPhoneModel(bench.app)
        await model.setAlarm(true)
        #expect(bench.app.reminders.unheard)
    }

    @Test func anotherClockIsAnotherPlanAndBackAgainLeavesNoTrace() async throws {
        let bench = try await withHearing()
        let (before, moment) = (await bench.centre.held, bench.clock.moment)
        for days in [3, -3] as [Int64] {
            bench.clock.moment = Moment(epochSeconds: moment.epochSeconds + days * 86_400, zone: moment.zone)
            await bench.app.timeChanged()
            let plan = try await bench.app.core.ask { try $0.plan() }.notifications
            #expect(await Set(bench.centre.held) == Set(plan.map(Reminder.init)))
        }
        bench.clock.moment = moment
        await bench.app.timeChanged()
        #expect(await Set(bench.centre.held) == Set(before))
    }

    @Test func aRestartOrAnUpdateLeavesThemWhereTheyAre() async throws {
        let bench = try await withHearing()
        let held = await bench.centre.held
        try await bench.restart()
        #expect(bench.app.stage == .locked)
        #expect(await bench.centre.held == held)
    }

    @Test func aPhoneThatHoldsNoneIsGivenAllAtTheNextOpening() async throws {
        let bench = try await withHearing()
        let held = await bench.centre.held
        await bench.centre.removeAll()
        await bench.app.becameActive()
        #expect(await Set(bench.centre.held) == Set(held))
    }
}
