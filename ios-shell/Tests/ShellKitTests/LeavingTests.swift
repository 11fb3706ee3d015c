import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Out of sight, in a picture, on another screen.
@MainActor @Suite struct LeavingTests {
    @Test func howLongItStaysOpenIsChosen() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        var now = ContinuousClock.now
        app.instant = { now }
        let settings = SettingsModel(app)
        await settings.load()
        #expect(settings.lockChoices.map(\.chosen) == [true, false, false], "at once, until somebody chooses")
        await settings.setLockAfter(settings.lockChoices[1])
        #expect(settings.lockChoices.map(\.chosen) == [false, true, false])

        await app.wentToBackground()
        #expect(app.covered && app.stage == .open)
        now = now.advanced(by: .seconds(59))
        await app.becameActive()
        #expect(!app.covered && app.stage == .open)

        await app.wentToBackground()
        now = now.advanced(by: .seconds(60))
        await app.becameActive()
        #expect(app.stage == .locked)
        #expect(try await !app.core.ask { try $0.isUnlocked() })
    }

    @Test func aLookAwayCountsFromItsOwnBeginning() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        var now = ContinuousClock.now
        app.instant = { now }
        try await app.core.ask { try $0.setLockAfter(seconds: 60) }
        for _ in 0..<3 {
            await app.wentToBackground()
            now = now.advanced(by: .seconds(40))
            await app.becameActive()
            #expect(app.stage == .open)
        }
        app.becameInactive()
        now = now.advanced(by: .seconds(600))
        await app.becameActive()
        #expect(app.stage == .open, "a call came in: the app was never away")
    }

    @Test func whatIsRecordedOrShownElsewhereShowsNothing() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        #expect(!app.covered)
        app.capturing(true)
        #expect(app.covered && app.captured)
        app.becameInactive()
        await app.becameActive()
        #expect(app.covered, "it is recorded still")
        app.capturing(false)
        #expect(!app.covered)
        #expect(app.words[.captured].tag == "en" && !app.words[.captured].text.isEmpty)
    }
}
