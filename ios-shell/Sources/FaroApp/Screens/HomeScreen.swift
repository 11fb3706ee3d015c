import ShellKit
import SwiftUI

/// What comes next, large; then everything else that is due, the questions, and what must be said.
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
                SecondLines(lines: view.today.second)
                Doubts(app: app, doubts: view.doubts, confirming: model.confirming)
                if let next = view.next {
                    Heading(app.words[.homeNext])
                    DueCard(item: next, large: true) { app.router.open(next.leadsTo) }
                }
                if let nothing = view.nothing { PhraseText(nothing) }
                ForEach(view.sections, id: \.urgency) { section in
                    Heading(section.heading)
                    ForEach(section.items, id: \.id) { item in
                        DueCard(item: item) { app.router.open(item.leadsTo) }
                    }
                }
                questions(view.openQuestions)
                ActionButton(app.words[.search]) { app.router.open(.search) }
                ActionButton(app.words[.duties]) { app.router.open(.duties) }
                ActionButton(app.words[.papers]) { app.router.open(.papers) }
                ActionButton(app.words[.proofLog]) { app.router.open(.proofLog) }
                ActionButton(app.words[.sheets]) { app.router.open(.sheets) }
                ActionButton(app.words[.cards]) { app.router.open(.cards) }
                if model.remindersUnheard { RemindersCard(app: app) }
                ForEach(app.words.notices.indices, id: \.self) { Warning(app.words.notices[$0]) }
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

/// One thing that is due, in a list: what, when, how far away, where, what must be said, and what was written down.
struct DueCard: View {
    let item: DueItem
    var large = false
    let action: @MainActor () -> Void

    var body: some View {
        CardButton(action: action) {
            PhraseText(item.title, large ? .title : .headline)
            ForEach(item.days.indices, id: \.self) { NamedDayView(day: item.days[$0], large: large) }
            if item.days.isEmpty { PhraseText(item.kindText, .second, .secondInk) }
            if !item.place.isEmpty { OwnText(item.place, .second, .secondInk) }
            Notes(notes: item.notes)
            if let mark = item.marked { MarkLines(mark: mark) }
        }
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
            SecondLines(lines: day.day.second)
            PhraseText(day.distance, .body, .accent)
        }
        .accessibilityElement(children: .combine)
    }
}

/// The same day in the calendar and on the clock that the reader counts by, below it.
struct SecondLines: View {
    let lines: [Phrase]

    var body: some View {
        ForEach(lines.indices, id: \.self) { PhraseText(lines[$0], .second, .secondInk) }
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
