import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// The first page: what stands on it, in the order in which a screen reader reads it.
@MainActor @Suite struct HomeTests {
    private func court(_ at: String, zone: String = "America/New_York") -> NewHearing {
        NewHearing(jurisdiction: "us", kind: .master, at: at, zone: zone, place: "Room 4")
    }

    /// The same piece by its name alone.
    private func name(_ piece: HomePiece) -> String {
        Mirror(reflecting: piece).children.first?.label ?? "\(piece)"
    }

    @Test func theHearingStandsFirstThenWhatIsDueThenThreeQuestions() async throws {
        let bench = try await Bench.opened(centre: FakeCentre(.refused))
        let app = bench.app
        try await bench.tell("us.last_arrival", "2025-12-07")
        let hearing = court("2027-02-09T08:05")
        let photo = NewDuty(kind: .photo, title: "", first: "2026-11-22", repeat: .once)
        let id = try await app.core.ask { faro in
            _ = try faro.addDuty(duty: photo)
            return try faro.addHearing(hearing: hearing)
        }
        let home = HomeModel(app)
        await home.load()
        let names = home.pieces.map(name)
        #expect(names.first == "hearing" && names.last == "check")
        #expect(names.filter { $0 == "hearing" }.count == 1 && names.filter { $0 == "question" }.count == 3)
        // Each kind of piece after the one before it.
        let order = [
            "hearing", "noHearing", "doubts", "salvage", "remind", "nothing", "waiting", "heading", "due", "questions",
            "question", "moreQuestions", "notice", "check",
        ]
        let firsts = order.compactMap { names.firstIndex(of: $0) }
        #expect(firsts == firsts.sorted() && Set(names).isSubset(of: order))
        #expect(names.contains("remind") && names.contains("waiting") && names.contains("due"))
        #expect(!home.view!.sections.flatMap(\.items).contains { $0.leadsTo == .hearing(id) }, "nothing twice")
    }

    @Test func theTimeAtTheCourtIsNamedAndThePhonesTimeOnlyWhereItDiffers() async throws {
        let bench = try await Bench.opened()
        let far = court("2027-02-09T13:00", zone: "America/Los_Angeles")
        let id = try await bench.app.core.ask { try $0.addHearing(hearing: far) }
        let home = HomeModel(bench.app)
        await home.load()
        let card = try #require(home.view?.hearing)
        #expect(card.time.there.text.contains("1:00"))
        #expect(card.time.here?.text.plain == "4:00 p.m.", "the day is the court's: the time alone")
        #expect(!card.time.label.text.isEmpty && card.time.hereLabel?.text.isEmpty == false)
        #expect(card.time.zoneName.text.contains("Los Angeles") && !card.time.zoneName.text.contains("/"))
        #expect(card.call?.uri.hasPrefix("tel:") == true, "the court's own line is one tap away")
        let page = HearingModel(bench.app, id: id)
        await page.load()
        let hearing = try #require(page.hearing)
        #expect(hearing.time == card.time)
        #expect(hearing.call == card.call)

        let near = try await Bench.opened()
        let here = court("2027-02-09T13:00")
        _ = try await near.app.core.ask { try $0.addHearing(hearing: here) }
        let other = HomeModel(near.app)
        await other.load()
        #expect(other.view?.hearing?.time.here == nil && other.view?.hearing?.time.hereLabel == nil)
    }

    @Test func withoutAHearingThePageSaysWhatToDoFirst() async throws {
        let bench = try await Bench.opened()
        let home = HomeModel(bench.app)
        #expect(home.pieces.isEmpty, "nothing is known yet")
        await home.load()
        #expect(home.pieces.first == .noHearing)
        #expect(!bench.app.words[CaseWord.nextHearingNoneHint].text.isEmpty)
    }

    /// "I did this" stands on the card itself: one tap to it, and one to save.
    @Test func whatWasDoneIsTwoTapsAway() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let photo = NewDuty(kind: .photo, title: "", first: "2026-11-22", repeat: .once)
        _ = try await app.core.ask { try $0.addDuty(duty: photo) }
        try await bench.tell("us.last_arrival", "2025-12-07")
        let home = HomeModel(app)
        await home.load()
        let waiting = try #require(home.view?.waiting.first)
        let item = try #require(home.items.first { $0.canMark })
        for thing in [Markable(waiting), Markable(item)] {
            #expect(thing.canMark)
            let finger = Finger()
            await finger.tap { app.router.open(.mark(thing, .done)) }
            await finger.tap { await MarkModel(app, thing, .done).save() }
            #expect(app.router.path.isEmpty && finger.taps == 2)
        }
        await home.load()
        #expect(home.view?.waiting.isEmpty == true && !home.items.contains { $0.id == item.id })
    }

    @Test func howNearItIsIsNeverSaidByColourAlone() {
        let tones: [DueTone] = [.missed, .late, .today, .soon, .calm, .done]
        #expect(Set(tones.map(\.sign)).count == tones.count, "each has a drawing of its own")
        for tone in tones { #expect(tone.ink.grounds.contains(tone.ground), "\(tone)") }
        let icons: [DueIcon] = [.hearing, .duty, .deadline, .question, .office, .information]
        #expect(Set(icons.map(\.drawing)).count == icons.count)
        #expect(Set([AgendaKind.appearance, .deadline, .duty].map(\.drawing)).count == 3)
    }
}
