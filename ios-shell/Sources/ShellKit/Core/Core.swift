import Dispatch
import FaroCore
import Foundation

/// The core, asked off the main thread: one call after the other, so that two screens never race for the vault.
public final class Core: Sendable {
    let faro: Faro
    private let queue = DispatchQueue(label: "faro.core", qos: .userInitiated)

    public init(faro: Faro) {
        self.faro = faro
    }

    /// Opens the core over the app's own folder.
    public static func open(
        _ setup: Setup, keys: any DeviceKeyStore, clock: any FaroCore.Clock, log: any LogSink
    ) throws -> Core {
        Core(faro: try Faro.open(setup: setup, deviceKeys: keys, clock: clock, log: log))
    }

    /// Runs the work on the core's own queue.
    func ask<T: Sendable>(_ work: @escaping @Sendable (Faro) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { done in
            queue.async { [faro] in
                done.resume(with: Result { try work(faro) })
            }
        }
    }
}
