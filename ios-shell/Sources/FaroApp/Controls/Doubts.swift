import ShellKit
import SwiftUI

/// What can hardly be right: what is odd about it, that it is right all the same, and where a fact is changed.
struct Doubts: View {
    let app: AppModel
    let doubts: [DoubtView]
    let confirming: Confirming

    var body: some View {
        if !doubts.isEmpty { Heading(app.words[.doubtTitle]) }
        ForEach(doubts, id: \.self) { doubt in
            Card {
                PhraseText(doubt.text)
                WorkButton(app.words[.doubtRight], confirming.work, about: doubt.text) {
                    await confirming.confirm(doubt)
                }
                if let asked = Asked(doubt) {
                    ActionButton(app.words[.doubtChange]) { app.router.open(.answer(asked)) }
                }
            }
        }
    }
}
