import Foundation
import Testing

@testable import ShellKit

/// What the compiler does not hold the shell to.
@Suite struct SourceTests {
    static let shell = URL(
        fileURLWithPath: URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/"))

    /// Files of the platform's own names, of machine formats, of queues: nothing in them is shown.
    static let mayHaveLiterals = ["/Platform/", "/Device/", "Entry/CivilDay.swift", "Core/Core.swift"]

    @Test func noSentenceLivesInTheShell() throws {
        for (path, source) in try Self.sources("Sources") where !Self.mayHaveLiterals.contains(where: path.contains) {
            #expect(Self.literals(in: source) == [], "\(path)")
        }
        #expect(Self.literals(in: "Text(verbatim: \"Save\") // \"no\"") == ["Save"])
        #expect(Self.literals(in: "let text = \"\"\"\n Save\n \"\"\"") != [])
    }

    @Test func everyControlHasANameFromTheCore() throws {
        // What SwiftUI offers is used in Controls/ alone, where each thing takes a phrase.
        let raw = [
            "Text", "Button", "TextField", "SecureField", "TextEditor", "DatePicker", "Picker", "IconShape",
            "accessibilityLabel", "accessibilityHint", "Image",
        ]
        for (path, source) in try Self.sources("Sources/FaroApp/Screens") {
            for name in raw {
                #expect(!Self.uses(name, in: source), "\(path) uses \(name)")
            }
        }
        #expect(Self.uses("Text", in: "  Text(x)") && Self.uses("Button", in: "Button {"))
        #expect(!Self.uses("Text", in: "PhraseText(x)") && !Self.uses("Button", in: "ActionButton(x) {"))
        let icons = try Self.sources("Sources/FaroApp").filter { Self.uses("IconShape", in: $0.source) }
        #expect(icons.map(\.path) == ["Sources/FaroApp/Controls/IconView.swift"])
    }

    @Test func whoKnowsWhom() throws {
        for (path, source) in try Self.sources("Sources/ShellKit") {
            for drawing in ["SwiftUI", "UIKit"] { #expect(!source.contains("import \(drawing)"), "\(path)") }
        }
        for (path, source) in try Self.sources("Sources/FaroApp") where !path.contains("/Platform/") {
            #expect(!source.contains("import FaroCore"), "\(path): a view knows ShellKit alone")
        }
    }

    /// A call of the core stops the drawing for as long as it takes: only the queue of `Core` has one to call.
    @MainActor @Test func theCoreIsNeverAskedOnTheMainThread() throws {
        for (path, source) in try Self.sources("Sources") {
            let holds = source.range(of: "(let|var) [A-Za-z]+: Faro\\b|Faro\\.open\\(", options: .regularExpression)
            #expect((holds != nil) == (path == "Sources/ShellKit/Core/Core.swift"), "\(path)")
        }
        let core = try #require(try Self.sources("Sources/ShellKit/Core").first { $0.path.hasSuffix("/Core.swift") })
        #expect(core.source.contains("private let faro: Faro"))
        #expect(throws: CoresClock.OnTheMainThread.self) { try CoresClock(StillClock()).now() }
    }

    /// The largest type needs room: what has a height of its own is a drawing, and never a text.
    @Test func noTextIsCut() throws {
        let drawings = [
            "IconView", "CodePicture", "StepDots", "Buttons", "SheetPaper", "ArticleScreen",
        ]
        for (path, source) in try Self.sources("Sources/FaroApp") where !path.contains("/Platform/") {
            for limit in ["lineLimit", "minimumScaleFactor", "truncationMode"] {
                #expect(!source.contains(limit), "\(path)")
            }
            let fixed = source.range(
                of: "\\.frame\\([^)]*(\\bheight|maxHeight): [^.]", options: .regularExpression)
            #expect(fixed == nil || drawings.contains { path.hasSuffix("/\($0).swift") }, "\(path)")
        }
    }

    @Test func filesStaySmall() throws {
        for (path, source) in try Self.sources("Sources") + Self.sources("Tests") + Self.sources("StandIn") {
            #expect(source.split(separator: "\n", omittingEmptySubsequences: false).count <= 300, "\(path)")
        }
    }

    @Test func theVaultsFilesAreClosedWithThePhoneAndThereIsNoNetwork() throws {
        let rights = try Self.plist("App/Faro.entitlements")
        let wanted: [String: Any] = [
            "com.apple.developer.default-data-protection": "NSFileProtectionComplete",
            "com.apple.developer.usernotifications.time-sensitive": true,
        ]
        #expect(rights as NSDictionary == wanted as NSDictionary)
        let info = try Self.plist("App/Info.plist")
        for forbidden in ["NSAppTransportSecurity", "UIBackgroundModes", "NSBonjourServices"] {
            #expect(info[forbidden] == nil)
        }
        // The system's pickers show the person's photos and files; the app itself may see none.
        #expect(!info.keys.contains { $0.hasSuffix("UsageDescription") })
        #expect(info["UIFileSharingEnabled"] as? Bool == false)
        let privacy = try Self.plist("App/PrivacyInfo.xcprivacy")
        #expect(privacy["NSPrivacyTracking"] as? Bool == false)
        #expect((privacy["NSPrivacyCollectedDataTypes"] as? [Any])?.isEmpty == true)
    }

    @Test func otherAppsMayGiveSealedFilesPacksAndCardsAndNothingElse() throws {
        let info = try Self.plist("App/Info.plist")
        let links = try #require(info["CFBundleURLTypes"] as? [[String: Any]])
        #expect(links.flatMap { $0["CFBundleURLSchemes"] as? [String] ?? [] } == ["faro1"])
        let documents = try #require(info["CFBundleDocumentTypes"] as? [[String: Any]])
        let types = documents.flatMap { $0["LSItemContentTypes"] as? [String] ?? [] }
        let declared = ["UTImportedTypeDeclarations", "UTExportedTypeDeclarations"].flatMap { kind in
            (info[kind] as? [[String: Any]] ?? []).compactMap { type -> [String]? in
                let tags = type["UTTypeTagSpecification"] as? [String: [String]]
                return (type["UTTypeIdentifier"] as? String).map { [$0] + (tags?["public.filename-extension"] ?? []) }
            }
        }
        #expect(declared == [["org.age-encryption.age", "age"], ["org.faro.pack", "faropack"]])
        #expect(types == declared.map { $0[0] })
        // The system gives a copy, and the file of the other app is never touched.
        #expect(info["LSSupportsOpeningDocumentsInPlace"] as? Bool == false)
    }

    @MainActor @Test func whatIosSaysByItselfIsSaidInTheCoresWords() async throws {
        let bench = try await Bench.opened()
        let languages = try await bench.app.core.ask { try $0.languages() }
        for language in languages {
            await LanguageModel(bench.app).choose(language.tag)
            let file = Self.shell.appendingPathComponent(
                "generated/strings/\(language.tag).lproj/InfoPlist.strings")
            let alarm = bench.app.words[.drillPhoneAlarmHint]
            let ofAlarm = alarm.fellBack ? "" : "\"NSAlarmKitUsageDescription\" = \"\(alarm.text)\";\n"
            let expected =
                """
                "CFBundleDisplayName" = "\(bench.app.words[.appName].text)";
                "NSFaceIDUsageDescription" = "\(bench.app.words[.faceReason].text)";

                """ + ofAlarm
            #expect(try String(contentsOf: file, encoding: .utf8) == expected)
        }
    }

    static func sources(_ folder: String) throws -> [(path: String, source: String)] {
        let root = shell.appendingPathComponent(folder)
        let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let paths = found.filter { $0.hasSuffix(".swift") }.sorted()
        #expect(!paths.isEmpty, "\(folder)")
        return try paths.map {
            ("\(folder)/\($0)", try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8))
        }
    }

    /// What stands between quotes, comments apart. The empty one is no sentence.
    private static func literals(in source: String) -> [String] {
        source.split(separator: "\n").flatMap { line -> [String] in
            let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
            let parts = code.components(separatedBy: "\"")
            if parts.count.isMultiple(of: 2) { return [String(code)] }
            return parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }.filter { !$0.isEmpty }
        }
    }

    /// Whether the name stands there alone, as a call.
    private static func uses(_ name: String, in source: String) -> Bool {
        source.range(of: "(?<![A-Za-z])\(name) ?[({]", options: .regularExpression) != nil
    }

    static func plist(_ path: String) throws -> [String: Any] {
        let data = try Data(contentsOf: shell.appendingPathComponent(path))
        let plist = try PropertyListSerialization.propertyList(from: data, format: nil)
        return try #require(plist as? [String: Any])
    }
}
