import FaroCore
import Testing

@testable import ShellKit

/// Reading aloud: block by block in its language, and silence where somebody else could listen.
@MainActor @Suite struct SpeakerTests {
    @Test func inSpanishWithWhatIsMissingSaid() async throws {
        let bench = try await Bench.opened(languages: ["es"])
        let app = bench.app
        await LanguageModel(app).choose("es")
        try await bench.tell("us.last_arrival", "2025-12-07")
        #expect(app.speaker.reads, "home is up")
        await app.speaker.read()
        #expect(!bench.voices.read.isEmpty && bench.voices.read.allSatisfy { $0.tag == "es" })
        let spoken = bench.voices.read.map(\.text).joined(separator: " ")
        #expect(spoken.contains("diciembre") && app.speaker.lacking.isEmpty && !app.speaker.speaking)

        // The words for the judge are English: this phone has no English voice.
        bench.voices.languages = ["es"]
        bench.voices.forget()
        let phrases = PhrasesModel(app, item: nil)
        await phrases.load()
        let phrase = try #require(phrases.phrases.first)
        await app.speaker.read([try #require(phrase.meaning), phrase.said])
        #expect(bench.voices.read.map(\.tag) == ["es"], "what has no voice is passed over")
        let said = try #require(app.speaker.lacking.first)
        #expect(app.speaker.lacking.count == 1 && said.tag == "es" && said.text.contains("English"))

        // The person goes on: what was said of this page is gone.
        app.router.open(.settings)
        #expect(app.speaker.lacking.isEmpty && !app.speaker.reads, "nothing of the settings is read")
    }

    @Test func aPhoneWithoutAVoiceSaysSoAndIsSilent() async throws {
        let bench = try await Bench.opened()
        bench.voices.languages = []
        await bench.app.speaker.read()
        #expect(bench.voices.read.isEmpty && bench.app.speaker.lacking.count == 1 && !bench.app.speaker.speaking)
    }

    @Test(arguments: ["the page is left", "the vault is locked", "the app is out of sight", "it is stopped"])
    func itFallsSilentWhen(what: String) async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        try await bench.tell("us.last_arrival", "2025-12-07")
        app.router.open(.rule("us.asylum.one_year"))
        bench.voices.meanwhile = {
            switch what {
            case "the page is left": app.router.back()
            case "the vault is locked": await app.lockNow()
            case "the app is out of sight": await app.wentToBackground()
            default: app.speaker.stop()
            }
        }
        await app.speaker.read()
        #expect(bench.voices.read.count == 1 && !app.speaker.speaking)
    }

    @Test func eachPageThatCanBeRead() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        try await bench.tell("us.last_arrival", "2025-12-07")
        let duty = NewDuty(kind: .officeVisit, title: "", first: "2026-11-24", repeat: .once)
        let court = NewHearing(
            jurisdiction: "us", kind: .master, at: "2027-02-02T09:00", zone: "America/New_York", place: "")
        let (check, hearing) = try await app.core.ask {
            (try $0.addDuty(duty: duty), try $0.addHearing(hearing: court))
        }
        let guide = try #require(try await app.core.ask { try $0.articles() }.first)
        for place in [
            Place.rule("us.asylum.one_year"), .hearing(hearing), .duty(check), .article(guide.id, section: nil),
        ] {
            bench.voices.forget()
            app.router.path = [place]
            #expect(app.speaker.reads)
            await app.speaker.read()
            #expect(bench.voices.read.count > 2 && app.speaker.failure == nil, "\(place)")
        }
        // One section of it is shorter than all of it.
        let whole = bench.voices.read.count
        bench.voices.forget()
        let sections = try await app.core.ask { try $0.article(id: guide.id).sections }
        await app.speaker.read(article: guide.id, section: try #require(sections.last).id)
        #expect(!bench.voices.read.isEmpty && bench.voices.read.count < whole)
        // Of a page that is gone nothing is read, and that is said.
        app.router.path = [.hearing(RouterTests.opaque)]
        await app.speaker.read()
        #expect(app.speaker.failure?.tag == "en" && !app.speaker.speaking)
    }

    @Test func ofTwoTheLaterOneIsHeard() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        bench.voices.meanwhile = {
            bench.voices.meanwhile = nil
            bench.voices.forget()
            await app.speaker.read([app.words[.save]])
        }
        await app.speaker.read([app.words[.settings], app.words[.search]])
        #expect(bench.voices.read.map(\.text) == [app.words[.save].text])
    }
}
