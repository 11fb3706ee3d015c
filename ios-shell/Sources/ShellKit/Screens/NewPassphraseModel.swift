import FaroCore
import Foundation
import Observation

/// A new passphrase that is tried once before anything is done with it: a number on paper, or words of one's own.
@MainActor @Observable
public final class NewPassphraseModel {
    public enum Step: Hashable, Sendable {
        case kind
        /// A number was made up: it goes on paper.
        case write
        /// The number, typed from the paper.
        case again
        /// A sentence of one's own, typed twice.
        case words
    }

    public let work: Work
    public let keypad = Keypad()
    public private(set) var step = Step.kind
    /// The number in groups of five, while it is to be written down.
    public private(set) var groups: [String] = []
    public var first = String()
    public var second = String()
    @ObservationIgnored private var number = Data()

    init(_ app: AppModel) {
        work = Work(app)
    }

    /// Something was typed that can be tried.
    public var isTyped: Bool { step == .words ? !second.isEmpty : !keypad.isEmpty }

    public func chooseNumber() async {
        guard let made = await work.ask({ try $0.generatePassphrase() }) else { return }
        number = made
        groups = DigitGroups.of(made)
        step = .write
    }

    public func chooseWords() {
        step = .words
    }

    public func written() {
        groups = []
        keypad.wipe()
        step = .again
    }

    /// One page back. No, where this was the first.
    func back() -> Bool {
        work.clear()
        switch step {
        case .kind: return false
        case .write, .words: wipe()
        case .again:
            // The paper may be wrong: the number is shown once more.
            keypad.wipe()
            groups = DigitGroups.of(number)
            step = .write
        }
        return true
    }

    /// The passphrase alone, where the core has taken it before.
    var chosen: Data { step == .words ? Data(first.utf8) : number }

    /// Does something with it and with what was typed once more. Takes about a second; none where it failed.
    func use<T: Sendable>(_ use: @escaping @Sendable (Faro, Data, Data) throws -> T) async -> T? {
        let (passphrase, again) = (chosen, step == .words ? Data(second.utf8) : keypad.bytes)
        let done = await work.ask { try use($0, passphrase, again) }
        if done == nil {
            keypad.wipe()
            second = String()
        } else {
            wipe()
        }
        return done
    }

    func wipe() {
        number.resetBytes(in: number.startIndex..<number.endIndex)
        number = Data()
        groups = []
        keypad.wipe()
        first = String()
        second = String()
        step = .kind
    }
}
