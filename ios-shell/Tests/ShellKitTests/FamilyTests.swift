import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What concerns somebody of the family is theirs alone, and names them as the core does.
@MainActor @Suite struct FamilyTests {
    @Test func aMembersItemsQuestionsAndAnswersAreTheirs() async throws {
        let bench = try await Bench.opened()
        let ana = try await bench.addMember("Ana")
        try await bench.tell("us.last_arrival", "2025-12-21")
        try await bench.tell("us.last_arrival", "2025-12-07", of: ana)
        let home = HomeModel(bench.app)
        await home.load()
        let years = home.items.filter { $0.rule == "us.asylum.one_year" }
        #expect(years.map(\.person) == [ana, nil])
        #expect(years.map { $0.days.first?.day.iso } == ["2026-12-07", "2026-12-21"])
        let card = try #require(years.first)
        #expect(card.title.text.contains("Ana") && years.last?.title.text.contains("Ana") == false)

        let page = RuleModel(bench.app, id: card.target.id)
        await page.load()
        #expect(page.rule?.person == ana && page.rule?.title == card.title && page.rule?.days == card.days)
        let question = try #require(page.rule?.questions.first { $0.kind == .bool })
        #expect(question.person == ana && page.rule?.questions.allSatisfy { $0.person == ana } == true)
        let answer = AnswerModel(bench.app, Asked(question))
        #expect(answer.input == nil, "it is not known yet")
        await answer.load()
        #expect(answer.input == .yesOrNo && answer.question?.question.text.contains("Ana") == true)
        await answer.answer(false)

        let questions = QuestionsModel(bench.app)
        await questions.load()
        let facts = try #require(questions.facts)
        #expect(facts.filter { $0.name == question.name }.map(\.person) == [ana])
        let hers = try #require(facts.first { $0.name == "us.last_arrival" && $0.person == ana })
        let changed = AnswerModel(bench.app, Asked(hers))
        await changed.load()
        #expect(changed.answered && changed.day.at == "2025-12-07")
        changed.day.day = try #require(CivilDay.date("2025-12-08"))
        await changed.save()
        await questions.load()
        let arrivals = {
            questions.facts?.filter { $0.name == "us.last_arrival" }.map { [$0.person, $0.value] } ?? []
        }
        #expect(Set(arrivals()) == [[ana, "2025-12-08"], [nil, "2025-12-21"]])
        await questions.remove(hers)
        await questions.remove(hers)
        await questions.load()
        #expect(arrivals() == [[nil, "2025-12-21"]], "the holder's stays")
    }

    @Test func whatIsChangedOfAHearingLeavesWhoseItIs() async throws {
        let bench = try await Bench.opened()
        let ana = try await bench.addMember("Ana")
        let hearing = NewHearing(
            jurisdiction: "us", kind: .master, at: "2027-02-09", zone: "America/New_York", place: "", person: ana)
        let id = try await bench.app.core.ask { try $0.addHearing(hearing: hearing) }
        let edit = EditHearingModel(bench.app, id: id)
        await edit.load()
        #expect(!edit.everybody)
        edit.judge = "Judge Díaz"
        edit.everybody = true
        await edit.save()
        let page = HearingModel(bench.app, id: id)
        await page.load()
        let shown = try #require(page.hearing)
        #expect(shown.person == ana && shown.everybody && shown.title.text.contains("Ana"))
        #expect(shown.notes.contains { $0.code == "everybody" && !$0.grave })
    }

    @Test func whatHasSeveralLinesIsDrawnLineByLine() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.clock_stopped", "2026-02-01..2026-02-11,2026-03-01..2026-03-03")
        let questions = QuestionsModel(bench.app)
        await questions.load()
        let lines = try #require(questions.facts?.first).lines
        #expect(lines.count == 2 && lines[0].text.contains("February") && lines[1].text.contains("March"))
    }
}

extension Bench {
    /// Somebody of the family is written down. Answers their id.
    func addMember(_ name: String) async throws -> String {
        let child = NewPerson(name: name, relation: .child)
        let id = try await app.core.ask { try $0.addPerson(person: child) }
        await app.changed()
        return id
    }
}
