import ShellKit
import SwiftUI

/// Deleting takes two taps.
struct DeleteButtons: View {
    let app: AppModel
    let deletion: Deletion

    var body: some View {
        if deletion.taps.confirming { Warning(app.words[.deleteSure]) }
        WorkButton(app.words[.delete], deletion.work) { await deletion.delete() }
        if deletion.taps.confirming { ActionButton(app.words[.cancel]) { deletion.taps.keep() } }
    }
}
