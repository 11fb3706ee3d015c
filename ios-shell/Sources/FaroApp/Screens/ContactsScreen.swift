import ShellKit
import SwiftUI

/// Whom to call: one tap to the number.
struct ContactsScreen: View {
    let app: AppModel
    @State private var model: ContactsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: ContactsModel(app))
    }

    var body: some View {
        Page(app.words[CaseWord.contacts], back: true) {
            ActionButton(app.words[.contactAdd], icon: .add, main: true) { app.router.open(.newContact) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.contactsNone]) { contact in
                CardButton {
                    app.router.open(.contact(contact.id))
                } content: {
                    OwnText(contact.name, .headline)
                    PhraseText(contact.roleText, .second, .secondInk)
                }
                if let call = contact.call { CallButton(phone: call) }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
