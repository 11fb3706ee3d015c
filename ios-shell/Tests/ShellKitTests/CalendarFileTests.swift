import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What is coming, for the calendar of another app.
@MainActor @Suite struct CalendarFileTests {
    @Test func noWordOfTheCaseGoesUnlessThatIsChosenForThisFile() async throws {
        let bench = try await Bench.opened()
        try await bench.addHearing()
        let model = CalendarFileModel(bench.app)
        #expect(!model.full)
        await model.file.share()
        model.choose(full: true)
        await model.file.share()
        let files = bench.files.shared
        #expect(files.map(\.name) == ["dates.ics", "dates.ics"] && !bench.hasOutbox)
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        for text in texts {
            #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            #expect(text.contains("DTSTART;TZID=America/New_York:20270202T090000"))
        }
        #expect(!texts[0].contains("Federal Plaza") && texts[1].contains("Federal Plaza"))
        #expect(ids(texts[0]) == ids(texts[1]) && !ids(texts[0]).isEmpty, "a later file moves what an earlier one said")
        let fresh = CalendarFileModel(bench.app)
        #expect(!fresh.full, "the next one is discreet again")
    }

    @Test func itIsSavedAtAPlaceAndLiesNowhereElse() async throws {
        let bench = try await Bench.opened()
        let model = CalendarFileModel(bench.app)
        await model.file.save()
        #expect(model.file.saved && bench.files.taken.count == 1 && !bench.hasOutbox)
        model.choose(full: true)
        #expect(!model.file.saved)
        bench.files.broken = true
        await model.file.save()
        #expect(!model.file.saved && model.work.failure == bench.app.words[.fileFailed] && !bench.hasOutbox)
        await bench.app.lockNow()
        bench.files.broken = false
        await model.file.share()
        #expect(bench.files.shared.isEmpty && model.work.failure == nil, "the way leads to the lock")
    }

    private func ids(_ file: String) -> [Substring] {
        file.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
}

extension Bench {
    /// A hearing with a day, a time and a place.
    func addHearing() async throws {
        let hearing = NewHearing(
            jurisdiction: "us", kind: .master, at: "2027-02-02T09:00", zone: "America/New_York",
            place: "26 Federal Plaza")
        _ = try await app.core.ask { try $0.addHearing(hearing: hearing) }
        await app.changed()
    }

    /// Something lies on its way out.
    var hasOutbox: Bool { FileManager.default.fileExists(atPath: Bench.outbox(of: folder).path) }
}
