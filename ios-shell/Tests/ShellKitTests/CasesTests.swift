import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// The twelve cases of the core: the models hold the very sentences that the outlook answers.
@MainActor @Suite struct CasesTests {
    private nonisolated static let names = [
        "damaged-vault", "empty", "everything-done", "family-of-four-moved", "far-from-court", "filed-not-received",
        "missed-hearing", "newer-records", "one-year-clock", "supervision", "two-countries", "two-courts",
    ]

    @Test(arguments: names, ["en", "es"])
    func theSameSentences(name: String, language: String) async throws {
        let told = try Told(name, language)
        let folder = Bench.newFolder()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: told.folder.appendingPathComponent("vault"), to: folder.appendingPathComponent("vault"))
        let bench = try await Bench(languages: [language], in: folder)
        bench.clock.moment = try told.moment()
        let secret = Data(try told.file("passphrase.txt").utf8)
        try await bench.app.core.ask { try $0.setLanguage(language: language) }
        try await bench.app.core.ask { try $0.unlock(passphrase: secret) }

        let home = HomeModel(bench.app)
        await home.load()
        let view = try #require(home.view)
        told.holds(view, told.all("home") + told.all("notices") + told.all("due"))
        let due = view.sections.flatMap(\.items).map(\.id)
        #expect(Set(due) == Set(told.parts("due").map(\.name)))
        let all = due + view.waiting.map(\.time.item) + [view.hearing?.item.id].compactMap(\.self)
        #expect(Set(all).count == all.count, "nothing stands there twice")
        for part in told.parts("rules") {
            let page = RuleModel(bench.app, id: part.name)
            await page.load()
            told.holds(try #require(page.rule), part.texts)
        }
        for part in told.parts("hearings") {
            let page = HearingModel(bench.app, id: part.name)
            await page.load()
            told.holds(try #require(page.hearing), part.texts)
        }
        for part in told.parts("duties") {
            let page = DutyModel(bench.app, id: part.name)
            await page.load()
            told.holds(try #require(page.duty), part.texts)
        }
        let questions = QuestionsModel(bench.app)
        await questions.load()
        told.holds(try #require(questions.questions), told.all("questions"))
        told.holds(try #require(questions.facts), told.all("facts"))
    }
}

/// What is to be told of a case.
private struct Told {
    struct Part {
        let name: String
        var texts: [String] = []
    }

    let folder: URL
    private var sections: [String: [Part]] = [:]

    init(_ name: String, _ language: String) throws {
        let built = try #require(ProcessInfo.processInfo.environment["FARO_LIBRARY"])
        folder = URL(fileURLWithPath: built).deletingLastPathComponent().appendingPathComponent("cases/\(name)")
        var section = ""
        for line in try file("\(language).txt").split(separator: "\n").map(String.init) {
            if line.hasPrefix("== ") {
                section = String(line.dropFirst(3))
                sections[section] = [Part(name: "")]
            } else if line.hasPrefix("= ") {
                sections[section]?.append(Part(name: String(line.dropFirst(2))))
            } else if let last = sections[section]?.indices.last {
                sections[section]?[last].texts.append(line.replacingOccurrences(of: "\\n", with: "\n"))
            }
        }
    }

    func file(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func moment() throws -> Moment {
        let now = try #require(ISO8601DateFormatter().date(from: file("now.txt")))
        return Moment(epochSeconds: Int64(now.timeIntervalSince1970), zone: try file("zone.txt"))
    }

    func parts(_ section: String) -> [Part] { (sections[section] ?? []).filter { !$0.name.isEmpty } }

    func all(_ section: String) -> [String] { (sections[section] ?? []).flatMap(\.texts) }

    /// All that is to be told stands in what a model holds.
    func holds(_ model: Any, _ texts: [String]) {
        let there = Set(said(model))
        for text in texts {
            #expect(there.contains(text), "\(folder.lastPathComponent)")
        }
    }

    /// Every text inside, and every word of a person, without marks.
    private func said(_ value: Any) -> [String] {
        if let text = value as? String { return [text.plain] }
        return Mirror(reflecting: value).children.flatMap { said($0.value) }
    }
}
