import FaroCore
import Foundation
import Testing

/// A keystore, a clock and a log that are written in Swift, and fail in Swift.
@Suite struct PlatformTests {
    @Test func aDeviceKeyOpensTheVaultUntilItIsDisabled() throws {
        let bench = try Bench.unlocked()
        let faro = bench.faro
        try faro.enableDeviceKey()
        #expect(try faro.vaultStatus().slots.count == 2)
        try faro.lock()
        try faro.unlockWithDeviceKey()
        #expect(try faro.isUnlocked())
        try faro.lock()
        try faro.unlock(passphrase: Bench.passphrase)
        try faro.disableDeviceKey()
        #expect(!bench.keys.has("faro.device-key"))
        try faro.lock()
        let (error, code) = try bench.refusal { try faro.unlockWithDeviceKey() }
        #expect(code == "border-no-device-key")
        guard case .PlatformUnavailable = error else { throw error }
    }

    @Test func whatAKeystoreThrowsArrivesAsATypedError() throws {
        let bench = try Bench.unlocked()
        let faults: [(any Error, String)] = [
            (PlatformError.Refused, "border-platform-refused"),
            (PlatformError.Unavailable, "border-platform-unavailable"),
            (Private(), "border-platform-unexpected"),
        ]
        for (fault, expected) in faults {
            bench.keys.fault = fault
            let (error, code) = try bench.refusal { try bench.faro.enableDeviceKey() }
            #expect(code == expected)
            #expect(!"\(error)".contains("123"))
            #expect(try bench.faro.vaultStatus().slots.count == 1)
            // A change needs no keystore.
            _ = try bench.faro.addNote(text: "x")
        }
    }

    @Test func aKeystoreThatAnswersNonsenseIsATypedError() throws {
        let bench = try Bench.unlocked()
        try bench.faro.lock()
        bench.keys.nonsense = Data("too short".utf8)
        let (error, code) = try bench.refusal { try bench.faro.unlockWithDeviceKey() }
        #expect(code == "border-device-key-wrong")
        guard case .WrongSecret = error else { throw error }
        try bench.faro.unlock(passphrase: Bench.passphrase)
    }

    @Test func aClockThatThrowsIsATypedError() throws {
        let bench = try Bench.unlocked()
        let faro = bench.faro
        for (fault, expected) in [
            (PlatformError.Refused as any Error, "border-platform-refused"),
            (Private(), "border-platform-unexpected"),
        ] {
            bench.clock.fault = fault
            #expect(try bench.refusal { _ = try faro.home() }.code == expected)
            #expect(try bench.refusal { _ = try faro.plan() }.code == expected)
            #expect(try bench.refusal { _ = try faro.notes() }.code == expected)
        }
        bench.clock.fault = nil
        bench.clock.moment = Moment(epochSeconds: 1_795_359_600, zone: "Atlantis/Capital")
        #expect(try bench.refusal { _ = try faro.home() }.code == "error-unknown-zone")
        bench.clock.moment = Moment(epochSeconds: 1_795_359_600, zone: "Pacific/Auckland")
        #expect(try faro.home().today.iso == "2026-11-23")
    }

    @Test func aKeystoreMayCallBack() throws {
        // The lock is not held while the platform is asked: otherwise this would wait for itself.
        let bench = try Bench.unlocked()
        let faro = bench.faro
        bench.keys.before = { [weak faro] in _ = try? faro?.isUnlocked() }
        let before = bench.keys.count
        try faro.enableDeviceKey()
        try faro.lock()
        try faro.unlock(passphrase: Bench.passphrase)
        _ = try faro.addNote(text: "x")
        try faro.disableDeviceKey()
        #expect(bench.keys.count > before + 4)
    }

    @Test func theLogHearsCodesAndNothingElse() throws {
        let bench = try Bench.unlocked()
        _ = try bench.refusal {
            try bench.faro.setFact(name: "us.moved_on", person: nil, value: "my secret 11/05/2026")
        }
        _ = try bench.refusal { _ = try bench.faro.note(id: "my secret") }
        #expect(bench.log.codes == ["error-fact", "error-not-found"])
    }
}
