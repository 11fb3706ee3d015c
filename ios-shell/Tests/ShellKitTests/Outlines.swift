#if os(Linux)
    import Foundation
    import SwiftUI
    import Testing

    @testable import FaroApp
    @testable import ShellKit

    /// The outlines of one language, and which of the app's views they show.
    @MainActor
    final class Outlines {
        private static let writes = ProcessInfo.processInfo.environment["FARO_OUTLINES"] == "write"
        private let language: String
        private let folder: URL
        private var met: Set<String> = []
        private var names: Set<String> = []

        init(_ language: String) {
            self.language = language
            folder = SourceTests.shell.appendingPathComponent("outlines/\(language)")
        }

        /// The view is as it is written down, after these taps.
        func hold(_ name: String, _ view: some View, _ app: AppModel, taps: [Phrase] = []) async throws {
            let outliner = Outliner { Self.called($0) }
            outliner.environment.hold(app)
            var pieces = await outliner.read(view)
            for word in taps {
                #expect(Piece.tap(word.text, in: pieces), "\(name) has no button: \(word.text)")
                // A tap begins work that asks the core: each turn lets it go on by one question.
                for _ in 0..<20 {
                    await Task.yield()
                    try await app.core.ask { _ in }
                }
                pieces = await outliner.read(view)
            }
            met.formUnion(outliner.met)
            #expect(names.insert(name).inserted, "\(name) is there twice")
            let head =
                "An outline of \(name) (\(language)): what there is to read and to tap, in its order. No picture."
            let lines = [head, ""] + pieces.flatMap { $0.lines(language: language) }.map { Self.steady($0) }
            try compare(lines.joined(separator: "\n") + "\n", folder.appendingPathComponent("\(name).txt"))
        }

        /// Every page of the app was shown, and no file is left of one that is gone.
        func areAll() throws {
            let screens = try SourceTests.sources("Sources/FaroApp").flatMap { _, source in
                source.matches(of: /struct ([A-Za-z]+Screen): View/).map { String($0.1) }
            }
            #expect(screens.count > 60)
            #expect(Set(screens).subtracting(met) == [], "no outline shows them")
            let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(Set(kept) == Set(names.map { "\($0).txt" }), "outlines of pages that are gone")
        }

        private func compare(_ text: String, _ file: URL) throws {
            if Self.writes {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
            let kept = try? String(contentsOf: file, encoding: .utf8)
            #expect(kept == text, "\(file.lastPathComponent): look at it, then ios-shell/test --outlines")
        }

        /// What holds others together, and the drawing before a word.
        private static func called(_ view: any View) -> String? {
            if let word = view as? IconWord { return "[\(word.icon)]" }
            if view is Warning { return "warning" }
            return String(describing: type(of: view)).hasPrefix("Card<") ? "card" : nil
        }

        /// Random digits and signs are other ones each time: groups of digits, keys, and what a code is made of.
        private static func steady(_ line: String) -> String {
            line.plain.replacing(/[0-9]{4,6}( [0-9]{4,6})+/, with: "0000 …")
                .replacing(/[0-9A-F]{16}/, with: "…")
                .replacing(/[A-Za-z0-9+\/=:]{40,}/, with: "…")
        }
    }
#endif
