import ShellKit
import SwiftUI

/// The four tabs, each with its drawing and its word; two rows where the type is large.
struct BottomBar: View {
    let router: Router
    @Environment(AppModel.self) private var app

    var body: some View {
        ViewThatFits {
            HStack(spacing: 0) { ForEach(MainTab.allCases, id: \.self) { button($0) } }
            VStack(spacing: 0) {
                HStack(spacing: 0) { ForEach(MainTab.allCases.prefix(2), id: \.self) { button($0) } }
                HStack(spacing: 0) { ForEach(MainTab.allCases.suffix(2), id: \.self) { button($0) } }
            }
        }
        .frame(maxWidth: .infinity)
        .background(Token.surface)
    }

    private func button(_ tab: MainTab) -> some View {
        let chosen = router.tab == tab
        return Button {
            router.tab = tab
        } label: {
            IconWord(
                icon: tab.icon, word: app.words[tab.word], stacked: true, type: .second,
                token: chosen ? .accent : .secondInk
            )
            .frame(maxWidth: .infinity, minHeight: Metrics.button)
            .padding(.vertical, 4)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}

extension MainTab {
    fileprivate var icon: Icon {
        switch self {
        case .home: .home
        case .hearings: .hearing
        case .notes: .note
        case .guides: .guide
        }
    }

    fileprivate var word: Word {
        switch self {
        case .home: .home
        case .hearings: .hearings
        case .notes: .notes
        case .guides: .guides
        }
    }
}
