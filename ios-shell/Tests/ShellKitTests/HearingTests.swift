import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// One hearing: who told its date, what is known of it, and what came of it.
@MainActor @Suite struct HearingTests {
    private func opened(at: String) async throws -> (Bench, HearingModel) {
        let bench = try await Bench.opened()
        let hearing = NewHearing(jurisdiction: "us", kind: .master, at: at, zone: "America/New_York", place: "Room 4")
        let id = try await bench.app.core.ask { try $0.addHearing(hearing: hearing) }
        bench.app.router.tab = .dates
        bench.app.router.open(.hearing(id))
        let model = HearingModel(bench.app, id: id)
        await model.load()
        return (bench, model)
    }

    @Test func twoSourcesDisagreeUntilThePersonAsked() async throws {
        let (bench, model) = try await opened(at: "2027-02-09T08:05")
        let app = bench.app
        let id = try #require(model.hearing?.id)
        #expect(model.hearing?.days.count == 1 && model.hearing?.canMark == false)
        #expect(model.hearing?.sources.isEmpty == true && model.hearing?.standing == .own)

        app.router.open(.newSource(id))
        let told = NewSourceModel(app, id: id)
        await told.load()
        #expect(told.kinds.count == 7 && told.kind == nil)
        await told.save()
        #expect(app.router.path.last == .newSource(id), "nobody was named")
        told.kind = .website
        told.when.day = try #require(CivilDay.date("2027-02-03"))
        told.when.timeUnknown = true
        await told.when.say()
        #expect(told.when.inWords?.text.contains("2027") == true)
        await told.save()
        #expect(app.router.path == [.hearing(id)])

        await model.load()
        #expect(model.hearing?.standing == .conflict && model.hearing?.at == "2027-02-03", "the earlier one counts")
        #expect(model.hearing?.notes.filter(\.grave).map(\.code) == ["conflict"])
        #expect(model.hearing?.sources.count == 2)
        #expect(model.hearing?.sources.map(\.maySettle) == [true, true])
        #expect(model.hearing?.sources[0].settling.isEmpty == true, "the earlier one strikes out nothing earlier")
        await model.settle(1)
        await model.load()
        #expect(model.confirms(1) && !model.confirms(0) && model.hearing?.at == "2027-02-03", "one tap only asks")
        let struck = try #require(model.hearing?.sources[1].settling.first?.text)
        #expect(struck.contains(model.hearing?.sources[0].kindText.text ?? "-"))
        model.keep()
        #expect(!model.confirms(1))
        await model.settle(1)
        await model.settle(1)
        await model.load()
        #expect(model.hearing?.at == "2027-02-09T08:05")
        #expect(model.hearing?.sources.map(\.wrong) == [true, false])
        #expect(model.hearing?.sources.contains(where: \.maySettle) == false, "there is nothing to settle any more")
    }

    @Test func whatIsKnownOfItIsChangedAndItsDateStays() async throws {
        let (bench, model) = try await opened(at: "2027-02-09T08:05")
        let id = try #require(model.hearing?.id)
        let edit = EditHearingModel(bench.app, id: id)
        await edit.load()
        #expect(edit.place == "Room 4" && edit.minutes.typed.isEmpty)
        edit.judge = "Judge Díaz"
        edit.bring = "passport\n \nletters"
        edit.minutes.typed = "٩0 min"
        #expect(edit.minutes.typed == "90")
        bench.app.router.open(.editHearing(id))
        await edit.save()
        #expect(bench.app.router.path == [.hearing(id)])
        await model.load()
        let hearing = try #require(model.hearing)
        #expect(hearing.judge == "Judge Díaz" && hearing.bring == ["passport", "letters"])
        #expect(hearing.travelMinutes == 90 && hearing.at == "2027-02-09T08:05" && hearing.place == "Room 4")
        #expect(hearing.days.count == 2, "when to leave")
        let again = EditHearingModel(bench.app, id: id)
        await again.load()
        #expect(again.bring == "passport\nletters" && again.minutes.typed == "90")
    }

    @Test func whatCameOfItIsMarkedAndTakenBack() async throws {
        let (bench, model) = try await opened(at: "2026-11-22T09:00")
        let app = bench.app
        let (id, thing) = (try #require(model.hearing?.id), try #require(model.thing))
        #expect(thing.canMark && thing.done == .hearingWasThere && thing.couldNot == .hearingWasNotThere)
        let sick = { (page: MarkModel) in page.reason = .sick }
        #expect(await app.mark(thing, .couldNot, sick) == nil)
        #expect(app.router.path == [.hearing(id)])
        await model.load()
        #expect(model.hearing?.canMark == false && model.hearing?.marked?.result == .couldNot)
        #expect(model.hearing?.notes.map(\.grave) == [true], "what happens now is said")
        let home = HomeModel(app)
        await home.load()
        let card = try #require(home.items.first { $0.leadsTo == .hearing(id) })
        #expect(card.marked == model.hearing?.marked && card.notes == model.hearing?.notes, "the card says the same")
        await model.undoing.undo(thing)
        await model.undoing.undo(thing)
        await model.load()
        #expect(model.hearing?.canMark == true && model.hearing?.marked == nil)
        #expect(await app.mark(thing, .done) == nil)
        await model.load()
        await home.load()
        #expect(model.hearing?.marked?.result == .done && !home.items.contains { $0.id == card.id })
        #expect(try await app.core.ask { try $0.proofLog() }.entries.count == 3)
    }

    @Test func theLawSaysMoreOfIt() async throws {
        let (bench, model) = try await opened(at: "2027-02-09T08:05")
        let page = RuleModel(bench.app, id: try #require(model.hearing?.rule))
        await page.load()
        #expect(page.rule?.rule == "us.nta.hearing" && page.rule?.days.first?.day.iso == "2027-02-09")
        #expect(page.rule?.canMark == false, "the hearing is marked, not the rule")
    }

    @Test func homeLeadsThereAndDeletingTakesTwoTaps() async throws {
        let (bench, model) = try await opened(at: "2027-02-09T08:05")
        let id = try #require(model.hearing?.id)
        let home = HomeModel(bench.app)
        await home.load()
        #expect(home.items.contains { $0.leadsTo == .hearing(id) })
        #expect(home.view?.hearing?.target.place == .hearing(id), "the next hearing stands first, whatever else is due")
        #expect(home.items.contains { $0.leadsTo == .rule("us.court.filing.master@\(id)") }, "a rule has its own page")
        await model.deletion.delete()
        #expect(model.deletion.taps.confirming && bench.app.router.path == [.hearing(id)])
        await model.deletion.delete()
        #expect(bench.app.router.path.isEmpty)
        let hearings = HearingsModel(bench.app)
        await hearings.load()
        #expect(hearings.value?.isEmpty == true)
    }
}
