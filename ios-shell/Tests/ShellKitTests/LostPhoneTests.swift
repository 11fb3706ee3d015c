import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// The phone is lost. What is left is a code on paper and a file somewhere else.
@MainActor @Suite struct LostPhoneTests {
    @Test(arguments: ["en", "es"])
    func restoredFromPaper(language: String) async throws {
        let (code, file) = try await lostPhone(language)
        let bench = try await Bench(languages: [language], centre: FakeCentre(.notAsked))
        let app = bench.app
        await app.look()
        await LanguageModel(app).choose(language)
        let steps = FirstStepsModel(app)
        steps.bringBack()
        let restore = try #require(steps.restore)
        bench.files.next = FakeFile(file)
        await restore.backup.choose()

        // A slip of the pen: the group is named at once, and typed anew.
        let typed = restore.backup.code
        let right = try #require(code[2].last?.wholeNumberValue)
        await typed.type([code[0], code[1], code[2].dropLast() + String((right + 1) % 10)])
        #expect(typed.work.failure?.tag == language && typed.current == 2 && !typed.isRight(2))
        typed.keypad.erase()
        typed.keypad.type(right)
        await typed.check()
        #expect(typed.isRight(0) && typed.isRight(1) && typed.isRight(2) && !typed.isWhole)
        await typed.type(Array(code.dropFirst(3)))
        #expect(typed.isWhole)
        await restore.backup.check()
        let contents = try #require(restore.backup.contents)
        #expect(contents.records > 0)
        restore.choosePassphrase()
        restore.passphrase.chooseWords()
        restore.passphrase.first = Bench.chosen
        restore.passphrase.second = Bench.chosen
        await restore.restore()
        let restored = try #require(restore.restored)
        let lost = restored.contents.lost
        #expect(lost.contains { $0.text.contains("Pasaporte") } && lost.allSatisfy { $0.tag == language })
        await restore.enter()
        #expect(app.stage == .open)

        // All the rest is there: the people, whom to call, the paper that was whole, what was done.
        let (people, contacts) = (PeopleModel(app), ContactsModel(app))
        await people.load()
        await contacts.load()
        #expect(people.value?.map(\.name) == ["Ana"] && contacts.value?.first?.call != nil)
        let papers = PapersModel(app)
        await papers.load()
        let letter = try #require(papers.value?.first { $0.title == "Carta" })
        #expect(letter.kind == .hearingNotice && letter.pages == 2)
        let log = ProofLogModel(app)
        await log.load()
        #expect(log.value?.count == 1 && log.value?.fault == nil)
        let state = BackUpModel(app)
        await state.load()
        #expect(state.state?.text.tag == language && state.isReady, "the paper opens this phone too")

        // This phone reminds of nothing before it is allowed to.
        let home = HomeModel(app)
        await home.load()
        let held = await bench.centre.held
        #expect(home.asksToRemind && held.isEmpty)
        await app.allowReminders()
        #expect(await !bench.centre.held.isEmpty)
    }

    /// A phone with something on it, whose owner made a code and a backup. One paper of it was gone already.
    private func lostPhone(_ language: String) async throws -> (code: [String], file: URL) {
        let bench = try await Bench.opened(languages: [language])
        let app = bench.app
        await LanguageModel(app).choose(language)
        _ = try await bench.addMember("Ana")
        try await bench.tell("us.last_arrival", "2025-12-07")
        let clinic = NewContact(name: "Clínica", role: .lawyer, phone: "(212) 555-0100")
        let visit = NewDuty(kind: .officeVisit, title: "", first: "2026-11-24", repeat: .once)
        _ = try await app.core.ask { (try $0.addContact(contact: clinic), try $0.addDuty(duty: visit)) }
        let letter = try await bench.keep("Carta")
        app.router.path = [.papers, .paper(letter), .describePaper(letter)]
        let describe = DescribePaperModel(app, id: letter)
        await describe.load()
        describe.kind = .hearingNotice
        describe.pages.typed = "2 p"
        await describe.save()
        #expect(app.router.path == [.papers, .paper(letter)])
        let lost = try await bench.keep("Pasaporte")
        let rule = RuleModel(app, id: "us.asylum.one_year")
        await rule.load()
        let mark = MarkModel(app, try #require(rule.thing), .couldNot)
        await mark.load()
        mark.toggle(try #require(mark.papers.first { $0.id == letter }))
        mark.reason = .sick
        await mark.save()
        #expect(mark.work.failure == nil)
        let code = try await bench.makeCode()
        try FileManager.default.removeItem(at: bench.paper(lost))
        let backup = BackUpModel(app)
        await backup.make()
        let taken = try #require(bench.files.taken.first)
        let kept = FileManager.default.temporaryDirectory.appendingPathComponent("faro-lost-\(UUID().uuidString).age")
        try FileManager.default.copyItem(at: taken, to: kept)
        return (code, kept)
    }
}
