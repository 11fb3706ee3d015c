import ShellKit
import SwiftUI

/// The next hearing in its own card; then everything that is due, and at most three questions.
struct HomeScreen: View {
    let app: AppModel
    @State private var model: HomeModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: HomeModel(app))
    }

    var body: some View {
        Page(model.view?.today.text) {
            SecondLines(lines: model.view?.today.second ?? [])
            WorkState(model.work)
            ForEach(model.pieces, id: \.self) { piece($0) }
        }
        .task(id: app.changes) { await model.load() }
    }

    @ViewBuilder private func piece(_ piece: HomePiece) -> some View {
        switch piece {
        case .hearing(let card): HearingCard(app: app, card: card)
        case .noHearing:
            Card {
                IconWord(icon: .hearing, word: app.words[CaseWord.nextHearingNone], type: .headline, token: .ink)
                PhraseText(app.words[CaseWord.nextHearingNoneHint])
                ActionButton(app.words[.hearingAdd], icon: .add) { app.router.open(.newHearing) }
            }
        case .doubts(let doubts): Doubts(app: app, doubts: doubts, confirming: model.confirming)
        case .remind: RemindersCard(app: app, canAllow: model.canAllow)
        case .waiting(let waiting): WaitingCard(app: app, waiting: waiting)
        case .nothing(let nothing): PhraseText(nothing)
        case .heading(let heading): Heading(heading)
        case .due(let item): DueCard(app: app, item: item)
        case .questions(let open): if let open { Heading(open) }
        case .question(let question): QuestionButton(app: app, question: question)
        case .moreQuestions:
            WayButton(icon: .question, word: app.words[CaseWord.questionsMore]) { app.router.open(.questions) }
        case .notice(let notice): Warning(notice)
        case .salvage: ActionButton(app.words[.salvageTitle], icon: .warning) { app.router.open(.salvage) }
        case .check(let check): PhraseText(check, .second, .secondInk)
        }
    }
}

/// The next hearing: when at the court, how far away, what is unsure about it, and the court's own line.
private struct HearingCard: View {
    let app: AppModel
    let card: HearingCardView

    var body: some View {
        Heading(app.words[CaseWord.nextHearing])
        CardButton(ground: card.item.tone.ground) {
            app.router.open(card.target.place)
        } content: {
            IconWord(icon: card.item.icon.drawing, word: card.item.title, type: .headline, token: .ink)
            if let state = card.state { IconWord(icon: .warning, word: state.text, type: .title, token: .lateInk) }
            CourtTime(card.time)
            IconWord(icon: card.item.tone.sign, word: card.distance, type: .headline, token: card.item.tone.ink)
            if let leave = card.leave { NamedDayView(day: leave, tone: card.item.tone) }
            if !card.item.place.isEmpty { OwnText(card.item.place) }
            Notes(notes: card.item.notes)
            if let mark = card.item.marked { MarkLines(mark: mark) }
        }
        if let call = card.call { CallButton(phone: call) }
        if card.item.canMark { DoneButton(app: app, thing: Markable(card.item)) }
    }
}

/// A time of a duty that is open or over: what came of it is said here.
private struct WaitingCard: View {
    let app: AppModel
    let waiting: WaitingView

    var body: some View {
        CardButton(ground: waiting.tone.ground) {
            app.router.open(waiting.target.place)
        } content: {
            IconWord(icon: waiting.icon.drawing, word: waiting.title, type: .headline, token: .ink)
            DutyTimeLines(time: waiting.time)
            if !waiting.place.isEmpty { OwnText(waiting.place, .second, .secondInk) }
            Notes(notes: waiting.notes)
        }
        if waiting.time.canMark { DoneButton(app: app, thing: Markable(waiting)) }
    }
}

/// The phone does not remind: it is told, and can be allowed where the system still asks.
private struct RemindersCard: View {
    let app: AppModel
    let canAllow: Bool

    var body: some View {
        Card {
            IconWord(icon: .bell, word: app.words[.settingsRemindersOff], token: .ink)
            if canAllow {
                ActionButton(app.words[.settingsRemindersAllow], icon: .bell) { Task { await app.allowReminders() } }
            }
        }
    }
}
