import ShellKit
import SwiftUI

/// What is known of somebody to call, to be typed.
struct EditContactScreen: View {
    let app: AppModel
    @State private var model: EditContactModel

    init(_ app: AppModel, id: String?) {
        self.app = app
        _model = State(initialValue: EditContactModel(app, id: id))
    }

    var body: some View {
        Page(app.words[model.isNew ? CaseWord.contactAdd : .contacts], back: true) {
            EntryField(name: app.words[.contactName], text: $model.name)
            EntryField(name: app.words[.contactPhone], text: $model.phone)
            Heading(app.words[.contactRole])
            ForEach(model.roles, id: \.role) { choice in
                ChoiceButton(phrase: choice.text, chosen: model.role == choice.role) { model.role = choice.role }
            }
            EntryField(name: app.words[.contactEmail], text: $model.email)
            EntryField(name: app.words[.contactNote], text: $model.note)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.role != nil) { await model.save() }
        }
        .task { await model.load() }
    }
}
