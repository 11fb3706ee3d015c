import FaroCore
import Foundation

@testable import ShellKit

/// A case with something on every page, and the ids of what is in it.
@MainActor
struct OutlineCase {
    let bench: Bench
    let person: String
    let contact: String
    let address: String
    let hearing: String
    let duty: String
    let note: String
    let paper: String
    let card: String
    let doubted: Asked
    let marked: Markable

    /// The line of a card, as `faro desk init` writes it. Who made it is nobody.
    static let line = "faro1:"

    init(language: String) async throws {
        bench = try await Bench.opened(languages: [language])
        let app = bench.app
        await LanguageModel(app).choose(language)
        try await bench.tell("us.last_arrival", "2025-12-07")
        let ids = try await app.core.ask { faro in
            let ana = NewPerson(
                name: "Ana", relation: .child, town: "Cobán", born: "2015-03",
                numbers: [PersonNumber(kind: "A-number", value: "A 012 345 678")])
            let clinic = NewContact(name: "Clínica", role: .lawyer, phone: "(212) 555-0100")
            let oak = NewAddress(lines: "12 Oak Street\nQueens, NY 11368", mailSafe: true, from: "2026-11-01")
            let court = NewHearing(
                jurisdiction: "us", kind: .master, at: "2026-12-04T13:00", zone: "America/Los_Angeles",
                place: "606 S. Olive St.")
            let visit = NewDuty(kind: .officeVisit, title: "", first: "2026-11-24", repeat: .once)
            let person = try faro.addPerson(person: ana)
            let hearing = try faro.addHearing(hearing: court)
            let paper = try faro.beginPaper()
            try faro.extendPaper(id: paper, bytes: Data([0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 7, count: 2000)))
            try faro.finishPaper(id: paper, title: "Carta de la corte")
            let details = PaperDetails(
                title: "Carta de la corte", kind: .hearingNotice, dated: "2026-11-02", pages: 2, of: hearing)
            try faro.describePaper(id: paper, details: details)
            return (
                person, try faro.addContact(contact: clinic), try faro.addAddress(address: oak), hearing,
                try faro.addDuty(duty: visit), try faro.addNote(text: "Sala 15"), paper
            )
        }
        (person, contact, address, hearing, duty, note, paper) = ids
        _ = try await app.core.ask { [hearing] faro in
            try faro.mark(item: "us.asylum.one_year", proof: NewProof(result: .couldNot, reason: .sick))
        }
        await app.changed()
        let rule = RuleModel(app, id: "us.asylum.one_year")
        await rule.load()
        marked = rule.thing!
        let questions = QuestionsModel(app)
        await questions.load()
        doubted = Asked(questions.questions!.first!)
    }
}
