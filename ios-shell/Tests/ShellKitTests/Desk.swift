#if os(Linux)
    import Foundation
    import Glibc
    import Testing

    /// A lawyer's own vault, with the command line.
    final class Desk {
        let folder = Bench.newFolder()
        /// The line of its card.
        private(set) var card = ""

        init() throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try "correct horse battery".write(to: at("passphrase"), atomically: true, encoding: .utf8)
            _ = try does("vault create --least-work")
            card = try #require(try does("desk init --name Clinic")["card"] as? String)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func at(_ name: String) -> URL { folder.appendingPathComponent(name) }

        /// What the desk says of a file that came.
        func takesIn(_ bytes: Data) throws -> (client: String, shown: [String: Any]) {
            try bytes.write(to: at("came.age"))
            let came = try does("desk add '\(at("came.age").path)'")["items"] as? [[String: Any]]
            let client = try #require(came?.first?["client"] as? String)
            return (client, try does("desk show \(client)"))
        }

        /// The file that answers.
        func answers(_ client: String, _ lines: String) throws -> URL {
            let answer = try does("desk reply \(client) --output '\(folder.path)'", saying: lines)["file"]
            return URL(fileURLWithPath: try #require(answer as? String))
        }

        func does(_ command: String, saying: String = "") throws -> [String: Any] {
            let built = try #require(ProcessInfo.processInfo.environment["FARO_LIBRARY"])
            try saying.write(to: at("said"), atomically: true, encoding: .utf8)
            let line = """
                XDG_STATE_HOME='\(at("state").path)' '\(built)/faro' \(command) --json --lang en \\
                --now 2026-11-22T11:00:00-05:00 --zone America/New_York --dir '\(at("data").path)' \\
                --passphrase-file '\(at("passphrase").path)' <'\(at("said").path)' >'\(at("answer").path)'
                """
            // Foundation's own Process waits for a run loop, which a test has not.
            let pipe = try #require(popen(line, "r"))
            #expect(pclose(pipe) == 0, "\(command)")
            let answer = try JSONSerialization.jsonObject(with: Data(contentsOf: at("answer")))
            return try #require(answer as? [String: Any])
        }
    }
#endif
