import ShellKit
import SwiftUI

/// One person of the case: what is known of them, and how they leave it.
struct PersonScreen: View {
    let app: AppModel
    private let id: String
    @State private var model: PersonModel

    init(_ app: AppModel, id: String) {
        self.app = app
        self.id = id
        _model = State(initialValue: PersonModel(app, id: id))
    }

    var body: some View {
        Page(nil, back: true) {
            WorkState(model.work)
            if let person = model.person {
                OwnText(person.name, .title).accessibilityAddTraits(.isHeader)
                PhraseText(person.relationText, .body, .secondInk)
                Card {
                    OwnLines(name: app.words[.personSpelling], lines: [person.spelling])
                    OwnLines(name: app.words[.personLanguage], lines: [person.language])
                    OwnLines(name: app.words[.personDialect], lines: [person.dialect])
                    OwnLines(name: app.words[.personTown], lines: [person.town])
                    if let born = person.bornText { NamedText(name: app.words[.personBorn], phrase: born) }
                    ForEach(person.numbers.indices, id: \.self) { place in
                        OwnLines(
                            name: app.words[.personNumber],
                            lines: [person.numbers[place].kind, person.numbers[place].value])
                    }
                }
                ActionButton(app.words[.edit], icon: .edit, main: true) { app.router.open(.editPerson(id)) }
                if person.canLeave {
                    ConfirmButtons(
                        app: app, word: app.words[.personLeave], hints: [app.words[.personLeaveHint]],
                        work: model.work, confirming: model.leaving.taps.confirming
                    ) {
                        await model.leaving.delete()
                    } keep: {
                        model.leaving.taps.keep()
                    }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
