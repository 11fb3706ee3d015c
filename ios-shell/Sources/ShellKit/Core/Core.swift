import Dispatch
import FaroCore
import Foundation

/// The core, asked off the main thread: one call after the other, so that two screens never race for the vault. Nothing
/// else in the shell has it, so no view and no model can call it where the app is drawn.
public final class Core: Sendable {
    private let faro: Faro
    private let queue: DispatchQueue
    /// What it said first, with a vault that is closed.
    let first: Said

    private init(_ faro: Faro, _ queue: DispatchQueue) {
        self.faro = faro
        self.queue = queue
        first = Said(faro)
    }

    /// Opens the core over the app's own folder.
    public static func open(
        _ setup: Setup, keys: any DeviceKeyStore, clock: any FaroCore.Clock, log: any LogSink
    ) async throws -> Core {
        let queue = DispatchQueue(label: "faro.core", qos: .userInitiated)
        return try await withCheckedThrowingContinuation { done in
            queue.async {
                done.resume(
                    with: Result {
                        Core(try Faro.open(setup: setup, deviceKeys: keys, clock: clock, log: log), queue)
                    })
            }
        }
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
