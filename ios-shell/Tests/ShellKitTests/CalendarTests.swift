import FaroCore
import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct CalendarTests {
    @Test func aChosenCalendarStandsBelowEachDay() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.last_arrival", "2025-12-07")
        let home = HomeModel(bench.app)
        await home.load()
        #expect(home.view?.today.second.isEmpty == true)
        await choose("ethiopian", bench)
        await home.load()
        let view = try #require(home.view)
        let items = view.sections.flatMap(\.items)
        let days = items.flatMap(\.days)
        #expect(!days.isEmpty && days.allSatisfy { !$0.day.second.isEmpty })
        #expect(view.today.second.first?.text.contains("Ethiopian") == true)
        await choose("none", bench)
        await home.load()
        #expect(home.view?.today.second.isEmpty == true)
    }

    @Test func aDayIsPickedInTheSecondCalendarAndShownBeforeItIsTaken() async throws {
        let bench = try await Bench.opened()
        let plain = NewHearingModel(bench.app)
        await plain.when.say()
        #expect(plain.when.second.calendar == nil && plain.when.below.isEmpty)
        await choose("ethiopian", bench)
        let entry = NewHearingModel(bench.app).when
        await entry.say()
        let (second, before) = (entry.second, entry.at)
        #expect(second.calendar?.name == "ethiopian" && second.years.contains(second.year))
        second.toggle()
        (second.year, second.month, second.day) = (2019, 1, 30)
        await second.turn()
        #expect(second.months.count == 13 && second.days.count == 30)
        // The last month of a year has six days at most: the day follows.
        second.month = 13
        await second.turn()
        #expect(second.days.count == 6 && second.day == 6)
        (second.month, second.day) = (2, 26)
        #expect(entry.at == before)
        await second.turn()
        #expect(second.inWords?.text.contains("November") == true && entry.at == before)
        entry.takeSecond()
        await entry.say()
        #expect(entry.at.hasPrefix("2026-11-05") && !second.open)
        #expect(entry.inWords?.text.contains("2026") == true && entry.below.count == 2)
        // With nothing picked there is nothing to take.
        entry.second.toggle()
        second.year = 2500
        await second.turn()
        #expect(second.inWords == nil)
        entry.takeSecond()
        #expect(entry.at.hasPrefix("2026-11-05"))
    }

    @Test func aTypedDayOfAnotherCalendarIsAskedAbout() async throws {
        let bench = try await Bench.opened()
        let question = try await bench.app.core.ask { try $0.question(name: Self.typed, person: nil) }
        let answer = AnswerModel(bench.app, Asked(question))
        await answer.load()
        #expect(answer.input == .text)
        answer.text = "1405-08-14T09:00"
        await answer.save()
        let way = try #require(answer.ways.first)
        #expect(answer.ways.count == 1 && way.value == "2026-11-05T09:00" && way.text.text.contains("1405"))
        #expect(try await facts(bench).isEmpty)
        answer.text = "1405-08-15T09:00"
        #expect(answer.ways.isEmpty, "what is offered is what was typed")
        await answer.save()
        await answer.take(try #require(answer.ways.first))
        #expect(try await facts(bench).first?.value == "2026-11-06T09:00")
    }

    private nonisolated static let typed = "us.biometrics_at"

    private func facts(_ bench: Bench) async throws -> [FactView] {
        try await bench.app.core.ask { try $0.facts() }.filter { $0.name == Self.typed }
    }

    private func choose(_ name: String, _ bench: Bench) async {
        let page = LanguageModel(bench.app)
        await page.load()
        for calendar in page.calendars where calendar.name == name { await page.choose(calendar) }
        #expect(page.calendars.first { $0.chosen }?.name == name)
    }
}
