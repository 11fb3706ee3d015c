#if os(Linux)
    import FaroCore
    import Foundation
    import Testing

    @testable import ShellKit

    /// A case with something on every page, and the way to each page.
    @MainActor
    struct OutlineCase {
        let bench: Bench
        /// Each place with the name of its outline.
        let places: [(name: String, place: Place)]
        private let desk: Desk

        init(language: String) async throws {
            bench = try await Bench.opened(languages: [language], centre: FakeCentre(alarms: .there))
            desk = try Desk()
            let app = bench.app
            await LanguageModel(app).choose(language)
            let packs = app.router.path
            let file = try desk.copy(of: try desk.publishes().file)
            let line = desk.card
            try await bench.tell("us.last_arrival", "2025-12-07")
            let ids = try await app.core.ask { faro in try Self.write(faro, line, pack: file.path) }
            await app.changed()
            app.router.path = packs
            let rule = RuleModel(app, id: "us.asylum.one_year")
            await rule.load()
            let questions = QuestionsModel(app)
            await questions.load()
            let asked = Asked(try #require(questions.questions?.first))
            places = Self.places(ids, asked: asked, thing: try #require(rule.thing), refused: app.words[.fileFailed])
        }

        struct Ids: Sendable {
            let person, contact, address, hearing, duty, note, paper, card, article, service, phrase: String
        }

        private nonisolated static func write(_ faro: Faro, _ line: String, pack: String) throws -> Ids {
            let ana = NewPerson(
                name: "Ana", relation: .child, town: "Cobán", born: "2015-03",
                numbers: [PersonNumber(kind: "A-number", value: "A 012 345 678")])
            let clinic = NewContact(name: "Clínica", role: .lawyer, phone: "(212) 555-0100")
            let oak = NewAddress(lines: "12 Oak Street\nQueens, NY 11368", mailSafe: true, from: "2026-11-01")
            let court = NewHearing(
                jurisdiction: "us", kind: .master, at: "2026-12-04T13:00", zone: "America/Los_Angeles",
                place: "606 S. Olive St.")
            let visit = NewDuty(kind: .officeVisit, title: "", first: "2026-11-24", repeat: .once)
            let (person, hearing) = (try faro.addPerson(person: ana), try faro.addHearing(hearing: court))
            let paper = try faro.beginPaper()
            try faro.extendPaper(id: paper, bytes: Data([0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 2000)))
            try faro.finishPaper(id: paper, title: "Carta de la corte")
            let details = PaperDetails(
                title: "Carta de la corte", kind: .hearingNotice, dated: "2026-11-02", pages: 2, of: hearing)
            try faro.describePaper(id: paper, details: details)
            let duty = try faro.addDuty(duty: visit)
            _ = try faro.recordMove(day: "2026-11-20")
            let told = try faro.moveTasks().first { $0.canMark }
            if let told { _ = try faro.mark(item: told.id, proof: NewProof(result: .done, reference: "R-1")) }
            _ = try faro.keepPack(path: pack)
            return Ids(
                person: person, contact: try faro.addContact(contact: clinic),
                address: try faro.addAddress(address: oak), hearing: hearing, duty: duty,
                note: try faro.addNote(text: "Sala 15"), paper: paper, card: try faro.addCard(line: line, name: "").id,
                article: try faro.articles().first { $0.id.hasPrefix("us.") }?.id ?? "",
                service: try faro.services(need: nil, language: nil, place: nil).services.first?.id ?? "",
                phrase: try faro.phrases(to: .judge).first?.id ?? "")
        }

        private static func places(
            _ ids: Ids, asked: Asked, thing: Markable, refused: Phrase
        ) -> [(name: String, place: Place)] {
            [
                ("lost", .lost), ("first-questions", .firstQuestions), ("remind", .remind),
                ("settings", .settings), ("plan", .plan), ("drill-phone", .drillPhone), ("language", .language),
                ("countries", .countries),
                ("rule", .rule("us.asylum.one_year")), ("questions", .questions), ("answer", .answer(asked)),
                ("hearings", .hearings), ("hearing", .hearing(ids.hearing)), ("new-hearing", .newHearing),
                ("edit-hearing", .editHearing(ids.hearing)), ("new-source", .newSource(ids.hearing)),
                ("duties", .duties), ("duty", .duty(ids.duty)), ("new-duty", .newDuty), ("proof-log", .proofLog),
                ("proof-sheet", .proofSheet), ("sheets", .sheets), ("sheet", .sheet(.wallet)),
                ("calendar-file", .calendarFile), ("check-code", .checkCode), ("notes", .notes),
                ("note", .note(ids.note)), ("new-note", .newNote), ("article", .article(ids.article, section: nil)),
                ("search", .search), ("directory", .directory), ("service", .service(ids.service)),
                ("phrases", .phrases(item: nil)), ("phrase", .phrase(ids.phrase, item: nil)),
                ("mark", .mark(thing, .couldNot)), ("papers", .papers), ("paper", .paper(ids.paper)),
                ("new-paper", .newPaper), ("change-passphrase", .changePassphrase), ("recovery-code", .recoveryCode),
                ("back-up", .backUp), ("check-backup", .checkBackup), ("rotate", .rotate), ("salvage", .salvage),
                ("erase", .erase), ("cards", .cards), ("new-card", .newCard("")), ("card", .card(ids.card)),
                ("hand-over", .handOver(ids.card)), ("reply", .reply(nil)), ("packs", .packs),
                ("pack", .pack("legal-aid")), ("new-pack", .newPack(nil)), ("refused", .refused(refused)),
                ("people", .people), ("person", .person(ids.person)), ("new-person", .newPerson),
                ("edit-person", .editPerson(ids.person)), ("contacts", .contacts), ("contact", .contact(ids.contact)),
                ("new-contact", .newContact), ("edit-contact", .editContact(ids.contact)), ("addresses", .addresses),
                ("address", .address(ids.address)), ("new-address", .newAddress), ("moved", .moved),
                ("describe-paper", .describePaper(ids.paper)),
            ]
        }
    }
#endif
