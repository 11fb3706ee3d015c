import FaroCore
import Foundation
import Testing

@Suite struct BorderTests {
    @Test func errorsAreVariantsWithASentence() throws {
        let bench = try Bench()
        let faro = bench.faro
        let good = Bench.passphrase
        func create(_ passphrase: Data, _ again: Data? = nil, _ jurisdiction: String = "us") throws {
            try faro.createVault(passphrase: passphrase, again: again ?? passphrase, jurisdictions: [jurisdiction])
        }
        #expect(try bench.refusal { try faro.unlock(passphrase: good) }.code == "vault-not-found")
        #expect(try bench.refusal { try create(Data("short".utf8)) }.code == "vault-passphrase-short")
        #expect(
            try bench.refusal { try create(Data(repeating: 0xff, count: 20)) }.code == "vault-passphrase-unreadable")
        #expect(try bench.refusal { try create(good, good + [0x21]) }.code == "error-passphrase-differs")
        #expect(try bench.refusal { try create(good, nil, "xx") }.code == "error-unknown-jurisdiction")
        #expect(try bench.refusal { try faro.setLanguage(language: "tlh") }.code == "error-unknown-language")
        #expect(try bench.refusal { _ = try faro.article(id: "us.none") }.code == "error-unknown-article")
        #expect(try !faro.vaultExists())
        try create(good)
        #expect(try bench.refusal { try create(good) }.code == "vault-already-exists")
        #expect(
            try bench.refusal { try faro.setFact(name: "us.moved_on", person: nil, value: "11/05/2026") }.code
                == "error-fact")
        #expect(try bench.refusal { _ = try faro.rule(id: "us.none") }.code == "error-unknown-rule")
        #expect(try bench.refusal { _ = try faro.addNote(text: " ") }.code == "error-empty")
        let other = try bench.open()
        #expect(try bench.refusal { try other.unlock(passphrase: good) }.code == "vault-already-open")
        try faro.lock()
        try other.unlock(passphrase: good)
        try other.lock()
    }

    @Test func aFolderOfTranslationsThatIsNotThereIsRefusedInEnglish() throws {
        let setup = Setup(dataFolder: "/nonexistent", languages: ["es"], locales: "/nonexistent")
        let refused = try caught {
            _ = try Faro.open(setup: setup, deviceKeys: Keys(), clock: StillClock(), log: KeptLog())
        }
        let error = try #require(refused)
        #expect(parts(error).text.tag == "en")
    }

    @Test func damageIsAnErrorAndIsLeftAlone() throws {
        let bench = try Bench.unlocked()
        try bench.faro.lock()
        let database = bench.data.appendingPathComponent("vault/vault.db")
        let cut = try Data(contentsOf: database).prefix(5000)
        try cut.write(to: database)
        let (error, code) = try bench.refusal { try bench.faro.unlock(passphrase: Bench.passphrase) }
        #expect(code == "vault-damaged")
        guard case .Damaged = error else { throw error }
        #expect(try Data(contentsOf: database) == cut)
    }

    @Test func anotherKeyboardOpensTheSameVault() throws {
        let bench = try Bench()
        let typed = Data("contraseña 12345".utf8)
        try bench.faro.createVault(passphrase: typed, again: typed, jurisdictions: [])
        try bench.faro.lock()
        // Other digits, other spaces, a decomposed letter.
        try bench.faro.unlock(passphrase: Data("  contrasen\u{303}a\u{3000}١٢٣٤٥ ".utf8))
    }

    @Test func fourThreadsAtOnce() async throws {
        let bench = try Bench.unlocked()
        let faro = bench.faro
        try faro.setFact(name: "us.moved_on", person: nil, value: "2026-11-20")
        // Threads of their own: tasks would share as many as there are processors.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in ["a", "b", "c", "d"] {
                group.addTask { try await onThread { try churn(faro, name) } }
            }
            try await group.waitForAll()
        }
        #expect(try faro.notes().count == 40)
    }

    @Test func lockingWhileOthersReadIsNoAccident() async throws {
        let bench = try Bench.unlocked()
        let faro = bench.faro
        try faro.enableDeviceKey()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await onThread {
                    for _ in 0..<20 {
                        try faro.lock()
                        try faro.unlockWithDeviceKey()
                    }
                }
            }
            for _ in 0..<3 {
                group.addTask { try await onThread { try readOrBeLockedOut(faro) } }
            }
            try await group.waitForAll()
        }
        #expect(try faro.isUnlocked())
    }
}

private func churn(_ faro: Faro, _ name: String) throws {
    for number in 0..<10 {
        _ = try faro.addNote(text: "\(name) \(number)")
        try faro.setLanguage(language: number.isMultiple(of: 2) ? "en" : "es")
        #expect(Set(texts(in: try faro.home()).map(\.tag)).count == 1)
        _ = try faro.searchNotes(query: "\(number)")
    }
}

private func readOrBeLockedOut(_ faro: Faro) throws {
    for _ in 0..<50 {
        do {
            _ = try faro.home()
        } catch FaroError.Locked {
            continue
        }
    }
}

private func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        Thread { done.resume(with: Result(catching: work)) }.start()
    }
}
