import ShellKit
import SwiftUI

/// Asks once more who is there.
struct PresenceView: View {
    let app: AppModel
    let presence: PresenceModel

    var body: some View {
        Heading(app.words[.presence])
        PhraseText(app.words[.presenceHint], .body, .secondInk)
        WorkState(presence.work)
        TryEntry(tries: presence.tries) {
            SecretEntryView(app: app, secret: presence.secret, word: app.words[.next], work: presence.work) {
                await presence.show()
            }
        }
        .task { await presence.tries.look() }
    }
}
