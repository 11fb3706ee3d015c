import Foundation

/// Who may read a secret.
public enum Protection: Sendable {
    /// Only after the device asked the person: face, finger or screen code.
    case person
    /// This device, while its screen is unlocked; it asks nothing.
    case device
}

/// Why the platform's store did not do it.
public enum SecretStoreFailure: Error, Sendable {
    /// The person closed the prompt, or the platform said no.
    case refused
    /// There is no such store, or not now.
    case unavailable
}

/// The platform's store for small secrets. On a phone that is the keychain.
public protocol SecretStore: Sendable {
    func write(_ secret: Data, under label: String, protection: Protection) throws
    func read(_ label: String, protection: Protection) throws -> Data?
    func remove(_ label: String) throws
}
