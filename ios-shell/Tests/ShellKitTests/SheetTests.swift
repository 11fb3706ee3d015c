import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Pages for people: chosen, looked at, printed and handed out.
@MainActor @Suite struct SheetTests {
    @Test func eachPageIsNamedAndShownInTwoLanguages() async throws {
        let bench = try await Bench.opened(languages: ["es"])
        await LanguageModel(bench.app).choose("es")
        try await bench.addHearing()
        let list = SheetsModel(bench.app)
        await list.load()
        let kinds = try #require(list.value?.kinds)
        #expect(kinds.map(\.kind) == [.case, .wallet, .detained, .interpreter, .phrases, .compliance, .proof])
        #expect(Set(kinds.map(\.name.text)).count == 7 && Set(kinds.map(\.purpose.text)).count == 7)
        for choice in kinds {
            #expect(choice.name.tag == "es" && choice.purpose.tag == "es")
            let page = SheetModel(bench.app, kind: choice.kind)
            await page.load()
            let sheet = try #require(page.sheet)
            let tags = Set((sheet.title + lines(sheet.blocks)).map(\.tag))
            #expect(tags.isSuperset(of: ["es", "en"]), "\(choice.kind): \(tags)")
            #expect(page.seconds.filter { page.isChosen($0) }.map(\.tag) == ["en"])
        }
    }

    @Test func anotherLanguageAndAnotherPaper() async throws {
        let bench = try await Bench.opened()
        try await bench.addHearing()
        let page = SheetModel(bench.app, kind: .case)
        await page.print()
        #expect(bench.files.printed.isEmpty, "nobody saw the page yet")
        await page.load()
        #expect(page.canPrint && page.papers.filter { page.isChosen($0) }.map(\.size) == [.letter])
        await page.print()
        let arabic = try #require(page.seconds.first { $0.tag == "ar" })
        await page.choose(arabic)
        page.choose(try #require(page.papers.first { $0.size == .a4 }))
        #expect(page.seconds.filter { page.isChosen($0) }.map(\.tag) == ["ar"])
        #expect(page.papers.filter { page.isChosen($0) }.map(\.size) == [.a4])
        #expect(lines(page.sheet?.blocks ?? []).contains { $0.tag == "ar" && $0.phrase?.direction == .rtl })
        await page.print()
        let printed = bench.files.printed
        #expect(printed.map(\.size) == [.letter, .a4])
        #expect(printed[0].html.contains("@page{size:letter}") && !printed[0].html.contains("lang=\"ar\""))
        #expect(printed[1].html.contains("@page{size:a4}") && printed[1].html.contains("lang=\"ar\""))
        // The reader's own language stands for none beside it.
        let alone = try #require(page.seconds.first { $0.tag == "en" })
        await page.choose(alone)
        #expect(Set(lines(page.sheet?.blocks ?? []).map(\.tag)).isSubset(of: ["en", "und"]))
    }

    @Test func aPageGoesOutOnATapAndLiesNowhereAfterwards() async throws {
        let bench = try await Bench.opened()
        let page = SheetModel(bench.app, kind: .case)
        await page.load()
        #expect(bench.files.shared.isEmpty && !bench.hasOutbox)
        await page.file.share()
        await page.print()
        let shared = try #require(bench.files.shared.first)
        #expect(shared.name == "page.pdf" && shared.bytes == Data(bench.files.printed[0].html.utf8))
        #expect(!bench.hasOutbox && !page.file.saved && page.work.failure == nil)
        await page.file.save()
        #expect(page.file.saved && bench.files.taken.count == 1 && !bench.hasOutbox)
        page.choose(try #require(page.papers.last))
        #expect(!page.file.saved, "that is another page")

        bench.files.takes = false
        await page.file.share()
        await page.file.save()
        await page.print()
        #expect(page.work.failure == nil && !page.file.saved && !bench.hasOutbox, "they changed their mind")
        bench.files.broken = true
        for way in [page.file.share, page.file.save, page.print] {
            await way()
            #expect(page.work.failure == bench.app.words[.fileFailed] && !page.file.saved && !bench.hasOutbox)
        }
    }

    @Test func nothingOfAClosedVaultStaysOverTheApp() async throws {
        let bench = try await Bench.opened()
        let page = SheetModel(bench.app, kind: .case)
        await page.load()
        // The vault closes while the share sheet is up.
        bench.files.meanwhile = { await bench.app.wentToBackground() }
        await page.file.share()
        #expect(bench.files.withdrawn == 1 && bench.app.stage == .locked && !bench.hasOutbox)

        // It closes while the page is made.
        let other = try await Bench.opened()
        let late = SheetModel(other.app, kind: .case)
        await late.load()
        async let sharing: Void = late.file.share()
        async let printing: Void = late.print()
        async let leaving: Void = other.app.lockNow()
        _ = await (sharing, printing, leaving)
        #expect(other.app.stage == .locked && other.files.shared.isEmpty && other.files.printed.isEmpty)
        #expect(!other.hasOutbox)
    }

    @Test func aCodeIsDrawnOnWholePointsWithItsEdge() async throws {
        let bench = try await Bench.opened()
        let code = try #require(try await bench.app.core.ask { try $0.drawCode(text: "faro1:Ana:age1x:RWx") })
        for width in [240.0, 241, 500] {
            let modules = code.darkModules(within: width)
            let side = try #require(modules.first).side
            #expect(modules.count == code.dark.filter { $0 }.count && side == side.rounded() && side >= 1)
            #expect(modules.allSatisfy { $0.x == $0.x.rounded() && $0.y == $0.y.rounded() && $0.side == side })
            // Its three large marks reach its corners: what is left of the square is the edge.
            let (low, high) = (modules.map(\.x).min() ?? 0, modules.map(\.x).max() ?? 0)
            #expect(low >= 4 * side - 1 && high + side <= width - 4 * side + 1)
            #expect(high + side - low == Double(code.side) * side)
        }
    }
}

/// All lines that stand on a page.
private func lines(_ blocks: [SheetBlock]) -> [SheetLine] {
    blocks.flatMap { block -> [SheetLine] in
        switch block {
        case .heading(let text), .sentence(let text), .write(let text, _), .code(_, let text): text
        case .field(let label, let rows): label + rows.flatMap(\.cells)
        case .date(let title, let days, let place): title + days.flatMap(\.cells) + (place.map { [$0] } ?? [])
        case .table(let head, let rows): (head + rows).flatMap(\.cells)
        case .card(let blocks): lines(blocks)
        }
    }
}
