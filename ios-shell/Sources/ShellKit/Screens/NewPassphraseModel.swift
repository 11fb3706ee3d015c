import FaroCore
import Foundation
import Observation

/// A new passphrase that is tried once before anything is done with it: words or a number on paper, or own words.
@MainActor @Observable
public final class NewPassphraseModel {
    public enum Step: Hashable, Sendable {
        case kind
        /// Words or a number were made up: they go on paper.
        case write
        /// The same, typed from the paper.
        case again
        /// A sentence of one's own, typed twice.
        case words
    }

    public let work: Work
    public let keypad = Keypad()
    public private(set) var step = Step.kind
    /// The words, or the number in groups of six, while they are to be written down.
    public private(set) var groups: [String] = []
    /// A number was made up: it is typed on the app's own keys.
    public private(set) var isNumber = false
    public var first = String()
    public var second = String()
    @ObservationIgnored private var made = Data()

    init(_ app: AppModel) {
        work = Work(app)
    }

    /// Enough was typed to be tried: all digits of the number.
    public var isTyped: Bool { isNumber ? keypad.count >= made.count : !second.isEmpty }

    public func chooseNumber() async {
        guard let made = await work.ask({ try $0.generateNumber() }) else { return }
        write(made, isNumber: true)
    }

    public func choosePicked() async {
        guard let made = await work.ask({ try $0.generateWords() }) else { return }
        write(made, isNumber: false)
    }

    public func chooseWords() {
        step = .words
    }

    public func written() {
        groups = []
        forgetTyped()
        step = .again
    }

    /// One page back. No, where this was the first.
    func back() -> Bool {
        work.clear()
        switch step {
        case .kind: return false
        case .write, .words: wipe()
        case .again:
            // The paper may be wrong: what was made up is shown once more.
            write(made, isNumber: isNumber)
        }
        return true
    }

    /// The passphrase alone, where the core has taken it before.
    var chosen: Data { step == .words ? Data(first.utf8) : made }

    /// Does something with it and with what was typed once more. Takes about a second; none where it failed.
    func use<T: Sendable>(_ use: @escaping @Sendable (Faro, Data, Data) throws -> T) async -> T? {
        let (passphrase, again) = (chosen, isNumber ? keypad.bytes : Data(second.utf8))
        let done = await work.ask { try use($0, passphrase, again) }
        if done == nil {
            forgetTyped()
        } else {
            wipe()
        }
        return done
    }

    func wipe() {
        made.resetBytes(in: made.startIndex..<made.endIndex)
        made = Data()
        isNumber = false
        groups = []
        first = String()
        forgetTyped()
        step = .kind
    }

    private func write(_ made: Data, isNumber: Bool) {
        self.made = made
        self.isNumber = isNumber
        let words = String(decoding: made, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        groups = isNumber ? DigitGroups.of(made) : words.map(String.init)
        forgetTyped()
        step = .write
    }

    private func forgetTyped() {
        keypad.wipe()
        second = String()
    }
}
