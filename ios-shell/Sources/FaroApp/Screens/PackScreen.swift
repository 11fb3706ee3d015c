import Foundation
import ShellKit
import SwiftUI

/// A pack that is kept.
struct PackScreen: View {
    let app: AppModel
    @State private var model: PackModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: PackModel(app, id: id))
    }

    var body: some View {
        Page(model.pack?.line.title, back: true) {
            WorkState(model.work)
            if let pack = model.pack {
                PackBanner(line: pack.line)
                if let publisher = pack.publisher {
                    PublisherCard(app: app, publisher: publisher, model: model.trust)
                }
                PackLines(pack: pack)
                Heading(app.words[.packInside])
                ForEach(pack.articles, id: \.id) { line in
                    ActionButton(line.title) { app.router.open(.article(line.id)) }
                }
                Card {
                    Heading(app.words[.packSend])
                    PhraseText(app.words[.packSendHint], .second, .secondInk)
                    OutgoingButtons(app: app, file: model.file)
                }
                DeleteButtons(app: app, hint: app.words[.packRemoveHint], deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}

/// A pack that somebody sent: looked at, then kept or refused.
struct NewPackScreen: View {
    let app: AppModel
    @State private var model: NewPackModel

    init(_ app: AppModel, given: URL?) {
        self.app = app
        _model = State(initialValue: NewPackModel(app, given: given))
    }

    var body: some View {
        Page(model.pack?.line.title ?? app.words[.packOpen], back: true) {
            WorkState(model.work)
            if let pack = model.pack {
                PackBanner(line: pack.line)
                if let about = pack.line.about { PhraseText(about) }
                if let publisher = pack.publisher {
                    PublisherCard(app: app, publisher: publisher, model: model.trust)
                }
                PackLines(pack: pack)
                Heading(app.words[.packInside])
                ForEach(pack.articles, id: \.id) { PhraseText($0.title) }
                if !pack.isKept {
                    WorkButton(app.words[.packKeep], model.work, main: true) { await model.keep() }
                }
                ActionButton(app.words[.packRefuse]) { model.refuse() }
            } else {
                PhraseText(app.words[.packOpenHint])
                WorkButton(app.words[.fileChoose], model.work, main: true) { await model.choose() }
            }
        }
        .task(id: app.changes) { await model.load() }
        .onDisappear { model.leave() }
    }
}

/// Who signed it, when it was checked, its languages, whether it makes dates.
private struct PackLines: View {
    let pack: PackView

    var body: some View {
        Card {
            ForEach(pack.said.indices, id: \.self) { PhraseText(pack.said[$0]) }
            ForEach(pack.languages.indices, id: \.self) { PhraseText(pack.languages[$0], .second, .secondInk) }
            if let rules = pack.rules { PhraseText(rules) }
        }
    }
}
