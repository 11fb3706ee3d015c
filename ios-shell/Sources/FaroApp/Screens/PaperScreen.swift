import ShellKit
import SwiftUI

/// One paper: what is known of it, the hearing that it is about, and the picture, which grows under two fingers and by two
/// buttons. Of all else it is said what it is.
struct PaperScreen: View {
    let app: AppModel
    @State private var model: PaperModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: PaperModel(app, id: id))
    }

    var body: some View {
        Page(nil, back: true) {
            WorkState(model.work)
            if let paper = model.paper {
                OwnText(paper.title, .title).accessibilityAddTraits(.isHeader)
                Card {
                    PaperFacts(app: app, paper: paper)
                    PhraseText(paper.size, .second, .secondInk)
                }
                if let of = paper.of {
                    ActionButton(of.title, icon: .hearing) { app.router.open(of.target.place) }
                }
                ActionButton(app.words[.edit], icon: .edit) { app.router.open(.describePaper(paper.id)) }
                if let picture = model.picture {
                    PictureView(name: paper.title, bytes: picture, otherwise: app.words[.paperNotShown])
                } else {
                    OwnText(paper.mediaType, .second, .secondInk)
                    PhraseText(app.words[.paperNotShown])
                }
                DeleteButtons(app: app, deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
        .onDisappear { model.leave() }
    }
}
