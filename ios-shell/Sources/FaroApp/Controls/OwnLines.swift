import ShellKit
import SwiftUI

/// The person's own words under their name; nothing where there are none.
struct OwnLines: View {
    let name: Phrase
    let lines: [String]

    var body: some View {
        if lines.contains(where: { !$0.isEmpty }) {
            VStack(alignment: .leading, spacing: 4) {
                PhraseText(name, .second, .secondInk)
                ForEach(lines.indices, id: \.self) { OwnText(lines[$0]) }
            }
            .accessibilityElement(children: .combine)
        }
    }
}
