import ShellKit
import SwiftUI

/// Whom the case is about: each with who they are to the holder.
struct PeopleScreen: View {
    let app: AppModel
    @State private var model: PeopleModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: PeopleModel(app))
    }

    var body: some View {
        Page(app.words[CaseWord.people], back: true) {
            PhraseText(app.words[.peopleHint], .body, .secondInk)
            ActionButton(app.words[.personAdd], icon: .add, main: true) { app.router.open(.newPerson) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.peopleNone]) { person in
                CardButton {
                    app.router.open(.person(person.id))
                } content: {
                    OwnText(person.name, .headline)
                    PhraseText(person.relationText, .second, .secondInk)
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
