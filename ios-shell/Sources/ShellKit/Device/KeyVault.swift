import FaroCore
import Foundation

/// What the core asks of the keychain, with the protection that each label needs.
public final class KeyVault: DeviceKeyStore {
    /// All that the core keeps in it.
    static let labels = [deviceKey, "faro.seen"]
    private static let deviceKey = "faro.device-key"
    private let store: any SecretStore

    public init(_ store: any SecretStore) {
        self.store = store
    }

    /// The device key opens the vault: the person must be there. All else is no secret, and is asked for at each unlock.
    static func protection(of label: String) -> Protection {
        label == deviceKey ? .person : .device
    }

    public func store(label: String, key: Data) throws {
        try translated { try store.write(key, under: label, protection: Self.protection(of: label)) }
    }

    public func load(label: String) throws -> Data? {
        try translated { try store.read(label, protection: Self.protection(of: label)) }
    }

    public func delete(label: String) throws {
        try translated { try store.remove(label) }
    }

    /// Anything else that is thrown arrives in the core as unexpected, without its words.
    private func translated<T>(_ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch SecretStoreFailure.refused {
            throw PlatformError.Refused
        } catch SecretStoreFailure.unavailable {
            throw PlatformError.Unavailable
        }
    }
}
