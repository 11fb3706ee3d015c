import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct EntryTests {
    @Test func theKeypadKeepsDigitsAndForgetsThem() {
        let keypad = Keypad()
        keypad.type(all: 1...6)
        keypad.type(10)
        keypad.type(-1)
        #expect(keypad.groups == ["123456"])
        keypad.erase()
        #expect(keypad.bytes == Data("12345".utf8))
        keypad.wipe()
        #expect(keypad.isEmpty && keypad.groups.isEmpty)
        keypad.erase()
        keypad.type(all: (0..<200).map { $0 % 10 })
        #expect(keypad.count == keypad.limit)
    }

    @Test(arguments: ["2026-11-22", "2024-02-29", "1999-12-31", "0987-01-02"])
    func aDaySurvivesThePicker(iso: String) {
        #expect(CivilDay.date(iso).map(CivilDay.iso) == iso)
        #expect(CivilDay.date(iso + "T09:00").map(CivilDay.iso) == iso)
    }

    @Test func whatIsNoDayIsNone() {
        for iso in ["", "2026-02-30", "2026-13-01", "11/05/2026", "2026-11", "2026-11-2x"] {
            #expect(CivilDay.date(iso) == nil, "\(iso)")
        }
    }

    @Test func todayIsThatOfTheZone() {
        let instant: Int64 = 1_795_359_600
        #expect(CivilDay.iso(CivilDay.day(epochSeconds: instant, zone: "America/New_York")) == "2026-11-22")
        #expect(CivilDay.iso(CivilDay.day(epochSeconds: instant, zone: "Pacific/Auckland")) == "2026-11-23")
    }

    @Test func aWallTimeIsPadded() throws {
        let day = try #require(CivilDay.date("2027-02-09"))
        let time = try #require(CivilDay.calendar.date(bySettingHour: 8, minute: 5, second: 0, of: day))
        #expect(CivilDay.wall(day: day, time: time) == "2027-02-09T08:05")
        #expect(CivilDay.wall(day: day, time: nil) == "2027-02-09")
    }
}
