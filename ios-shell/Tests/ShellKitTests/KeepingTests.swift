import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What a paper is, the proof log on its way out, and a picture that grows.
@MainActor @Suite struct KeepingTests {
    @Test func aPaperIsOfAHearingAndLeadsThere() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let court = NewHearing(
            jurisdiction: "us", kind: .master, at: "2027-02-02T09:00", zone: "America/New_York", place: "")
        let hearing = try await app.core.ask { try $0.addHearing(hearing: court) }
        let id = try await bench.keep("Letter")
        let page = PaperModel(app, id: id)
        await page.load()
        #expect(page.paper?.of == nil && page.paper?.dated == nil)
        let describe = DescribePaperModel(app, id: id)
        await describe.load()
        #expect(describe.title == "Letter" && describe.hearings.map(\.id) == [hearing] && describe.of == nil)
        describe.kind = .hearingNotice
        describe.dated.known = true
        describe.dated.day.day = try #require(CivilDay.date("2026-11-02"))
        describe.of = hearing
        await describe.save()
        await page.load()
        let paper = try #require(page.paper)
        #expect(paper.kind == .hearingNotice && paper.dated?.iso == "2026-11-02" && paper.pages == nil)
        #expect(paper.of?.target.place == .hearing(hearing))
        let there = HearingModel(app, id: hearing)
        await there.load()
        #expect(there.hearing?.papers.map(\.id) == [id])

        // What is known can be taken back.
        let again = DescribePaperModel(app, id: id)
        await again.load()
        #expect(again.of == hearing && again.dated.iso == "2026-11-02")
        again.dated.known = false
        again.of = nil
        await again.save()
        await page.load()
        #expect(page.paper?.of == nil && page.paper?.dated == nil && page.paper?.kind == .hearingNotice)
    }

    @Test func theProofLogGoesOutWithItsSignatureAndNothingStays() async throws {
        let bench = try await Bench.opened()
        let out = ProofOutModel(bench.app)
        await out.load()
        #expect(out.code == nil && out.work.failure == nil, "there is no entry yet")
        try await bench.tell("us.last_arrival", "2025-12-07")
        _ = try await bench.app.core.ask {
            try $0.mark(item: "us.asylum.one_year", proof: NewProof(result: .couldNot, reason: .sick))
        }
        await out.load()
        #expect(out.code?.line.text.contains("1") == true)
        await out.share()
        #expect(bench.files.shared.map(\.name) == ["proof-log.json", "proof-log.json.minisig"])
        #expect(!FileManager.default.fileExists(atPath: Bench.outbox(of: bench.folder).path))
        await bench.app.lockNow()
        await out.share()
        #expect(bench.files.shared.count == 2, "of a closed vault nothing goes out")
    }

    @Test func aPictureGrowsAndStaysWithinItsBounds() {
        let zoom = Zoom()
        #expect(!zoom.canShrink && zoom.canGrow)
        for _ in 0..<20 { zoom.larger() }
        #expect(zoom.scale == Zoom.most && !zoom.canGrow)
        zoom.pinch(0.5)
        zoom.pinch(0.25)
        #expect(zoom.scale == Zoom.most / 4, "two fingers count from where they began")
        zoom.pinched()
        zoom.pinch(0.25)
        #expect(zoom.scale == 1)
    }
}
