import FaroCore
import Observation

/// The way to a vault: where the case is, and a passphrase; or a backup that is brought back. `StepsModel` goes on in it.
@MainActor @Observable
public final class FirstStepsModel: Forgetting {
    public enum Step: Hashable, Sendable {
        case countries, passphrase
    }

    public let countries: CountriesModel
    public let passphrase: NewPassphraseModel
    public private(set) var step = Step.countries
    /// The way to what another phone held, while the person goes it.
    public private(set) var restore: RestoreModel?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        countries = CountriesModel(app)
        passphrase = NewPassphraseModel(app)
    }

    public var work: Work { passphrase.work }

    public var canChoosePassphrase: Bool { !countries.chosen.isEmpty }

    public func choosePassphrase() {
        if canChoosePassphrase { step = .passphrase }
    }

    public func bringBack() {
        app.typing = self
        restore = RestoreModel(app)
    }

    public func back() {
        if let restore {
            if !restore.back() { self.restore = nil }
        } else if !passphrase.back() {
            step = .countries
        }
    }

    /// A backup is not brought back by whoever has the phone next.
    func forget() {
        restore?.wipe()
        restore = nil
    }

    public func create() async {
        let ids = countries.ids
        let made: Void? = await passphrase.use { try $0.createVault(passphrase: $1, again: $2, jurisdictions: ids) }
        if made != nil { await app.made() }
    }
}
