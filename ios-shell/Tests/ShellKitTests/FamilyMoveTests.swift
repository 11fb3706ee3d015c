import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// A family moves: every office, for every member, until it was told.
@MainActor @Suite struct FamilyMoveTests {
    @Test(arguments: ["en", "es"])
    func eachOfficeForEachMember(language: String) async throws {
        let bench = try await Bench.opened(languages: [language])
        let app = bench.app
        await LanguageModel(app).choose(language)
        app.router.tab = .myCase
        for (name, relation) in [("Ana", Relation.child), ("José", .spouse)] {
            app.router.path = [.people, .newPerson]
            let new = EditPersonModel(app, id: nil)
            await new.load()
            new.name = name
            new.relation = relation
            await new.save()
            #expect(app.router.path == [.people], "it goes back by itself")
        }
        app.router.path = [.addresses, .moved]
        let moved = MovedModel(app)
        await moved.load()
        #expect(moved.tasks?.isEmpty == true)
        moved.day.day = try #require(CivilDay.date("2026-11-20"))
        await moved.record()
        let tasks = try #require(moved.tasks)
        #expect(tasks.allSatisfy { $0.title.tag == language })
        let offices = Set(tasks.compactMap(\.rule))
        let members = Set(tasks.map(\.person))
        #expect(offices.count >= 2 && members.count == 3, "\(tasks.map(\.title.text))")
        for office in offices {
            #expect(tasks.filter { $0.rule == office }.count == members.count, "\(office)")
        }
        // Each leads to the page where it is marked; told once is told.
        let first = try #require(tasks.first)
        guard case .rule(let id) = first.leadsTo else {
            Issue.record("a rule's page")
            return
        }
        let page = RuleModel(app, id: id)
        await page.load()
        let thing = try #require(page.thing)
        #expect(thing.canMark)
        let mark = MarkModel(app, thing, .done)
        mark.reference = "R-1"
        await mark.save()
        #expect(mark.work.failure == nil, "\(mark.work.failure?.text ?? thing.item)")
        await moved.load()
        let after = moved.tasks?.first { $0.id == first.id }
        #expect(after == nil || after?.marked != nil, "\(first.id) \(thing.item)")
        let log = ProofLogModel(app)
        await log.load()
        #expect(log.value?.count == 1)
    }
}
