import ShellKit
import SwiftUI

/// All that must be said beside something, in its order; what can do harm to who passes over it stands out.
struct Notes: View {
    let notes: [ItemNote]

    var body: some View {
        ForEach(notes.indices, id: \.self) { place in
            if notes[place].grave { Warning(notes[place].text) } else { PhraseText(notes[place].text) }
        }
    }
}
