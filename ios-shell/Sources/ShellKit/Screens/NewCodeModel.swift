import FaroCore
import Observation

/// A recovery code that opens nothing yet: shown once, and known to be on paper by its last group.
@MainActor @Observable
public final class NewCodeModel {
    public enum Step: Hashable, Sendable {
        case none
        /// It goes on paper.
        case write
        /// Its last group, typed from the paper.
        case last
        case written
    }

    public let work: Work
    public let keypad = Keypad()
    public private(set) var step = Step.none
    /// The groups, while they are to be written down.
    public private(set) var groups: [String] = []

    init(_ app: AppModel) {
        work = Work(app)
    }

    func prepare() async {
        guard let made = await work.ask({ try $0.prepareRecoveryCode() }) else { return }
        groups = made
        step = .write
    }

    public func onPaper() {
        groups = []
        step = .last
    }

    /// Whether what was typed is its last group.
    func confirm() async -> Bool {
        let typed = keypad.bytes
        let done: Void? = await work.ask { try $0.confirmRecoveryCode(lastGroup: typed) }
        keypad.wipe()
        if done != nil { step = .written }
        return done != nil
    }

    func wipe() {
        groups = []
        keypad.wipe()
        step = .none
    }
}
