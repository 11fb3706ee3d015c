#if os(Linux)
    import Foundation
    import Glibc
    import Testing

    /// The privacy manifest has a reason for whatever is called that Apple asks a reason for.
    @Suite struct PrivacyTests {
        private static let listed: [String: Set<String>] = [
            "FileTimestamp": [
                "stat", "fstat", "lstat", "fstatat", "getattrlist", "getattrlistbulk", "fgetattrlist", "getattrlistat",
            ],
            "DiskSpace": ["statfs", "fstatfs", "statvfs", "fstatvfs"],
            "SystemBootTime": ["mach_absolute_time", "clock_gettime"],
        ]

        @Test func whatTheLibraryCallsHasAReason() throws {
            let built = try #require(ProcessInfo.processInfo.environment["FARO_LIBRARY"])
            let pipe = try #require(popen("nm --undefined-only --dynamic '\(built)/libfaro_ffi.so'", "r"))
            var said = Data()
            var piece = [UInt8](repeating: 0, count: 4096)
            while case let count = fread(&piece, 1, piece.count, pipe), count > 0 {
                said.append(contentsOf: piece[..<count])
            }
            #expect(pclose(pipe) == 0)
            // `stat64@GLIBC_2.33` is `stat` where files have one size.
            let calls = Set(
                String(decoding: said, as: UTF8.self).split(whereSeparator: \.isWhitespace).map {
                    String($0.prefix { $0 != "@" }).replacing("64", with: "")
                })
            let called = Self.listed.filter { !$0.value.isDisjoint(with: calls) }
            #expect(called.keys.contains("FileTimestamp"), "nm said: \(calls.count)")
            let reasons = try reasons()
            for (category, _) in called { #expect(reasons[category]?.isEmpty == false, "\(category)") }
            // SQLite calls it on Apple's systems alone.
            #expect(reasons["DiskSpace"] == ["E174.1"])
        }

        @Test func eachReasonIsExplained() throws {
            let words = try String(
                contentsOf: SourceTests.shell.appendingPathComponent("App/PRIVACY.md"), encoding: .utf8)
            for (category, reasons) in try reasons() {
                for reason in reasons {
                    let line = words.split(separator: "\n").first {
                        $0.contains("`\(category)`") && $0.contains(reason)
                    }
                    #expect(line != nil, "\(category) \(reason)")
                }
            }
        }

        @Test func nothingThatIsSaidToBeUnusedIsUsed() throws {
            for (path, source) in try SourceTests.sources("Sources") {
                for name in ["UserDefaults", "activeInputModes", "systemUptime", "volumeAvailableCapacity"] {
                    #expect(!source.contains(name), "\(path): \(name)")
                }
            }
        }

        private func reasons() throws -> [String: [String]] {
            let manifest = try SourceTests.plist("App/PrivacyInfo.xcprivacy")
            let types = try #require(manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
            let pairs = types.map { type in
                let name = type["NSPrivacyAccessedAPIType"] as? String ?? ""
                let short = name.replacing("NSPrivacyAccessedAPICategory", with: "")
                return (short, type["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? [])
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
    }
#endif
