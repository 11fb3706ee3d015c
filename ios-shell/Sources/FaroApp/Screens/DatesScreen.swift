import ShellKit
import SwiftUI

/// The week as a list, or the month as a grid: dates that people look at rather than read.
struct DatesScreen: View {
    let app: AppModel
    @State private var model: DatesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: DatesModel(app))
    }

    var body: some View {
        Page(app.words[CaseWord.dates]) {
            ViewThatFits {
                HStack(spacing: 8) { spans }
                VStack(spacing: 8) { spans }
            }
            WorkState(model.work)
            switch model.span {
            case .week: if let week = model.week { days(of: week) }
            case .month: if let month = model.month { grid(of: month) }
            }
            ViewThatFits {
                HStack(spacing: 8) { ways }
                VStack(spacing: 8) { ways }
            }
            ActionButton(app.words[.hearingAdd], icon: .add) { app.router.open(.newHearing) }
            ActionButton(app.words[.dutyAdd], icon: .add) { app.router.open(.newDuty) }
            ActionButton(app.words[.calendarFile], icon: .send) { app.router.open(.calendarFile) }
        }
        .task(id: app.changes) { await model.load() }
    }

    @ViewBuilder private var spans: some View {
        ChoiceButton(phrase: app.words[CaseWord.week], chosen: model.span == .week) {
            Task { await model.show(.week) }
        }
        ChoiceButton(phrase: app.words[CaseWord.month], chosen: model.span == .month) {
            Task { await model.show(.month) }
        }
    }

    @ViewBuilder private var ways: some View {
        ActionButton(app.words[CaseWord.earlier], icon: .back) { Task { await model.earlier() } }
        ActionButton(app.words[CaseWord.later], icon: .forward) { Task { await model.later() } }
    }

    @ViewBuilder private func days(of week: AgendaView) -> some View {
        Heading(week.heading)
        ForEach(week.days, id: \.day.iso) { DayCard(app: app, day: $0) }
    }

    @ViewBuilder private func grid(of month: MonthView) -> some View {
        Heading(month.heading)
        MonthGrid(month: month, chosen: model.day?.day.iso) { day in Task { await model.choose(day) } }
        if let day = model.day { DayCard(app: app, day: day) }
    }
}

/// A day, and what is on it.
private struct DayCard: View {
    let app: AppModel
    let day: AgendaDay

    var body: some View {
        Heading(day.day.text)
        if day.isToday { IconWord(icon: .today, word: app.words[CaseWord.today], type: .second) }
        SecondLines(lines: day.day.second)
        if day.marks.isEmpty { PhraseText(app.words[CaseWord.dayNothing], .second, .secondInk) }
        ForEach(day.marks, id: \.id) { mark in
            CardButton(ground: mark.tone.ground) {
                app.router.open(mark.target.place)
            } content: {
                HStack(alignment: .top, spacing: 8) {
                    IconWord(icon: mark.icon.drawing, word: mark.title, token: .ink)
                    Spacer()
                    IconMark(icon: mark.tone.sign, token: mark.tone.ink)
                }
                if let hours = mark.hours { PhraseText(hours) }
                if let came = mark.came { PhraseText(came, .second, mark.tone.ink) }
            }
        }
    }
}
