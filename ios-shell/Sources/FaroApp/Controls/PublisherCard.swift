import ShellKit
import SwiftUI

/// Who made a pack: their digits, the ways to get to know them, and the way back.
struct PublisherCard: View {
    let app: AppModel
    let publisher: PublisherView
    @Bindable var model: TrustModel

    var body: some View {
        Card {
            Heading(app.words[.packWho])
            if let name = publisher.name { OwnText(name, .headline) }
            if let says = publisher.says { PhraseText(says) }
            PhraseText(publisher.digits, .headline)
            WorkState(model.work)
            if let todo = publisher.toDo {
                PhraseText(todo)
                WorkButton(app.words[.packScan], model.work) { await model.choosePhoto() }
                if model.noCode { Warning(app.words[.packNoCode]) }
                EntryField(name: app.words[.packName], text: $model.name)
                WorkButton(
                    app.words[model.hasCode ? .packScanned : .packSame], model.work, main: true,
                    ready: !model.name.isEmpty
                ) {
                    await model.trust(publisher)
                }
            } else {
                ConfirmButtons(
                    app: app, word: app.words[.packDistrust], hints: [app.words[.packDistrustHint]],
                    work: model.work, confirming: model.confirming
                ) {
                    await model.distrust(publisher)
                } keep: {
                    model.keep()
                }
            }
        }
    }
}
