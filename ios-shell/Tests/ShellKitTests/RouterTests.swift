import FaroCore
import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct RouterTests {
    static let opaque = "0123456789abcdef0123456789abcdef"

    @Test func theSystemEndsTheAppAndThePersonFindsBack() async throws {
        let bench = try await Bench.opened()
        let id = try await bench.app.core.ask { try $0.addNote(text: "room 15") }
        bench.app.router.place = .notes
        bench.app.router.open(.note(id))
        let kept = bench.app.router.kept
        try await bench.restart()
        bench.app.router.restore(kept)
        #expect(bench.app.stage == .locked, "the lock comes first, wherever the person was")
        await UnlockModel(bench.app).unlockWithDevice()
        #expect(bench.app.stage == .open)
        #expect(bench.app.router.place == .notes && bench.app.router.path == [.note(id)])
        let note = NoteModel(bench.app, id: id)
        await note.load()
        #expect(note.text == "room 15")
    }

    @Test func whatIsKeptTellsNothing() {
        let question = QuestionView(
            name: "us.last_arrival", question: phrase, label: phrase, kind: .date, hint: phrase, rules: [])
        for secret in [Screen.dueDate("us.asylum.one_year"), .article("us.hearing"), .answer(Asked(question))] {
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
        router.place = .hearings
        router.path = [
            .settings, .plan, .questions, .newHearing, .newNote, .duties, .newDuty, .proofLog, .proofSheet,
            .note(Self.opaque), .dueDate(Self.opaque), .hearing(Self.opaque), .editHearing(Self.opaque),
            .newSource(Self.opaque), .duty(Self.opaque), .papers, .paper(Self.opaque),
        ]
        let other = Router()
        other.restore(router.kept)
        #expect(other.path == router.path && other.place == .hearings)
    }

    @Test func whatHasASecretOnItsWayBeginsAnew() {
        let secrets: [Screen] = [
            .changePassphrase, .recoveryCode, .backUp, .checkBackup, .rotate, .salvage, .erase, .newPaper,
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
        for nonsense in ["", "{}", "{\"place\":\"x\",\"screens\":[]}", "[1"] {
            router.restore(Data(nonsense.utf8))
            #expect(router.path == [.settings])
        }
    }

    private var phrase: Phrase { Phrase(text: "", tag: "en", direction: .ltr, fellBack: false) }
}
