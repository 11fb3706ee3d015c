import FaroCore
import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct LanguageTests {
    @Test func anotherLanguageChangesEveryWord() async throws {
        let bench = try await Bench.opened()
        let words = bench.app.words
        let all = Word.allCases
        #expect(all.count > 80)
        let english = all.map { words[$0] }
        #expect(words.typed(3).text.contains("3"))
        bench.app.router.open(.settings)
        bench.app.router.open(.language)
        await LanguageModel(bench.app).choose("es")
        #expect(bench.app.router.path == [.settings] && bench.app.stage == .open)
        let spanish = all.map { words[$0] }
        #expect(Set(english.map(\.tag)) == ["en"] && Set(spanish.map(\.tag)) == ["es"])
        #expect(words.notices.count == 1)
        #expect(spanish.allSatisfy { !$0.text.isEmpty && words.mark($0) == nil })
        let refused = LanguageModel(bench.app)
        await refused.choose("tlh")
        #expect(refused.work.failure?.tag == "es" && words.language == "es")
    }

    @Test func fromRightToLeft() async throws {
        let folder = try pseudoLocale()
        defer { try? FileManager.default.removeItem(at: folder) }
        let bench = try await Bench(languages: ["en"], locales: folder.path)
        let app = bench.app
        await app.look()
        let languages = LanguageModel(app)
        await languages.load()
        let choice = try #require(languages.choices.first { $0.tag == "ar-XB" })
        #expect(choice.direction == .rtl && choice.name.direction == .rtl)
        #expect(app.words.direction == .ltr)
        await languages.choose("ar-XB")
        #expect(app.words.direction == .rtl)
        let save = app.words[.save]
        #expect(save.direction == .rtl && save.text == "⟦Save⟧" && app.words.mark(save) == nil)
        // What nobody translated stays English, from left to right, and is marked so by its own name.
        let guides = GuidesModel(app)
        await guides.load()
        let title = try #require(guides.value?.first).title
        #expect(title.tag == "en" && title.direction == .ltr && title.fellBack)
        let mark = try #require(app.words.mark(title))
        #expect(mark.text == "English" && mark.tag == "en" && mark.direction == .ltr)
    }

    @Test func rulesAndGuidesInALanguageOfTheirOwn() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        app.router.open(.language)
        let languages = LanguageModel(app)
        await languages.load()
        #expect(languages.reading?.language.tag == "en" && languages.reading?.content == nil)
        #expect(!languages.others.contains { $0.tag == "en" } && languages.others.contains { $0.tag == "es" })
        await languages.chooseContent("es")
        #expect(app.words[.guides].tag == "en" && app.words.notices.count == 1)
        let guides = GuidesModel(app)
        await guides.load()
        let title = try #require(guides.value?.first).title
        #expect(title.tag == "es" && app.words.mark(title) == nil, "nobody is told of what they chose")
        await languages.load()
        #expect(languages.reading?.content?.tag == "es")
        await languages.chooseContent(nil)
        #expect(app.words.notices.isEmpty)
    }

    /// English letters between marks, from right to left; the packs are not translated.
    private func pseudoLocale() throws -> URL {
        let files = FileManager.default
        let tree = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
        let locales = URL(fileURLWithPath: tree).appendingPathComponent("locales")
        let folder = Bench.newFolder()
        try files.copyItem(at: locales, to: folder)
        try files.copyItem(at: locales.appendingPathComponent("en"), to: folder.appendingPathComponent("ar-XB"))
        try files.removeItem(at: folder.appendingPathComponent("ar-XB/packs"))
        let shell = folder.appendingPathComponent("ar-XB/shell.ftl")
        let lines = try String(contentsOf: shell, encoding: .utf8).split(separator: "\n").map { line in
            guard line.hasPrefix("shell-"), let sign = line.range(of: " = ") else { return String(line) }
            return line[..<sign.upperBound] + "⟦" + line[sign.upperBound...] + "⟧"
        }
        try lines.joined(separator: "\n").write(to: shell, atomically: true, encoding: .utf8)
        let manifest = folder.appendingPathComponent("manifest.toml")
        let entry = """

            [[language]]
            tag = "ar-XB"
            name = "العربية"
            english = "Pseudo"
            direction = "rtl"
            plural = ["zero", "one", "two", "few", "many", "other"]
            review = "machine"
            """
        try (String(contentsOf: manifest, encoding: .utf8) + entry).write(
            to: manifest, atomically: true, encoding: .utf8)
        return folder
    }
}
