import ShellKit
import SwiftUI

/// A case on its way to lawyers: who gets it, what goes, what that comes to, and the files.
struct HandOverScreen: View {
    let app: AppModel
    @State private var model: HandOverModel

    init(_ app: AppModel, card: String?) {
        self.app = app
        _model = State(initialValue: HandOverModel(app, for: card))
    }

    var body: some View {
        Page(app.words[.handOver], back: true) {
            PhraseText(app.words[.handOverHint])
            WorkState(model.work)
            Heading(app.words[.handOverWho])
            Listing(model.cards, id: \.id, none: app.words[.cardsNone]) { card in
                ChoiceButton(chosen: model.gets(card)) {
                    model.toggle(card)
                } content: {
                    OwnText(card.name)
                    PhraseText(card.compared, .second, .secondInk)
                }
            }
            ActionButton(app.words[.cardAdd]) { app.router.open(.newCard(String())) }
            if let look = model.look {
                Heading(app.words[.handOverWhat])
                ForEach(look.parts, id: \.code) { part($0) }
                Card {
                    lines(look.goesTitle, look.goes)
                    lines(look.staysTitle, look.stays)
                }
                ForEach(look.notes.indices, id: \.self) { PhraseText(look.notes[$0]) }
            }
            SealingView(app: app, model: model.sealing, word: app.words[.handOverMake], ready: model.isReady) {
                await model.seal()
            }
        }
        .task(id: app.changes) { await model.load() }
        .onDisappear { model.sealing.leave() }
    }

    @ViewBuilder private func part(_ part: PartView) -> some View {
        ChoiceButton(phrase: part.all, chosen: part.chosen) { Task { await model.toggle(part) } }
        if model.isOpen(part) {
            ForEach(part.things, id: \.id) { thing(part, $0) }
        } else if !part.things.isEmpty {
            ActionButton(app.words[.handOverOneByOne], about: part.all) { model.open(part) }
        }
    }

    private func thing(_ part: PartView, _ thing: ThingView) -> some View {
        ChoiceButton(chosen: thing.chosen) {
            Task { await model.toggle(thing, of: part) }
        } content: {
            ForEach(thing.lines.indices, id: \.self) { PhraseText(thing.lines[$0]) }
            if let note = thing.note { PhraseText(note, .second, .secondInk) }
        }
        .padding(.horizontal, Metrics.gap)
    }

    @ViewBuilder private func lines(_ title: Phrase, _ lines: [Phrase]) -> some View {
        Heading(title)
        ForEach(lines.indices, id: \.self) { PhraseText(lines[$0]) }
    }
}
