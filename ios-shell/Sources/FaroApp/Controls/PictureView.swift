import Foundation
import ShellKit
import SwiftUI

/// A picture that is in memory alone, as wide as the page or larger; words in its place where it cannot be drawn.
struct PictureView: View {
    let name: String
    let bytes: Data
    let otherwise: Phrase
    @State private var picture: Image? = nil
    @State private var tried = false
    @State private var zoom = Zoom()

    var body: some View {
        // A group of nothing would never begin to read.
        VStack {
            if let picture {
                ZoomButtons(zoom: zoom)
                // The page itself scrolls up and down.
                ScrollView(.horizontal) {
                    picture.resizable().scaledToFit()
                        .containerRelativeFrame(.horizontal) { width, _ in width * zoom.scale }
                        .accessibilityLabel(Text(verbatim: name))
                }
                .gesture(MagnifyGesture().onChanged { zoom.pinch($0.magnification) }.onEnded { _ in zoom.pinched() })
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

/// The two buttons for who cannot pinch.
private struct ZoomButtons: View {
    let zoom: Zoom
    @Environment(AppModel.self) private var app

    var body: some View {
        ActionButton(app.words[.paperLarger], icon: .larger, ready: zoom.canGrow) { zoom.larger() }
        ActionButton(app.words[.paperSmaller], icon: .smaller, ready: zoom.canShrink) { zoom.smaller() }
    }
}
