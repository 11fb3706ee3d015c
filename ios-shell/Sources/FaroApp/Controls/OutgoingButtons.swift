import ShellKit
import SwiftUI

/// The ways of a file out of the app: to another app, or to a place.
struct OutgoingButtons: View {
    let app: AppModel
    let file: Outgoing
    var main = true

    var body: some View {
        WorkButton(app.words[.fileShare], file.work, main: main) { await file.share() }
        WorkButton(app.words[.fileSave], file.work) { await file.save() }
        if file.saved { PhraseText(app.words[.fileSaved]) }
    }
}
