import ShellKit
import SwiftUI

/// The packs that are kept, each with what must be said of it.
struct PacksScreen: View {
    let app: AppModel
    @State private var model: PacksModel
    @State private var publishers: PublishersModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: PacksModel(app))
        _publishers = State(initialValue: PublishersModel(app))
    }

    var body: some View {
        Page(app.words[.packs], back: true) {
            PhraseText(app.words[.packsHint])
            ActionButton(app.words[.packOpen], main: true) { app.router.open(.newPack(nil)) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.packsNone]) { line in
                CardButton {
                    app.router.open(.pack(line.id))
                } content: {
                    PhraseText(line.title, .headline)
                    PhraseText(line.version, .second, .secondInk)
                    PackBanner(line: line)
                }
            }
            WorkState(publishers.work)
            ForEach(publishers.value ?? [], id: \.id) { KnownPublisher(app, $0) }
        }
        .task(id: app.changes) {
            await model.load()
            await publishers.load()
        }
    }
}

/// Somebody whom the person may come to trust, or trust no more, though no pack of theirs is kept.
private struct KnownPublisher: View {
    let app: AppModel
    let publisher: PublisherView
    @State private var model: TrustModel

    init(_ app: AppModel, _ publisher: PublisherView) {
        self.app = app
        self.publisher = publisher
        _model = State(initialValue: TrustModel(app))
    }

    var body: some View {
        PublisherCard(app: app, publisher: publisher, model: model)
    }
}
