import FaroCore
import Foundation
import Observation

/// One question, and the input that fits it.
@MainActor @Observable
public final class AnswerModel {
    public enum Input: Hashable, Sendable {
        case day, yesOrNo, text, hearing
    }

    public let work: Work
    /// For an answer that is taken away.
    public let deletion: Deletion
    public private(set) var question: QuestionView?
    public let day: WallEntry
    public var text: String {
        didSet { if text != oldValue { ways = [] } }
    }
    /// What the days in the text may mean: to be asked before they are taken.
    public private(set) var ways: [DayReading] = []
    @ObservationIgnored private let asked: Asked

    public init(_ app: AppModel, _ asked: Asked) {
        self.asked = asked
        let work = Work(app)
        self.work = work
        deletion = Deletion(work) { try $0.unsetFact(name: asked.name, person: asked.person) }
        text = asked.value ?? String()
        day = WallEntry(work, from: asked.value.flatMap(CivilDay.date) ?? app.today, timed: false)
    }

    /// Unknown until the question is.
    public var input: Input? {
        question.map { question in
            if question.isHearing { return .hearing }
            return switch question.kind {
            case .date: .day
            case .bool: .yesOrNo
            case .int, .text, .instant, .localTime, .zone, .period, .dates, .intervals: .text
            }
        }
    }

    /// Whether there is an answer to take away.
    public var answered: Bool { asked.value != nil }

    public func load() async {
        let asked = asked
        question = await work.ask { try $0.question(name: asked.name, person: asked.person) } ?? question
    }

    public func save() async {
        guard input == .text, let kind = question?.kind else { return await tell(day.at) }
        let typed = text
        guard let found = await work.ask({ try $0.dayReadings(kind: kind, typed: typed) }) else { return }
        ways = found
        if found.isEmpty { await tell(typed) }
    }

    /// The person said what was meant.
    public func take(_ way: DayReading) async {
        await tell(way.value)
    }

    public func answer(_ yes: Bool) async {
        await tell(String(yes))
    }

    /// There was none, or none yet.
    public func tellNone() async {
        let asked = asked
        await work.finish { try $0.setNoFact(name: asked.name, person: asked.person) }
    }

    private func tell(_ value: String) async {
        let asked = asked
        await work.finish { try $0.setFact(name: asked.name, person: asked.person, value: value) }
    }
}

extension AppModel {
    /// Where a picker begins.
    var today: Date {
        guard let now = try? clock.now() else { return CivilDay.day(epochSeconds: 0, zone: CivilDay.zone.identifier) }
        return CivilDay.day(epochSeconds: now.epochSeconds, zone: now.zone)
    }
}
