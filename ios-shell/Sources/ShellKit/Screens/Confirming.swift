import FaroCore
import Observation

/// Saying that something is right although it can hardly be.
@MainActor @Observable
public final class Confirming {
    public let work: Work

    init(_ work: Work) {
        self.work = work
    }

    public func confirm(_ doubt: DoubtView) async {
        _ = await work.change { try $0.confirm(about: doubt.about) }
    }
}
