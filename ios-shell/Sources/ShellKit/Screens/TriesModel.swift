import FaroCore
import Observation

/// Whether the passphrase may be typed: after several wrong tries the next one waits.
@MainActor @Observable
public final class TriesModel {
    /// When it may be tried again, if that is not now.
    public private(set) var next: NextTryView?
    @ObservationIgnored private let work: Work

    init(_ work: Work) {
        self.work = work
    }

    public func look() async {
        next = await work.again { try $0.nextTry() } ?? nil
    }

    /// Until the next try may be made; then the person may type again.
    public func wait() async {
        guard let next else { return }
        try? await Task.sleep(for: .seconds(Int(next.seconds)))
        if !Task.isCancelled { await look() }
    }
}
