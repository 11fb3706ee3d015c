import ShellKit
import SwiftUI

/// The card of a lawyer: its digits beside the word that they are the same, the drill, its end.
struct CardScreen: View {
    let app: AppModel
    @State private var model: CardModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: CardModel(app, id: id))
    }

    var body: some View {
        Page(nil, back: true) {
            WorkState(model.work)
            if let card = model.card {
                OwnText(card.name, .title).accessibilityAddTraits(.isHeader)
                OwnLines(name: app.words[.cardNameOnCard], lines: [card.nameOnCard])
                digits(card)
                drill(card)
                ActionButton(app.words[.handOver]) { app.router.open(.handOver(card.id)) }
                DeleteButtons(app: app, hint: app.words[.cardDeleteHint], deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
        .onDisappear { model.drill.leave() }
    }

    private func digits(_ card: CardView) -> some View {
        Card {
            PhraseText(card.compared)
            PhraseText(card.digits, .headline)
            if let todo = card.toDo {
                PhraseText(todo)
                WorkButton(app.words[.cardSame], model.work, main: true) { await model.compared() }
            }
            PhraseText(app.words[.cardOwnDigits], .second, .secondInk)
            PhraseText(card.ownDigits)
        }
    }

    private func drill(_ card: CardView) -> some View {
        Card {
            Heading(app.words[.drill])
            if let proved = card.proved { PhraseText(proved) }
            PhraseText(app.words[.drillMake])
            SealingView(app: app, model: model.drill, word: app.words[.drillFile]) { await model.sealDrill() }
            PhraseText(app.words[.drillAsk])
            PhraseText(app.words[.drillOpen])
            ActionButton(app.words[.replyOpen]) { app.router.open(.reply(nil)) }
        }
    }
}
