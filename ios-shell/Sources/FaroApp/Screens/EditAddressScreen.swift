import ShellKit
import SwiftUI

/// An address, to be typed, changed or deleted.
struct EditAddressScreen: View {
    let app: AppModel
    @State private var model: EditAddressModel

    init(_ app: AppModel, id: String?) {
        self.app = app
        _model = State(initialValue: EditAddressModel(app, id: id))
    }

    var body: some View {
        Page(app.words[model.isNew ? CaseWord.addressAdd : .addresses], back: true) {
            PageField(name: app.words[.addressLines], text: $model.lines)
            EntryField(name: app.words[.addressCareOf], text: $model.careOf)
            if !model.people.isEmpty { Heading(app.words[.addressPeople]) }
            ForEach(model.people, id: \.id) { person in
                ChoiceButton(chosen: model.chosen.contains(person.id)) {
                    model.toggle(person)
                } content: {
                    OwnText(person.name)
                }
            }
            KnownDayField(name: app.words[.addressFrom], entry: model.from)
            KnownDayField(name: app.words[.addressUntil], entry: model.until)
            Heading(app.words[.addressMailSafe])
            mail(app.words[.yes], true)
            mail(app.words[.no], false)
            mail(app.words[.addressUnknown], nil)
            EntryField(name: app.words[.addressToldBy], text: $model.toldBy)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.known) { await model.save() }
            if let deletion = model.deletion { DeleteButtons(app: app, deletion: deletion) }
        }
        .task { await model.load() }
    }

    private func mail(_ word: Phrase, _ answer: Bool?) -> some View {
        ChoiceButton(phrase: word, chosen: model.mailSafe == answer) { model.mailSafe = answer }
    }
}
