import ShellKit
import SwiftUI

/// A paper in a list: its title, what it is, and its days.
struct PaperCard: View {
    let app: AppModel
    let paper: PaperView

    var body: some View {
        CardButton {
            app.router.open(.paper(paper.id))
        } content: {
            HStack(alignment: .top, spacing: 8) {
                IconMark(icon: .paper)
                OwnText(paper.title, .headline)
            }
            PaperFacts(app: app, paper: paper)
        }
    }
}

/// What is known of a paper.
struct PaperFacts: View {
    let app: AppModel
    let paper: PaperView

    var body: some View {
        PhraseText(paper.kindText, .body, .secondInk)
        if let dated = paper.dated { NamedText(name: app.words[.paperDated], phrase: dated.text) }
        if let pages = paper.pages { OwnLines(name: app.words[.paperPages], lines: [String(pages)]) }
        NamedText(name: app.words[.paperAdded], phrase: paper.added.text)
        if let of = paper.of { NamedText(name: app.words[.paperOf], phrase: of.title) }
    }
}
