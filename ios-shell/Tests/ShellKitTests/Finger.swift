import Testing

@testable import ShellKit

/// Counts what a person must tap; what is typed and turned is no tap.
@MainActor
final class Finger {
    private(set) var taps = 0

    func tap(_ action: () async -> Void) async {
        taps += 1
        await action()
    }
}
