import FaroCore
import Foundation
import Testing

/// Faro over a data folder of its own, on a device that this test plays.
final class Bench {
    static let passphrase = Data("siete barcos verdes de noche".utf8)

    let data: URL
    let keys = Keys()
    let clock = StillClock()
    let log = KeptLog()
    let faro: Faro

    init(languages: [String] = ["en"]) throws {
        let name = "faro-swift-\(UUID().uuidString)"
        data = FileManager.default.temporaryDirectory.appendingPathComponent(name).appendingPathComponent("data")
        faro = try Bench.open(data, languages, keys, clock, log)
    }

    deinit {
        try? faro.lock()
        try? FileManager.default.removeItem(at: data.deletingLastPathComponent())
    }

    /// With a vault that is open.
    static func unlocked(languages: [String] = ["en"]) throws -> Bench {
        let bench = try Bench(languages: languages)
        try bench.faro.createVault(passphrase: passphrase, again: passphrase, jurisdictions: ["us"])
        return bench
    }

    /// The same device, started again.
    func open(languages: [String] = ["en"]) throws -> Faro {
        try Bench.open(data, languages, keys, clock, log)
    }

    private static func open(
        _ data: URL, _ languages: [String], _ keys: Keys, _ clock: StillClock, _ log: KeptLog
    ) throws -> Faro {
        let setup = Setup(dataFolder: data.path, languages: languages)
        return try Faro.open(setup: setup, deviceKeys: keys, clock: clock, log: log)
    }

    /// What the call refuses with; it has a sentence, and the log has its code.
    func refusal(_ call: () throws -> Void) throws -> (error: FaroError, code: String) {
        let refused = try caught(call)
        let error = try #require(refused)
        let (code, text) = parts(error)
        #expect(text.text != code)
        #expect(log.codes.last == code)
        return (error, code)
    }
}

/// Every variant: a new one does not compile until it is here.
func parts(_ error: FaroError) -> (code: String, text: Text) {
    switch error {
    case .Locked(let code, let text), .NoVault(let code, let text), .VaultBusy(let code, let text),
        .WrongSecret(let code, let text), .Damaged(let code, let text), .Newer(let code, let text),
        .Refused(let code, let text), .NotFound(let code, let text), .DeviceFailed(let code, let text),
        .PlatformRefused(let code, let text), .PlatformUnavailable(let code, let text), .Fault(let code, let text):
        (code, text)
    }
}

/// Every text inside a record or a list.
func texts(in value: Any) -> [Text] {
    if let text = value as? Text { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
}

/// The error that the call throws, if it is one of the border's.
func caught(_ call: () throws -> Void) throws -> FaroError? {
    do {
        try call()
        return nil
    } catch let error as FaroError {
        return error
    }
}
