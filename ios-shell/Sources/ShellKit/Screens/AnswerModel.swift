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
    public let day: WallEntry
    public var text: String

    public init(_ app: AppModel, _ asked: Asked) {
        self.asked = asked
        let work = Work(app)
        self.work = work
        text = asked.value ?? String()
        day = WallEntry(work, from: asked.value.flatMap(CivilDay.date) ?? app.today, timed: false)
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

    public func save() async {
        await tell(input == .day ? day.at : text)
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
