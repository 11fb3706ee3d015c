import FaroCore
import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct RouterTests {
    static let opaque = "0123456789abcdef0123456789abcdef"

    @Test func theSystemEndsTheAppAndThePersonFindsBack() async throws {
        let bench = try await Bench.opened()
        let id = try await bench.app.core.ask { try $0.addNote(text: "room 15") }
        bench.app.router.tab = .myCase
        bench.app.router.open(.note(id))
        let kept = bench.app.router.kept
        try await bench.restart()
        bench.app.router.restore(kept)
        #expect(bench.app.stage == .locked, "the lock comes first, wherever the person was")
        await UnlockModel(bench.app).unlockWithDevice()
        #expect(bench.app.stage == .open)
        #expect(bench.app.router.tab == .myCase && bench.app.router.path == [.note(id)])
        let note = NoteModel(bench.app, id: id)
        await note.load()
        #expect(note.text == "room 15")
    }

    @Test func eachCardLeadsToTheVeryPageThatTheCoreNames() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        try await bench.tell("us.last_arrival", "2025-12-07")
        let courts = ["2027-02-02", "2027-03-02"].map {
            NewHearing(jurisdiction: "us", kind: .individual, at: $0, zone: "America/New_York", place: "")
        }
        let check = NewDuty(kind: .officeVisit, title: "", first: "2026-11-24", repeat: .once)
        let (first, second, duty) = try await app.core.ask { faro in
            (
                try faro.addHearing(hearing: courts[0]), try faro.addHearing(hearing: courts[1]),
                try faro.addDuty(duty: check)
            )
        }
        let home = HomeModel(app)
        await home.load()
        let places = home.leads
        #expect(Set([.hearing(first), .hearing(second), .duty(duty)]).isSubset(of: places))
        #expect(places.filter { $0 == .rule("us.asylum.one_year") }.count == 1)
        #expect(Set(places).count == places.count, "two hearings have each their own, and each rule of each too")
        for item in home.items {
            let title: Phrase?
            switch item.leadsTo {
            case .rule(let id):
                let page = RuleModel(app, id: id)
                await page.load()
                title = page.rule?.title
            case .hearing(let id):
                let page = HearingModel(app, id: id)
                await page.load()
                title = page.hearing?.title
            case .duty(let id):
                let page = DutyModel(app, id: id)
                await page.load()
                title = page.duty?.title
            default: title = nil
            }
            #expect(title == item.title, "\(item.id)")
        }
    }

    @Test func whatIsKeptTellsNothing() {
        let question = QuestionView(
            name: "us.last_arrival", person: nil, question: phrase, label: phrase, isHearing: false, kind: .date,
            hint: phrase, rules: [])
        let secrets = [
            Place.rule("us.asylum.one_year"), .article("us.hearing"), .article("us.hearing", section: "asylum"),
            .answer(Asked(question)), .service("us.asylum"), .phrases(item: "hearing:us"),
            .phrase("us.asylum", item: nil), .sheet(.detained),
        ]
        for secret in secrets {
            let router = Router()
            router.path = [.questions, secret, .settings]
            let written = String(decoding: router.kept, as: UTF8.self)
            #expect(!written.contains("us") || written.contains("questions"))
            #expect(!written.contains("asylum") && !written.contains("hearing\"") && !written.contains("arrival"))
            let other = Router()
            other.restore(router.kept)
            #expect(other.path == [.questions])
        }
    }

    @Test func allThatMayBeKeptComesBack() {
        let router = Router()
        router.tab = .dates
        router.path = [
            .lost, .firstQuestions, .remind, .hearings, .notes, .settings, .plan, .countries, .questions,
            .newHearing, .newNote, .duties, .newDuty, .proofLog, .proofSheet,
            .checkCode, .note(Self.opaque), .hearing(Self.opaque), .editHearing(Self.opaque),
            .newSource(Self.opaque), .duty(Self.opaque), .papers, .paper(Self.opaque), .sheets, .calendarFile, .search,
            .directory, .cards, .card(Self.opaque), .packs,
        ]
        let other = Router()
        other.restore(router.kept)
        #expect(other.path == router.path && other.tab == .dates)
    }

    @Test func whatHasASecretOnItsWayBeginsAnew() {
        let secrets: [Place] = [
            .changePassphrase, .recoveryCode, .backUp, .checkBackup, .rotate, .salvage, .erase, .newPaper,
            .newCard(Self.opaque), .handOver(Self.opaque), .reply(nil), .newPack(nil), .refused(phrase),
        ]
        for secret in secrets {
            let (router, other) = (Router(), Router())
            router.path = [.settings, secret, .plan]
            other.restore(router.kept)
            #expect(other.path == [.settings], "\(secret)")
        }
    }

    @Test func nonsenseChangesNothing() {
        let router = Router()
        router.open(.settings)
        for nonsense in ["", "{}", "{\"place\":\"x\",\"places\":[]}", "[1"] {
            router.restore(Data(nonsense.utf8))
            #expect(router.path == [.settings])
        }
    }

    private var phrase: Phrase { Phrase(text: "", tag: "en", direction: .ltr, fellBack: false) }
}
