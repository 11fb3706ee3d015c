import FaroCore
import Foundation
import Observation

/// One question, and the input that fits it.
@MainActor @Observable
public final class AnswerModel {
    public enum Input: Hashable, Sendable {
        case day, yesOrNo, text
    }

    public let work: Work
    public let asked: Asked
    public var day: Date
    public var text: String
    /// The chosen day, as the core says it.
    public private(set) var inWords: Phrase?

    public init(_ app: AppModel, _ asked: Asked) {
        self.asked = asked
        work = Work(app)
        text = asked.value ?? String()
        day = asked.value.flatMap(CivilDay.date) ?? app.today
    }

    public var input: Input {
        switch asked.kind {
        case .date: .day
        case .bool: .yesOrNo
        case .int, .text, .instant, .localTime, .zone, .period, .dates, .intervals: .text
        }
    }

    /// Whether there is an answer to take away.
    public var answered: Bool { asked.value != nil }

    public func sayDay() async {
        let at = CivilDay.iso(day)
        inWords = await work.ask { try $0.inWords(at: at) }
    }

    public func save() async {
        await tell(input == .day ? CivilDay.iso(day) : text)
    }

    public func answer(_ yes: Bool) async {
        await tell(String(yes))
    }

    public func remove() async {
        let name = asked.name
        await work.finish { try $0.unsetFact(name: name) }
    }

    private func tell(_ value: String) async {
        let name = asked.name
        await work.finish { try $0.setFact(name: name, value: value) }
    }
}

extension AppModel {
    /// Where a picker begins.
    var today: Date {
        guard let now = try? clock.now() else { return CivilDay.day(epochSeconds: 0, zone: CivilDay.zone.identifier) }
        return CivilDay.day(epochSeconds: now.epochSeconds, zone: now.zone)
    }
}
