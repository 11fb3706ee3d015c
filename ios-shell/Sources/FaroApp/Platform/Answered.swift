/// Something of the system that comes up over the app, and who waits for what the person does in it.
@MainActor
final class Answered<Answer: Sendable> {
    private var waiting: CheckedContinuation<Answer?, any Error>?

    /// None, where the person chose nothing. Who asked before gets that answer.
    func ask(_ show: () -> Void) async throws -> Answer? {
        answer(.success(nil))
        return try await withCheckedThrowingContinuation { asked in
            waiting = asked
            show()
        }
    }

    func answer(_ answer: Result<Answer?, any Error>) {
        let asked = waiting
        waiting = nil
        asked?.resume(with: answer)
    }
}
