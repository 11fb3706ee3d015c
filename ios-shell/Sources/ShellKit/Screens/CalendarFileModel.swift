import FaroCore
import Foundation
import Observation

/// What is coming, as a file for another calendar. It says no word of the case unless the person chooses so for this file.
@MainActor @Observable
public final class CalendarFileModel {
    public let work: Work
    public private(set) var full = false
    @ObservationIgnored public private(set) lazy var file = Outgoing(app, work) { [weak self] outbox in
        guard let self else { return nil }
        let full = full
        return try await work.ask { try $0.calendarFile(full: full) }.map { try outbox.newDates($0) }
    }
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func choose(full: Bool) {
        self.full = full
        file.forget()
    }
}
