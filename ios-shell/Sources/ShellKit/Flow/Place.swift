import FaroCore
import Foundation

/// The four tabs of the bar at the bottom. SwiftUI has a `Tab` of its own.
public enum MainTab: String, Codable, CaseIterable, Sendable {
    case home, hearings, notes, guides
}

/// Where the person is, on top of a tab.
public enum Place: Hashable, Sendable {
    case settings
    case plan
    case drillPhone
    case language
    case countries
    case rule(String)
    case questions
    case answer(Asked)
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
}

/// A place that may be written down in the clear: a name and an opaque id. The id of a rule or an article would tell what
/// somebody's case is about.
enum KeptPlace: Codable, Equatable {
    case settings, plan, drillPhone, countries, questions, newHearing, newNote, duties, newDuty, proofLog, proofSheet
    case checkCode, papers, sheets, calendarFile, search, directory, cards, packs
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
        case .hearing(let id): .hearing(id)
        case .editHearing(let id): .editHearing(id)
        case .newSource(let id): .newSource(id)
        case .newNote: .newNote
        case .note(let id): .note(id)
        case .papers: .papers
        case .paper(let id): .paper(id)
        case .cards: .cards
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

extension DueItem {
    /// Where its card leads, as the core says.
    public var leadsTo: Place {
        switch target.kind {
        case .rule: .rule(target.id)
        case .hearing: .hearing(target.id)
        case .duty: .duty(target.id)
        }
    }
}

extension String {
    /// Random, 16 bytes in hex: the id of a record.
    fileprivate var isOpaque: Bool {
        count == 32 && allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
