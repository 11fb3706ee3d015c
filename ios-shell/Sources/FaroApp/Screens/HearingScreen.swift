import ShellKit
import SwiftUI

/// One hearing: when, how far that can be trusted, where, and who told it.
struct HearingScreen: View {
    let app: AppModel
    private let id: String
    @State private var model: HearingModel

    init(_ app: AppModel, id: String) {
        self.app = app
        self.id = id
        _model = State(initialValue: HearingModel(app, id: id))
    }

    var body: some View {
        Page(model.hearing?.title, back: true) {
            WorkState(model.work)
            if let hearing = model.hearing {
                Notes(notes: hearing.notes, large: true)
                Card(hearing.tone.ground) {
                    CourtTime(hearing.time)
                    if let distance = hearing.days.first?.distance {
                        IconWord(icon: hearing.tone.sign, word: distance, token: hearing.tone.ink)
                    }
                    // When to leave.
                    ForEach(hearing.days.indices.dropFirst(), id: \.self) {
                        NamedDayView(day: hearing.days[$0], tone: hearing.tone)
                    }
                    PhraseText(hearing.standingText, .second, .secondInk)
                }
                if let call = hearing.call { CallButton(phone: call) }
                Doubts(app: app, doubts: hearing.doubts, confirming: model.confirming)
                if let thing = model.thing { CameOfIt(app: app, thing: thing, undoing: model.undoing) }
                if model.hasPhrases {
                    WayButton(icon: .speak, word: app.words[.phrases]) { app.router.open(.phrases(item: hearing.item)) }
                }
                known(hearing)
                papers(hearing.papers)
                ActionButton(app.words[.edit], icon: .edit) { app.router.open(.editHearing(id)) }
                if let rule = hearing.rule {
                    WayButton(icon: .information, word: app.words[.dueRule]) { app.router.open(.rule(rule)) }
                }
                Heading(app.words[.hearingSources])
                ForEach(hearing.sources.indices, id: \.self) { source(hearing.sources[$0], $0) }
                ActionButton(app.words[.hearingSourceAdd], icon: .add) { app.router.open(.newSource(id)) }
                DeleteButtons(app: app, deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
    }

    private func known(_ hearing: HearingView) -> some View {
        Card {
            OwnLines(name: app.words[.hearingPlace], lines: [hearing.place])
            OwnLines(name: app.words[.hearingTravel], lines: hearing.travelMinutes.map { [String($0)] } ?? [])
            OwnLines(name: app.words[.hearingJudge], lines: [hearing.judge])
            OwnLines(name: app.words[.hearingLink], lines: [hearing.link])
            OwnLines(name: app.words[.hearingInterpreter], lines: [hearing.interpreter])
            OwnLines(name: app.words[.hearingBring], lines: hearing.bring)
        }
    }

    @ViewBuilder private func papers(_ papers: [PaperView]) -> some View {
        if !papers.isEmpty { Heading(app.words[.papers]) }
        ForEach(papers, id: \.id) { PaperCard(app: app, paper: $0) }
    }

    private func source(_ source: HearingSourceView, _ place: Int) -> some View {
        Card {
            PhraseText(source.kindText, .headline)
            PhraseText(source.when, .body, source.wrong ? .secondInk : .ink)
            PhraseText(app.words[.hearingSeen], .second, .secondInk)
            PhraseText(source.seenOn.text, .second, .secondInk)
            if source.wrong { PhraseText(app.words[.hearingWrong], .body, .lateInk) }
            if source.maySettle {
                ConfirmButtons(
                    app: app, word: app.words[.hearingSettle], hints: source.settling, work: model.work,
                    confirming: model.confirms(place), about: source.kindText
                ) {
                    await model.settle(place)
                } keep: {
                    model.keep()
                }
            }
        }
    }
}
