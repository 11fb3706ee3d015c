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
                icon: tab.icon, word: app.words.name(of: tab), stacked: true, type: .second,
                token: chosen ? .accent : .secondInk
            )
            .frame(maxWidth: .infinity, minHeight: Metrics.button)
            .padding(.vertical, 4)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}

extension Words {
    fileprivate func name(of tab: MainTab) -> Phrase {
        switch tab {
        case .today: self[CaseWord.today]
        case .dates: self[CaseWord.dates]
        case .myCase: self[CaseWord.myCase]
        case .guides: self[Word.guides]
        }
    }
}

extension MainTab {
    fileprivate var icon: Icon {
        switch self {
        case .today: .today
        case .dates: .dates
        case .myCase: .myCase
        case .guides: .guide
        }
    }
}
