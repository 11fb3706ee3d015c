import ShellKit
import SwiftUI

/// A page that scrolls, whatever the size of the type: a heading, the way back or the two buttons of the top, the content.
struct Page<Content: View>: View {
    let title: Phrase?
    private let back: Bool
    private let leave: (@MainActor () -> Void)?
    @ViewBuilder let content: Content
    @Environment(AppModel.self) private var app

    init(_ title: Phrase?, back: Bool = false, @ViewBuilder content: () -> Content) {
        self.title = title
        self.back = back
        leave = nil
        self.content = content()
    }

    /// With a way back of its own: one step, where the page has several.
    init(_ title: Phrase?, leave: (@MainActor () -> Void)?, @ViewBuilder content: () -> Content) {
        self.title = title
        back = false
        self.leave = leave
        self.content = content()
    }

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Metrics.gap) {
                if let leave {
                    SideButton(icon: .back, word: app.words[.back], action: leave)
                } else if back {
                    BackBar(app: app)
                } else if app.stage == .open {
                    TopBar(app: app)
                }
                if app.stage == .open {
                    ForEach(app.notices.indices, id: \.self) { Warning(app.notices[$0]) }
                }
                Unheard(app: app)
                if let title { Heading(title, .title) }
                content
            }
            .padding(Metrics.edge)
            .frame(maxWidth: Metrics.column)
            .frame(maxWidth: .infinity)
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
    }
}

/// A word that acts.
struct TextButton: View {
    let word: Phrase
    let action: @MainActor () -> Void

    init(_ word: Phrase, action: @escaping @MainActor () -> Void) {
        self.word = word
        self.action = action
    }

    var body: some View {
        Button(action: action) {
            PhraseText(word, .body, .accent).frame(minWidth: Metrics.target, minHeight: Metrics.target)
        }
        .buttonStyle(.plain)
    }
}

/// The way back; beside it, where the page can be read aloud, that.
private struct BackBar: View {
    let app: AppModel

    var body: some View {
        ViewThatFits {
            HStack(spacing: Metrics.gap) {
                back
                Spacer()
                ReadButton(app)
            }
            VStack(alignment: .leading) {
                back
                ReadButton(app)
            }
        }
    }

    private var back: some View {
        SideButton(icon: .back, word: app.words[.back]) { app.router.back() }
    }
}

/// Settings, the search and the lock: one tap away from every place.
private struct TopBar: View {
    let app: AppModel

    var body: some View {
        ViewThatFits {
            HStack(spacing: Metrics.gap) {
                settings
                search
                ReadButton(app)
                Spacer()
                lock
            }
            VStack(alignment: .leading) {
                HStack(spacing: Metrics.gap) {
                    settings
                    Spacer()
                    search
                }
                HStack(spacing: Metrics.gap) {
                    ReadButton(app)
                    Spacer()
                    lock
                }
            }
            VStack(alignment: .leading) {
                settings
                search
                ReadButton(app)
                lock
            }
        }
    }

    private var settings: some View {
        SideButton(icon: .settings, word: app.words[.settings]) { app.router.open(.settings) }
    }

    private var search: some View {
        SideButton(icon: .search, word: app.words[.search]) { app.router.open(.search) }
    }

    private var lock: some View {
        SideButton(icon: .lock, word: app.words[.lockNow]) { Task { await app.lockNow() } }
    }
}
