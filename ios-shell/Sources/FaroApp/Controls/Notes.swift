import ShellKit
import SwiftUI

/// All that must be said beside something, in its order; what can do harm to who passes over it stands out.
struct Notes: View {
    let notes: [ItemNote]
    /// On a page of its own the first one, if it is grave, is the largest text.
    var large = false

    var body: some View {
        ForEach(notes.indices, id: \.self) { place in
            if notes[place].grave {
                Warning(notes[place].text, large && place == 0 ? .title : .body)
            } else {
                PhraseText(notes[place].text)
            }
        }
    }
}
