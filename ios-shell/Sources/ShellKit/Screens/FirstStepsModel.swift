import FaroCore
import Foundation
import Observation

/// The way to a vault: where the case is, and a passphrase that was tried once before anything is made.
@MainActor @Observable
public final class FirstStepsModel {
    public enum Step: Hashable, Sendable {
        case countries
        case kind
        /// A number was made up: it goes on paper.
        case write
        /// The number, typed from the paper.
        case again
        /// A sentence of one's own, typed twice.
        case words
    }

    public let work: Work
    public let countries: CountriesModel
    public let keypad = Keypad()
    public private(set) var step = Step.countries
    /// The number in groups of five, while it is to be written down.
    public private(set) var groups: [String] = []
    public var first = String()
    public var second = String()
    @ObservationIgnored private var number = Data()
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        countries = CountriesModel(app)
    }

    public var canChoosePassphrase: Bool { !countries.chosen.isEmpty }

    public func choosePassphrase() {
        if canChoosePassphrase { step = .kind }
    }

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

    public func back() {
        work.clear()
        switch step {
        case .countries: break
        case .kind: step = .countries
        case .write, .words:
            wipe()
            step = .kind
        case .again:
            // The paper may be wrong: the number is shown once more.
            keypad.wipe()
            groups = DigitGroups.of(number)
            step = .write
        }
    }

    /// Takes about a second.
    public func create() async {
        let own = step == .words
        let (passphrase, again) = own ? (Data(first.utf8), Data(second.utf8)) : (number, keypad.bytes)
        let ids = countries.ids
        let made: Void? = await work.ask {
            try $0.createVault(passphrase: passphrase, again: again, jurisdictions: ids)
        }
        guard made != nil else {
            keypad.wipe()
            second = String()
            return
        }
        wipe()
        await app.entered()
    }

    private func wipe() {
        number.resetBytes(in: number.startIndex..<number.endIndex)
        number = Data()
        groups = []
        keypad.wipe()
        first = String()
        second = String()
    }
}
