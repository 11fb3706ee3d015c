import ShellKit
import SwiftUI

/// What stands above all that a pack says, in the colour that the core gives it.
struct PackBanner: View {
    let line: PackLine

    var body: some View {
        ForEach(line.banner.indices, id: \.self) { place in
            switch line.colour {
            case .plain: PhraseText(line.banner[place], .second, .secondInk)
            case .amber: Card(.amberGround) { PhraseText(line.banner[place], .body, .amberInk) }
            case .red, .closed: Warning(line.banner[place])
            }
        }
    }
}
