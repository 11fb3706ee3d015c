import ShellKit
import SwiftUI

/// Who may receive: their cards, the way out and the way back, and what went before.
struct CardsScreen: View {
    let app: AppModel
    @State private var model: CardsModel
    @State private var before: HandoffsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: CardsModel(app))
        _before = State(initialValue: HandoffsModel(app))
    }

    var body: some View {
        Page(app.words[.cards], back: true) {
            ActionButton(app.words[.handOver], main: true) { app.router.open(.handOver(nil)) }
            ActionButton(app.words[.replyOpen]) { app.router.open(.reply(nil)) }
            ActionButton(app.words[.cardAdd]) { app.router.open(.newCard(String())) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.cardsNone]) { card in
                CardButton {
                    app.router.open(.card(card.id))
                } content: {
                    OwnText(card.name, .headline)
                    PhraseText(card.compared, .second, .secondInk)
                    if let proved = card.proved { PhraseText(proved, .second, .secondInk) }
                }
            }
            Heading(app.words[.handoffs])
            WorkState(before.work)
            Listing(before.value, id: \.self, none: app.words[.handoffsNone]) { made in
                Card { HandoffLines(made: made) }
            }
        }
        .task(id: app.changes) {
            await model.load()
            await before.load()
        }
    }
}

/// To whom something went, when, and what.
struct HandoffLines: View {
    let made: HandoffView

    var body: some View {
        OwnText(made.name, .headline)
        PhraseText(made.made.text, .second, .secondInk)
        ForEach(made.went.indices, id: \.self) { PhraseText(made.went[$0]) }
    }
}
