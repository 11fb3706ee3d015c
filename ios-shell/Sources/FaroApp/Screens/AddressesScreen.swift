import ShellKit
import SwiftUI

/// Where letters go, and the way to say that somebody moved.
struct AddressesScreen: View {
    let app: AppModel
    @State private var model: AddressesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: AddressesModel(app))
    }

    var body: some View {
        Page(app.words[CaseWord.addresses], back: true) {
            ActionButton(app.words[.addressAdd], icon: .add, main: true) { app.router.open(.newAddress) }
            ActionButton(app.words[.moved], icon: .place) { app.router.open(.moved) }
            PhraseText(app.words[.movedHint], .second, .secondInk)
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.addressesNone]) { address in
                CardButton {
                    app.router.open(.address(address.id))
                } content: {
                    AddressLines(app: app, address: address)
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}

/// An address, who lives there, from when to when, and whether letters arrive.
private struct AddressLines: View {
    let app: AppModel
    let address: AddressView

    var body: some View {
        OwnText(address.lines, .headline, address.isCurrent ? .ink : .secondInk)
        OwnLines(name: app.words[.addressCareOf], lines: [address.careOf])
        OwnLines(name: app.words[.addressPeople], lines: address.people)
        if let from = address.from { NamedText(name: app.words[.addressFrom], phrase: from.text) }
        if let until = address.until { NamedText(name: app.words[.addressUntil], phrase: until.text) }
        PhraseText(address.mailSafeText, .second, .secondInk)
    }
}
