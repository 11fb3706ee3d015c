import ShellKit
import SwiftUI

/// Where a passphrase is tried: after several wrong ones nothing can be typed for a time.
struct TryEntry<Content: View>: View {
    let tries: TriesModel
    @ViewBuilder let content: Content

    var body: some View {
        Group {
            if let next = tries.next { Warning(next.text) } else { content }
        }
        .task(id: tries.next) { await tries.wait() }
    }
}
