import FaroCore
import Observation

/// What is known of a hearing, but its date: that is changed by what a source says.
@MainActor @Observable
public final class EditHearingModel {
    public let work: Work
    public private(set) var hearing: HearingView?
    public var place = String()
    public var judge = String()
    public var link = String()
    /// One thing on each line.
    public var bring = String()
    public var interpreter = String()
    /// Everybody in the family must come.
    public var everybody = false
    public let minutes = DigitEntry()
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        work = Work(app)
    }

    public func load() async {
        let id = id
        guard hearing == nil, let found = await work.ask({ try $0.hearing(id: id) }) else { return }
        hearing = found
        place = found.place
        judge = found.judge
        link = found.link
        bring = Lines.join(found.bring)
        interpreter = found.interpreter
        everybody = found.everybody
        minutes.typed = found.travelMinutes.map(String.init) ?? String()
    }

    public func save() async {
        guard let hearing else { return }
        let edited = NewHearing(
            jurisdiction: hearing.jurisdiction, kind: hearing.kind, at: hearing.at, zone: hearing.zone, place: place,
            link: link, judge: judge, bring: Lines.split(bring), interpreter: interpreter,
            travelMinutes: minutes.number, person: hearing.person, everybody: everybody)
        let id = id
        await work.finish { try $0.editHearing(id: id, hearing: edited) }
    }
}
