import ShellKit
import SwiftUI

/// What is known of somebody, to be typed. A name and who they are is enough.
struct EditPersonScreen: View {
    let app: AppModel
    @State private var model: EditPersonModel

    init(_ app: AppModel, id: String?) {
        self.app = app
        _model = State(initialValue: EditPersonModel(app, id: id))
    }

    var body: some View {
        Page(app.words[model.isNew ? CaseWord.personAdd : .people], back: true) {
            EntryField(name: app.words[.personName], text: $model.name)
            Heading(app.words[.personRelation])
            ForEach(model.relations, id: \.relation) { choice in
                ChoiceButton(phrase: choice.text, chosen: model.relation == choice.relation) {
                    model.relation = choice.relation
                }
            }
            EntryField(name: app.words[.personSpelling], text: $model.spelling)
            EntryField(name: app.words[.personBorn], text: $model.born)
            EntryField(name: app.words[.personLanguage], text: $model.language)
            EntryField(name: app.words[.personDialect], text: $model.dialect)
            EntryField(name: app.words[.personTown], text: $model.town)
            Heading(app.words[.personNumbers])
            ForEach(model.numbers, id: \.id) { NumberFields(app: app, number: $0) }
            ActionButton(app.words[.personNumberAdd], icon: .add) { model.addNumber() }
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.relation != nil) { await model.save() }
        }
        .task { await model.load() }
    }
}

/// A number, and what it is called.
private struct NumberFields: View {
    let app: AppModel
    @Bindable var number: NumberEntry

    var body: some View {
        Card {
            EntryField(name: app.words[.personNumberKind], text: $number.kind)
            EntryField(name: app.words[.personNumber], text: $number.value)
        }
    }
}
