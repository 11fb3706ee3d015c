import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// The week and the month, over the real core.
@MainActor @Suite struct DatesTests {
    @Test func theWeekAndTheMonthAreLookedAt() async throws {
        let bench = try await Bench.opened()
        let hearing = NewHearing(
            jurisdiction: "us", kind: .master, at: "2026-12-08T09:00", zone: "America/New_York", place: "")
        let id = try await bench.app.core.ask { try $0.addHearing(hearing: hearing) }
        let dates = DatesModel(bench.app)
        await dates.load()
        #expect(dates.span == .week && dates.week?.days.count == 7)
        #expect(dates.week?.days.first { $0.isToday }?.day.iso == "2026-11-22")
        for _ in 0..<2 { await dates.later() }
        await dates.later()
        await dates.earlier()
        let day = try #require(dates.week?.days.first { $0.day.iso == "2026-12-08" })
        #expect(day.marks.map(\.target.place) == [.hearing(id)] && day.marks.first?.icon == .hearing)

        await dates.show(.month)
        let month = try #require(dates.month)
        #expect(month.weekdays.count == 7 && month.weeks.allSatisfy { $0.count == 7 })
        #expect(month.heading.text.contains("December"), "the month of the week that was shown")
        let cell = try #require(month.weeks.flatMap(\.self).first { $0.iso == "2026-12-08" })
        #expect(cell.kinds == [.appearance] && cell.inMonth && cell.number == "8")
        #expect(cell.spoken.text.contains("8"), "its spoken name says the day")
        await dates.choose(cell)
        #expect(dates.day?.day.iso == cell.iso && dates.day?.marks == day.marks)
        await dates.earlier()
        #expect(dates.day == nil && dates.month?.heading.text.contains("November") == true)
        #expect(dates.month?.weeks.flatMap(\.self).contains { $0.isToday } == true)
        await dates.show(.week)
        #expect(dates.week?.days.count == 7)
    }
}
