import ShellKit
import SwiftUI

/// Somebody to call.
struct ContactScreen: View {
    let app: AppModel
    private let id: String
    @State private var model: ContactModel

    init(_ app: AppModel, id: String) {
        self.app = app
        self.id = id
        _model = State(initialValue: ContactModel(app, id: id))
    }

    var body: some View {
        Page(nil, back: true) {
            WorkState(model.work)
            if let contact = model.contact {
                OwnText(contact.name, .title).accessibilityAddTraits(.isHeader)
                PhraseText(contact.roleText, .body, .secondInk)
                if let call = contact.call { CallButton(phone: call) }
                Card {
                    OwnLines(name: app.words[.contactPhone], lines: [contact.phone])
                    OwnLines(name: app.words[.contactEmail], lines: [contact.email])
                    OwnLines(name: app.words[.contactNote], lines: [contact.note])
                }
                ActionButton(app.words[.edit], icon: .edit) { app.router.open(.editContact(id)) }
                DeleteButtons(app: app, deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
