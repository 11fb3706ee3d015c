import ShellKit
import SwiftUI

/// What stands above all that a pack says, in the colour that the core gives it.
struct PackBanner: View {
    let colour: PackColour
    let lines: [Phrase]

    var body: some View {
        ForEach(lines.indices, id: \.self) { place in
            switch colour {
            case .plain: PhraseText(lines[place], .second, .secondInk)
            case .amber: Card(.amberGround) { PhraseText(lines[place], .body, .amberInk) }
            case .red, .closed: Warning(lines[place])
            }
        }
    }
}

extension PackBanner {
    init(line: PackLine) { self.init(colour: line.colour, lines: line.banner) }
}
