#if os(Linux)
    import Foundation
    import SwiftUI
    import Testing

    @testable import FaroApp
    @testable import ShellKit

    /// Each page as text: what there is to read and to tap on it, in its order, read from the app's own views. They are no
    /// pictures: nothing is laid out. `ios-shell/test --outlines` writes them anew.
    @MainActor @Suite struct OutlineTests {
        @Test(arguments: ["en", "es"])
        func eachPageIsAsItIsWrittenDown(language: String) async throws {
            let outlines = Outlines(language)
            let found = try await OutlineCase(language: language)
            let app = found.bench.app
            let open = OpenView(app: app)
            for tab in MainTab.allCases {
                app.router.tab = tab
                try await outlines.hold("tab-\(tab)", open, app)
            }
            app.router.tab = .dates
            try await outlines.hold("tab-dates-month", open, app, taps: [app.words[CaseWord.month]])
            for (name, place) in found.places {
                app.router.path = [place]
                try await outlines.hold(name, open, app)
            }
            app.router.path = [.erase]
            try await outlines.hold("erase-sure", open, app, taps: [app.words[PhoneWord.eraseAsk]])
            app.router.path = [.settings, .newPaper]
            found.bench.files.next = PickedPhoto(Data(repeating: 1, count: 1000))
            try await outlines.hold("new-paper-sealed", open, app, taps: [app.words[.paperPhoto]])

            let unlock = UnlockScreen(app)
            await app.lockNow()
            try await outlines.hold("unlock", unlock, app)
            try await outlines.hold("unlock-code", unlock, app, taps: [app.words[.recoveryForgot]])

            let bench = try await Bench(languages: [language])
            let new = bench.app
            await new.look()
            try await outlines.hold("first-language", LanguageScreen(new), new)
            await LanguageModel(new).choose(language)
            let steps = FirstStepsScreen(new)
            try await outlines.hold("first-countries", steps, new)
            try await outlines.hold("first-restore", steps, new, taps: [new.words[.backupRestore]])
            try outlines.areAll()
        }

        /// Nobody adds a place without an outline of its page.
        @Test func eachPlaceHasOne() async throws {
            let found = try await OutlineCase(language: "en")
            let names = Set(found.places.map { String("\($0.place)".prefix { $0 != "(" }) })
            let source = try String(
                contentsOf: SourceTests.shell.appendingPathComponent("Sources/ShellKit/Flow/Place.swift"),
                encoding: .utf8)
            let places = try #require(source.range(of: "public enum Place")).upperBound
            let body = source[places...].prefix { $0 != "}" }
            let cases = body.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { $0.hasPrefix("case ") }
                .flatMap { $0.dropFirst(5).replacing(/\([^)]*\)/, with: "").split(separator: ",") }
                .map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(cases.count > 60)
            for place in cases { #expect(names.contains(place), "no outline of \(place)") }
        }
    }
#endif
