import Foundation
import Testing

@testable import ShellKit

/// What Linux cannot run is held to in its source: that the parts of it that keep secrets are there.
@Suite struct SecrecyTests {
    @Test func noOtherMakersKeyboardAndNoServiceSeesWhatIsTyped() throws {
        let typing = try Self.source("Platform/Typing.swift")
        #expect(typing.contains("shouldAllowExtensionPointIdentifier") && typing.contains("identifier != .keyboard"))
        for off in ["smartQuotesType = .no", "spellCheckingType = .no", "inlinePredictionType = .no"] {
            #expect(typing.contains(off), "\(off)")
        }
        #expect(try Self.source("FaroApp.swift").contains("@UIApplicationDelegateAdaptor(Typing.self)"))
        for field in ["TextField(", "SecureField(", "TextEditor("] {
            let after = try Self.source("Controls/Fields.swift").components(separatedBy: field).dropFirst()
            #expect(!after.isEmpty, "\(field)")
            #expect(after.allSatisfy { $0.prefix(160).contains(".autocorrectionDisabled()") }, "\(field)")
        }
    }

    @Test func aShownPassphraseStaysInASecureField() throws {
        let fields = try Self.source("Controls/Fields.swift")
        let from = try #require(fields.range(of: "struct SecretField"))
        let to = try #require(fields.range(of: "struct PageField"))
        let secret = fields[from.upperBound..<to.lowerBound]
        #expect(secret.contains("SecureField(") && !secret.contains("TextField("))
        #expect(secret.contains("if shown { OwnText(text) }"))
    }

    @Test func nothingCanBeSelectedAndCapturesAreCovered() throws {
        let folder = Self.app
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        #expect(paths.count > 50)
        for path in paths where path.hasSuffix(".swift") {
            #expect(try !Self.source(path).contains("textSelection"), "\(path)")
        }
        let root = try Self.source("RootView.swift")
        #expect(root.contains("isSceneCaptured") && root.contains("app.capturing(captured)"))
    }

    @Test func whatGoesOutPassesNoClipboardAndStaysInNoPrinter() throws {
        let sheets = try Self.source("Platform/SystemSheets.swift")
        #expect(sheets.contains("excludedActivityTypes = [.copyToPasteboard]"))
        #expect(sheets.contains("printers.printPageRenderer = nil"))
        #expect(sheets.contains("shown?.presentingViewController?.dismiss(animated: false)"))
    }

    @Test func theKeychainKeepsWhatIsOfThisPhoneAlone() throws {
        let keychain = try Self.source("Platform/KeychainSecrets.swift")
        let device = "case .device: item[kSecAttrAccessible as String] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly"
        #expect(keychain.contains(device))
        #expect(keychain.contains("kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly, .userPresence"))
        #expect(try Self.source("Platform/Launch.swift").contains("Leftovers.clear(secrets, in: folder)"))
    }

    private static let app = SourceTests.shell.appendingPathComponent("Sources/FaroApp")

    private static func source(_ path: String) throws -> String {
        try String(contentsOf: app.appendingPathComponent(path), encoding: .utf8)
    }
}
