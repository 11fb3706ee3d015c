import FaroCore
import Foundation

/// The four tabs of the bar at the bottom. SwiftUI has a `Tab` of its own.
public enum MainTab: String, Codable, CaseIterable, Sendable {
    case today, dates, myCase, guides
}

/// Where the person is, on top of a tab.
public enum Place: Hashable, Sendable {
    // The first steps in a vault that was just made, one after the other.
    case lost, firstQuestions, remind
    case settings
    case plan
    case drillPhone
    case language
    case countries
    case rule(String)
    case questions
    case answer(Asked)
    case hearings
    case hearing(String)
    case newHearing
    case editHearing(String)
    case newSource(String)
    case duties
    case duty(String)
    case newDuty
    case proofLog
    case proofSheet
    case sheets
    case sheet(SheetKind)
    case calendarFile
    case checkCode
    case notes
    case note(String)
    case newNote
    /// At a section of it, or at its beginning.
    case article(String, section: String? = nil)
    case search
    case directory
    case service(String)
    /// Those of an item, or all of them.
    case phrases(item: String?)
    case phrase(String, item: String?)
    case mark(Markable, ProofResult)
    case papers
    case paper(String)
    case newPaper
    case changePassphrase
    case recoveryCode
    case backUp
    case checkBackup
    case rotate
    case salvage
    case erase
    case cards
    case newCard(String)
    case card(String)
    case handOver(String?)
    case reply(URL?)
    case packs
    case pack(String)
    case newPack(URL?)
    case refused(Phrase)
    // Whom the case is about, whom to call, where letters go.
    case people
    case person(String)
    case newPerson
    case editPerson(String)
    case contacts
    case contact(String)
    case newContact
    case editContact(String)
    case addresses
    case address(String)
    case newAddress, moved
    case describePaper(String)
}

/// A place that may be written down in the clear: a name and an opaque id. The id of a rule or an article would tell what
/// somebody's case is about.
enum KeptPlace: Codable, Equatable {
    case settings, plan, drillPhone, countries, questions, newHearing, newNote, duties, newDuty, proofLog, proofSheet
    case checkCode, papers, sheets, calendarFile, search, directory, cards, packs, hearings, notes
    case lost, firstQuestions, remind
    case people, newPerson, contacts, newContact, addresses, newAddress, moved
    case person(String)
    case editPerson(String)
    case contact(String)
    case editContact(String)
    case address(String)
    case describePaper(String)
    case duty(String)
    case hearing(String)
    case editHearing(String)
    case newSource(String)
    case note(String)
    case paper(String)
    case card(String)

    init?(_ place: Place) {
        switch place {
        case .settings: self = .settings
        case .plan: self = .plan
        case .drillPhone: self = .drillPhone
        case .countries: self = .countries
        case .questions: self = .questions
        case .newHearing: self = .newHearing
        case .duties: self = .duties
        case .newDuty: self = .newDuty
        case .duty(let id) where id.isOpaque: self = .duty(id)
        case .proofLog: self = .proofLog
        case .proofSheet: self = .proofSheet
        case .sheets: self = .sheets
        case .calendarFile: self = .calendarFile
        case .checkCode: self = .checkCode
        case .search: self = .search
        case .directory: self = .directory
        case .hearings: self = .hearings
        case .notes: self = .notes
        case .lost: self = .lost
        case .firstQuestions: self = .firstQuestions
        case .remind: self = .remind
        case .hearing(let id) where id.isOpaque: self = .hearing(id)
        case .editHearing(let id) where id.isOpaque: self = .editHearing(id)
        case .newSource(let id) where id.isOpaque: self = .newSource(id)
        case .newNote: self = .newNote
        case .note(let id) where id.isOpaque: self = .note(id)
        case .papers: self = .papers
        case .paper(let id) where id.isOpaque: self = .paper(id)
        case .cards: self = .cards
        case .packs: self = .packs
        case .card(let id) where id.isOpaque: self = .card(id)
        case .people: self = .people
        case .person(let id) where id.isOpaque: self = .person(id)
        case .newPerson: self = .newPerson
        case .editPerson(let id) where id.isOpaque: self = .editPerson(id)
        case .contacts: self = .contacts
        case .contact(let id) where id.isOpaque: self = .contact(id)
        case .newContact: self = .newContact
        case .editContact(let id) where id.isOpaque: self = .editContact(id)
        case .addresses: self = .addresses
        case .address(let id) where id.isOpaque: self = .address(id)
        case .newAddress: self = .newAddress
        case .moved: self = .moved
        case .describePaper(let id) where id.isOpaque: self = .describePaper(id)
        case .person, .editPerson, .contact, .editContact, .address, .describePaper: return nil
        case .card, .note, .rule, .hearing, .editHearing, .newSource, .duty, .answer, .article, .language, .mark,
            .sheet, .pack, .service, .phrases, .phrase:
            return nil
        // What has a secret or a confirmation on its way begins anew.
        case .paper, .newPaper, .changePassphrase, .recoveryCode, .backUp, .checkBackup, .rotate, .salvage, .erase,
            .newCard, .handOver, .reply, .newPack, .refused:
            return nil
        }
    }

    var place: Place {
        switch self {
        case .settings: .settings
        case .plan: .plan
        case .drillPhone: .drillPhone
        case .countries: .countries
        case .questions: .questions
        case .newHearing: .newHearing
        case .duties: .duties
        case .newDuty: .newDuty
        case .duty(let id): .duty(id)
        case .proofLog: .proofLog
        case .proofSheet: .proofSheet
        case .sheets: .sheets
        case .calendarFile: .calendarFile
        case .checkCode: .checkCode
        case .search: .search
        case .directory: .directory
        case .hearings: .hearings
        case .notes: .notes
        case .lost: .lost
        case .firstQuestions: .firstQuestions
        case .remind: .remind
        case .hearing(let id): .hearing(id)
        case .editHearing(let id): .editHearing(id)
        case .newSource(let id): .newSource(id)
        case .newNote: .newNote
        case .note(let id): .note(id)
        case .papers: .papers
        case .paper(let id): .paper(id)
        case .cards: .cards
        case .people: .people
        case .person(let id): .person(id)
        case .newPerson: .newPerson
        case .editPerson(let id): .editPerson(id)
        case .contacts: .contacts
        case .contact(let id): .contact(id)
        case .newContact: .newContact
        case .editContact(let id): .editContact(id)
        case .addresses: .addresses
        case .address(let id): .address(id)
        case .newAddress: .newAddress
        case .moved: .moved
        case .describePaper(let id): .describePaper(id)
        case .packs: .packs
        case .card(let id): .card(id)
        }
    }
}

extension Place {
    /// The file of another app that the page is of.
    var given: URL? {
        switch self {
        case .reply(let file), .newPack(let file): file
        default: nil
        }
    }
}

extension TargetView {
    /// The page that the core names.
    public var place: Place {
        switch kind {
        case .rule: .rule(id)
        case .hearing: .hearing(id)
        case .duty: .duty(id)
        }
    }
}

extension DueItem {
    /// Where its card leads, as the core says.
    public var leadsTo: Place { target.place }
}

extension String {
    /// Random, 16 bytes in hex: the id of a record.
    fileprivate var isOpaque: Bool {
        count == 32 && allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
