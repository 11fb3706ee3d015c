import FaroCore
import Testing

@testable import ShellKit

/// Words for the judge and the officer.
@MainActor @Suite struct PhrasesTests {
    @Test func inTwoTapsFromAHearing() async throws {
        let bench = try await Bench.opened(languages: ["es"])
        let app = bench.app
        await LanguageModel(app).choose("es")
        try await bench.addHearing()
        let hearings = HearingsModel(app)
        await hearings.load()
        let hearing = HearingModel(app, id: try #require(hearings.value?.first).id)
        #expect(!hearing.hasPhrases)
        await hearing.load()
        #expect(hearing.hasPhrases)
        let item = try #require(hearing.hearing).item
        let list = PhrasesModel(app, item: item)
        await list.load()
        #expect(list.phrases.count >= 6 && list.phrases.allSatisfy { $0.to.contains(.judge) })
        for line in list.phrases {
            let page = PhraseModel(app, id: line.id, item: item)
            await page.load()
            let found = try #require(page.value)
            let phrase = try #require(found)
            #expect(phrase == line && phrase.said.tag == "en" && !phrase.said.fellBack)
            #expect(phrase.meaning?.tag == "es" && phrase.sound != nil, "\(line.id)")
        }
    }

    @Test func allOfThemByWhoHearsThem() async throws {
        let bench = try await Bench.opened()
        let list = PhrasesModel(bench.app, item: nil)
        await list.load()
        let judge = list.phrases
        await list.choose(.officer)
        #expect(list.listener == .officer && !judge.isEmpty && !list.phrases.isEmpty && list.phrases != judge)
        #expect(list.phrases.allSatisfy { $0.to.contains(.officer) && $0.meaning == nil }, "English needs none")
        let unknown = PhraseModel(bench.app, id: "us.nothing", item: nil)
        await unknown.load()
        #expect(unknown.value == .some(nil))
        await bench.app.lockNow()
        let hearing = HearingModel(bench.app, id: RouterTests.opaque)
        await hearing.load()
        #expect(!hearing.hasPhrases)
    }
}
