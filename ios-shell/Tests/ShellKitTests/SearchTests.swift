import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// One search in everything, and who can help.
@MainActor @Suite struct SearchTests {
    @Test func eachFindingOpensTheVeryPlace() async throws {
        let bench = try await Bench.opened()
        let note = try await bench.app.core.ask { try $0.addNote(text: "They gave me an appeal form at the court") }
        let model = SearchModel(bench.app)
        await model.load()
        #expect(model.found == nil, "nobody asked yet")
        model.query = "appeal"
        await model.load()
        let lines = try #require(model.found).lines
        var kinds = Set<FoundKind>()
        for line in lines {
            kinds.insert(line.kind)
            #expect(line.opens && line.kindName.tag == "en" && !line.title.text.isEmpty)
            switch try #require(line.leadsTo) {
            case .article(let id, let section):
                let article = ArticleModel(bench.app, id: id)
                await article.load()
                let sections = try #require(article.article).sections
                #expect(article.article?.title == line.title && sections.contains { $0.id == section }, "\(id)")
            case .rule(let id):
                let rule = RuleModel(bench.app, id: id)
                await rule.load()
                #expect(rule.rule?.id == id, "\(id)")
            case .service(let id):
                let service = ServiceModel(bench.app, id: id)
                await service.load()
                #expect(service.value?.name == line.title, "\(id)")
            case .note(let id): #expect(id == note)
            default: Issue.record("\(line)")
            }
        }
        #expect(kinds == [.article, .rule, .service, .note])
        model.query = String()
        await model.load()
        #expect(model.found == nil)
    }

    @Test func wordsThatNothingHasAndAnotherLanguage() async throws {
        let bench = try await Bench.opened()
        let model = SearchModel(bench.app)
        model.query = "zzyzx"
        await model.load()
        #expect(model.found?.lines.isEmpty == true && model.found?.note?.tag == "en")
        await LanguageModel(bench.app).choose("es")
        // A word of the trade finds its kin in the reader's language.
        model.query = "court"
        await model.load()
        let found = try #require(model.found)
        #expect(found.lines.contains { $0.kind == .article && $0.title.tag == "es" })
    }

    @Test func whatCannotBeOpenedNowLeadsNowhere() throws {
        let phrase = Phrase(text: "x", tag: "en", direction: .ltr, fellBack: false)
        let line = FoundLine(
            kind: .rule, kindName: phrase, id: "us.pfr", section: nil, opens: false, title: phrase, heading: nil,
            sentence: nil)
        #expect(line.leadsTo == nil)
    }

    @Test func whoHelpsIsFilteredByTheCoreAndATapAway() async throws {
        let bench = try await Bench.opened()
        let model = DirectoryModel(bench.app)
        await model.load()
        let all = try #require(model.services).services
        #expect(all.count >= 8)
        for service in all {
            let page = ServiceModel(bench.app, id: service.id)
            await page.load()
            #expect(page.value == service && !service.known.isEmpty)
            #expect(service.phone.map { $0.uri.hasPrefix("tel:") && URL(string: $0.uri) != nil } ?? true)
            #expect(service.web.map { $0.uri.hasPrefix("https://") && URL(string: $0.uri) != nil } ?? true)
        }
        #expect(all.contains { $0.phone != nil } && all.contains { $0.web != nil })
        let needs = try #require(model.filters).needs
        var sums = Set<[String]>()
        for need in needs {
            model.choice.need = need.code
            await model.load()
            sums.insert(model.services?.services.map(\.id) ?? [])
        }
        #expect(needs.count > 1 && sums.count > 1 && sums.allSatisfy { !$0.isEmpty && $0.count < all.count })
        model.choice = DirectoryModel.Choice(language: "zz")
        await model.load()
        let spoken = try #require(model.services)
        #expect(spoken.services.isEmpty && spoken.none?.tag == "en", "what to do is said where nobody is")
    }
}
