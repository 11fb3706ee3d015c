import ShellKit
import SwiftUI

/// What comes next, large; then what waits for a word, everything else that is due, the questions, and what must be said.
struct HomeScreen: View {
    let app: AppModel
    @State private var model: HomeModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: HomeModel(app))
    }

    var body: some View {
        Page(model.view?.today.text) {
            WorkState(model.work)
            if let view = model.view {
                if let next = view.next {
                    Heading(app.words[.homeNext])
                    DueCard(item: next, large: true) { app.router.open(next.screen) }
                }
                if model.isEmpty { PhraseText(app.words[.homeNothing]) }
                if !model.waiting.isEmpty { Heading(app.words[.dutyWaiting]) }
                ForEach(model.waiting, id: \.self) { time in
                    WaitingCard(app: app, time: time, work: model.work) { await model.done(time) }
                }
                ForEach(view.sections, id: \.urgency) { section in
                    Heading(section.heading)
                    ForEach(section.items, id: \.id) { item in
                        DueCard(item: item) { app.router.open(item.screen) }
                    }
                }
                questions(view.openQuestions)
                ActionButton(app.words[.duties]) { app.router.open(.duties) }
                ActionButton(app.words[.papers]) { app.router.open(.papers) }
                ActionButton(app.words[.proofLog]) { app.router.open(.proofLog) }
                if model.remindersUnheard { RemindersCard(app: app) }
                ForEach(view.notices.indices, id: \.self) { Warning(view.notices[$0]) }
                if model.damaged { ActionButton(app.words[.salvageTitle]) { app.router.open(.salvage) } }
                PhraseText(view.check, .second, .secondInk)
            }
        }
        .task(id: app.changes) { await model.load() }
    }

    @ViewBuilder private func questions(_ count: Phrase?) -> some View {
        CardButton {
            app.router.open(.questions)
        } content: {
            if let count { PhraseText(count) }
            PhraseText(app.words[count == nil ? .answers : .homeQuestions], .body, .accent)
        }
    }
}

/// One due date in a list: what, when, how far away, and what it means.
struct DueCard: View {
    let item: DueItem
    var large = false
    let action: @MainActor () -> Void

    var body: some View {
        CardButton(action: action) {
            PhraseText(item.title, large ? .title : .headline)
            ForEach(days.indices, id: \.self) { NamedDayView(day: days[$0], large: large) }
            if days.isEmpty { PhraseText(item.kindText, .second, .secondInk) }
            if let warning = item.warning { Warning(warning) }
        }
    }

    private var days: [NamedDay] {
        [item.actBy, item.opens, item.expected].compactMap(\.self)
    }
}

/// A day with its name and its distance, each on a line of its own: nothing is joined.
struct NamedDayView: View {
    let day: NamedDay
    var large = false

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(day.label, .second, .secondInk)
            PhraseText(day.day.text, large ? .headline : .body)
            PhraseText(day.distance, .body, .accent)
        }
        .accessibilityElement(children: .combine)
    }
}

/// The phone does not remind: it is told, and can be allowed where the system still asks.
struct RemindersCard: View {
    let app: AppModel

    var body: some View {
        Card {
            PhraseText(app.words[.settingsRemindersOff])
            if app.reminders.permission == .notAsked {
                ActionButton(app.words[.settingsRemindersAllow]) { Task { await app.allowReminders() } }
            }
        }
    }
}
