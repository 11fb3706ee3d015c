import Foundation
import ShellKit
import SwiftUI

/// A picture that is in memory alone, as wide as the page; words in its place where it cannot be drawn.
struct PictureView: View {
    let name: String
    let bytes: Data
    let otherwise: Phrase
    @State private var picture: Image? = nil
    @State private var tried = false

    var body: some View {
        // A group of nothing would never begin to read.
        VStack {
            if let picture {
                picture.resizable().scaledToFit().accessibilityLabel(Text(verbatim: name))
            } else if tried {
                PhraseText(otherwise)
            }
        }
        .task {
            picture = await Thumbnail.of(bytes)
            tried = true
        }
    }
}
