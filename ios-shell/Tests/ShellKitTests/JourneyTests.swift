import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// One person's way through the app, over the real core.
@MainActor @Suite struct JourneyTests {
    @Test(arguments: ["en", "es"])
    func fromTheFirstStartOn(language: String) async throws {
        let bench = try await Bench(languages: ["tlh"])
        let app = bench.app
        #expect(app.stage == .starting)
        await app.look()

        // Language first, each by its own name.
        #expect(app.stage == .language)
        let languages = LanguageModel(app)
        await languages.load()
        let names = [
            "English", "Español", "Kreyòl ayisyen", "Português", "Français", "简体中文", "Русский", "العربية", "ਪੰਜਾਬੀ",
            "Türkçe", "دری", "አማርኛ",
        ]
        #expect(languages.choices.map(\.name.text) == names)
        await languages.choose(language)
        #expect(app.stage == .firstSteps)
        #expect(app.words[.save].tag == language)
        #expect(app.words.notices.isEmpty == (language == "en"))

        // A country, a number of fifteen digits, tried once.
        let steps = FirstStepsModel(app)
        await steps.countries.load()
        steps.choosePassphrase()
        #expect(steps.step == .countries, "a country must be chosen")
        steps.countries.toggle("us")
        steps.choosePassphrase()
        await steps.passphrase.chooseNumber()
        #expect(steps.passphrase.groups.map(\.count) == [6, 6, 6])
        let paper = steps.passphrase.groups.joined().compactMap(\.wholeNumberValue)
        steps.passphrase.written()
        #expect(steps.passphrase.groups.isEmpty)
        steps.passphrase.keypad.type(all: paper.dropLast())
        await steps.create()
        #expect(steps.work.failure?.tag == language, "one digit is missing")
        #expect(try await !app.core.ask { try $0.vaultExists() } && steps.passphrase.keypad.isEmpty)
        steps.passphrase.keypad.type(all: paper)
        await steps.create()
        #expect(app.stage == .open && app.router.path == [.lost])
        app.router.reset()

        // Facts, by the input that fits each.
        let questions = QuestionsModel(app)
        await questions.load()
        let arrival = try #require(questions.questions?.first { $0.name == "us.last_arrival" })
        app.router.open(.questions)
        app.router.open(.answer(Asked(arrival)))
        let answer = AnswerModel(app, Asked(arrival))
        await answer.load()
        #expect(answer.input == .day && answer.day.at == "2026-11-22" && answer.question == arrival)
        answer.day.day = try #require(CivilDay.date("2025-12-07"))
        await answer.day.say()
        #expect(answer.day.inWords?.tag == language && answer.day.inWords?.text.contains("2025") == true)
        await answer.save()
        #expect(app.router.path == [.questions], "it goes back by itself")
        await questions.load()
        let child = try #require(questions.questions?.first { $0.kind == .bool })
        await AnswerModel(app, Asked(child)).answer(false)
        await questions.load()
        #expect(Set(questions.facts?.map(\.value) ?? []) == ["2025-12-07", "false"])

        // What is due, and why.
        app.router.tab = .today
        let home = HomeModel(app)
        await home.load()
        let next = try #require(home.items.first { $0.id == "us.asylum.one_year" })
        #expect(next.days.first?.day.iso == "2026-12-07")
        let page = RuleModel(app, id: next.target.id)
        await page.load()
        let rule = try #require(page.rule)
        #expect(rule.title == next.title && rule.days == next.days)
        #expect(rule.steps.count > 3 && !rule.citation.isEmpty)

        // Reminders that tell a stranger nothing.
        let held = await bench.centre.held
        #expect(!held.isEmpty)
        let caseWords = ["asyl", "asil", "court", "corte", "judge", "juez", "hearing", "audiencia", "migra", "us."]
        for reminder in held {
            let shown = (reminder.id + reminder.text).lowercased()
            #expect(!caseWords.contains { shown.contains($0) }, "\(shown)")
        }

        // A guide, found by a word.
        let guides = GuidesModel(app)
        await guides.load()
        #expect((guides.value?.count ?? 0) >= 25)
        let line = try #require(guides.value?.first)
        let search = SearchModel(app)
        search.query = line.title.text
        await search.load()
        let found = try #require(search.found?.lines.first { $0.kind == .article })
        #expect(found.id == line.id && found.leadsTo == .article(line.id, section: found.section))
        let article = ArticleModel(app, id: line.id)
        await article.load()
        let sections = try #require(article.article).sections
        #expect(sections.allSatisfy { !$0.blocks.isEmpty })

        // Started again: locked, and the paper opens it.
        try await bench.restart()
        #expect(bench.app.stage == .locked && bench.app.words.language == language)
        let unlock = UnlockModel(bench.app)
        unlock.secret.keypad.type(all: paper.mistyped)
        await unlock.unlock()
        #expect(bench.app.stage == .locked && unlock.work.failure?.tag == language && unlock.secret.keypad.isEmpty)
        unlock.secret.keypad.type(all: paper)
        await unlock.unlock()
        #expect(bench.app.stage == .open && unlock.work.failure == nil)
        #expect(await bench.centre.held == held, "the same plan, and nothing was touched")
    }

    @Test func wordsOfOnesOwnAreTypedTwice() async throws {
        let bench = try await Bench()
        await LanguageModel(bench.app).choose("en")
        let steps = FirstStepsModel(bench.app)
        await steps.countries.load()
        steps.countries.toggle("us")
        steps.choosePassphrase()
        steps.passphrase.chooseWords()
        steps.passphrase.first = "short"
        steps.passphrase.second = "short"
        await steps.create()
        #expect(steps.work.failure?.text.contains("15") == true)
        steps.passphrase.first = Bench.passphrase
        steps.passphrase.second = Bench.passphrase + "!"
        await steps.create()
        #expect(bench.log.codes == ["vault-passphrase-short", "error-passphrase-differs"])
        #expect(bench.app.stage == .firstSteps)
        steps.passphrase.second = Bench.passphrase
        await steps.create()
        #expect(bench.app.stage == .open)
        #expect(steps.passphrase.first.isEmpty && steps.passphrase.second.isEmpty, "what was typed is gone")

        try await bench.restart()
        let unlock = UnlockModel(bench.app)
        unlock.secret.switchInput()
        unlock.secret.typed = Bench.passphrase
        await unlock.unlock()
        #expect(bench.app.stage == .open && unlock.secret.typed.isEmpty)
    }

    @Test func wordsThatFaroPicksAreTypedFromThePaper() async throws {
        let bench = try await Bench()
        await bench.app.look()
        let languages = LanguageModel(bench.app)
        await languages.load()
        await languages.choose("en")
        let steps = FirstStepsModel(bench.app)
        await steps.countries.load()
        steps.countries.toggle("us")
        steps.choosePassphrase()
        await steps.passphrase.choosePicked()
        let picked = steps.passphrase.groups
        #expect(picked.count == 5 && !steps.passphrase.isNumber)
        steps.passphrase.written()
        #expect(steps.passphrase.groups.isEmpty && !steps.passphrase.isTyped)
        steps.passphrase.second = picked.dropLast().joined(separator: " ")
        await steps.create()
        #expect(bench.log.codes == ["error-passphrase-differs"] && steps.passphrase.second.isEmpty)
        steps.back()
        #expect(steps.passphrase.step == .write && steps.passphrase.groups == picked)
        steps.passphrase.written()
        steps.passphrase.second = picked.joined(separator: "  ") + " "
        await steps.create()
        #expect(bench.app.stage == .open)
        await bench.app.lockNow()
        #expect(await bench.opens(picked.joined(separator: " ")))
    }

    @Test func whatIsEasyToGuessIsRefused() async throws {
        let bench = try await Bench()
        let steps = FirstStepsModel(bench.app)
        await steps.countries.load()
        steps.countries.toggle("us")
        steps.choosePassphrase()
        steps.passphrase.chooseWords()
        for (easy, code) in [
            ("passwordpassword", "common"), ("boatsboatsboats", "repeats"), ("qwertyuiopasdfg", "row"),
            ("24.12.1985 24.12.1985", "dates"),
        ] {
            steps.passphrase.first = easy
            steps.passphrase.second = easy
            await steps.create()
            #expect(bench.log.codes.last == "vault-passphrase-\(code)" && steps.work.failure != nil)
        }
        #expect(try await !bench.app.core.ask { try $0.vaultExists() })
    }

    @Test func theWayBackThroughTheFirstSteps() async throws {
        let bench = try await Bench()
        let steps = FirstStepsModel(bench.app)
        await steps.countries.load()
        steps.countries.toggle("us")
        steps.choosePassphrase()
        await steps.passphrase.chooseNumber()
        let groups = steps.passphrase.groups
        steps.passphrase.written()
        steps.passphrase.keypad.type(1)
        steps.back()
        #expect(steps.passphrase.step == .write && steps.passphrase.groups == groups && steps.passphrase.keypad.isEmpty)
        steps.back()
        #expect(steps.passphrase.step == .kind && steps.passphrase.groups.isEmpty)
        await steps.passphrase.chooseNumber()
        #expect(steps.passphrase.groups != groups, "a number that was left is never offered again")
        steps.back()
        steps.back()
        steps.back()
        #expect(steps.step == .countries)
    }

    @Test func aHearingANoteAndTheirEnd() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let new = NewHearingModel(app)
        await new.load()
        #expect(new.countries.first?.id == "us" && new.country == "us" && new.zone == "America/New_York")
        new.kind = .individual
        new.when.day = try #require(CivilDay.date("2027-02-09"))
        new.when.time = try #require(CivilDay.calendar.date(bySettingHour: 8, minute: 5, second: 0, of: new.when.day))
        await new.when.say()
        #expect(new.when.at == "2027-02-09T08:05" && new.when.inWords?.text.contains("2027") == true)
        new.zone = "somewhere"
        app.router.tab = .dates
        app.router.open(.newHearing)
        await new.save()
        #expect(new.work.failure != nil && app.router.path == [.newHearing])
        new.zone = try #require(new.clocks.first { $0.text.text.plain.contains("Los Angeles") }?.zone)
        await new.save()
        #expect(app.router.path.isEmpty)
        let hearings = HearingsModel(app)
        await hearings.load()
        #expect(hearings.value?.map(\.at) == ["2027-02-09T08:05"])
        let day = NewHearingModel(app)
        await day.load()
        day.when.timeUnknown = true
        await day.save()
        await hearings.load()
        #expect(hearings.value?.first?.at == "2026-11-22")

        let note = NoteModel(app, id: nil)
        note.text = " "
        await note.save()
        #expect(note.work.failure != nil)
        note.text = "Señora Núñez\nroom 15"
        await note.save()
        let notes = NotesModel(app)
        notes.query = "nunez 15"
        await notes.load()
        let line = try #require(notes.lines?.first)
        let again = NoteModel(app, id: line.id)
        await again.load()
        #expect(again.text == "Señora Núñez\nroom 15" && again.edited?.tag == "en")
        await again.deletion?.delete()
        #expect(again.deletion?.taps.confirming == true)
        again.deletion?.taps.keep()
        await again.deletion?.delete()
        await notes.load()
        #expect(notes.lines?.count == 1, "one tap deletes nothing")
        await again.deletion?.delete()
        await notes.load()
        #expect(notes.lines?.isEmpty == true)
    }

    @Test func anAnswerIsChangedAndTakenAway() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.moved_on", "2026-11-20")
        let questions = QuestionsModel(bench.app)
        await questions.load()
        let fact = try #require(questions.facts?.first)
        let answer = AnswerModel(bench.app, Asked(fact))
        await answer.load()
        #expect(answer.answered && answer.day.at == "2026-11-20" && answer.question?.hint.text.isEmpty == false)
        await answer.deletion.delete()
        await questions.remove(fact)
        #expect(questions.confirms(fact))
        questions.keep()
        await questions.load()
        #expect(questions.facts?.count == 1, "one tap takes nothing away")
        await answer.deletion.delete()
        await questions.load()
        #expect(questions.facts?.isEmpty == true)
        await questions.remove(fact)
        await questions.remove(fact)
        #expect(questions.work.failure != nil, "it is gone already, and the core says so")
    }
}
