import ShellKit
import SwiftUI

/// One paper: a picture is drawn, of all else it is said what it is.
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
                PhraseText(paper.size, .second, .secondInk)
                PhraseText(paper.added.text, .second, .secondInk)
                if let picture = model.picture {
                    PictureView(name: paper.title, bytes: picture, otherwise: app.words[.paperNotShown])
                } else {
                    OwnText(paper.mediaType, .second, .secondInk)
                    PhraseText(app.words[.paperNotShown])
                }
                DeleteButtons(app: app, deletion: model.deletion)
            }
        }
        .task { await model.load() }
        .onDisappear { model.leave() }
    }
}
