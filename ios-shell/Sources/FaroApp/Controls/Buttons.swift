import ShellKit
import SwiftUI

/// A button as wide as the page. The main one of a page is filled.
struct ActionButton: View {
    let word: Phrase
    var icon: Icon?
    var main = false
    /// What it acts on, for a screen reader, where a page has several of the same word.
    var about: Phrase?
    /// It acts; else it looks as if it does not.
    var ready = true
    let action: @MainActor () -> Void

    init(
        _ word: Phrase, icon: Icon? = nil, main: Bool = false, about: Phrase? = nil, ready: Bool = true,
        action: @escaping @MainActor () -> Void
    ) {
        self.word = word
        self.icon = icon
        self.main = main
        self.about = about
        self.ready = ready
        self.action = action
    }

    var body: some View {
        if let about {
            button.accessibilityHint(Text(about.spoken))
        } else {
            button
        }
    }

    private var button: some View {
        Button(action: action) {
            label.buttonFace(main: main && ready)
        }
        .buttonStyle(.plain)
        .disabled(!ready)
    }

    @ViewBuilder private var label: some View {
        if let icon {
            IconWord(icon: icon, word: word, token: ink)
        } else {
            PhraseText(word, .body, ink)
        }
    }

    private var ink: Token {
        if !ready { return .secondInk }
        return main ? .onAccent : .accent
    }
}

/// Hands a text to another app, which the person chooses.
struct ShareButton: View {
    let word: Phrase
    let shared: Phrase

    var body: some View {
        ShareLink(item: shared.text) {
            PhraseText(word, .body, .onAccent).buttonFace(main: true)
        }
        .buttonStyle(.plain)
    }
}

extension View {
    /// As wide as the page; the main one is filled.
    fileprivate func buttonFace(main: Bool) -> some View {
        frame(maxWidth: .infinity, minHeight: Metrics.button)
            .padding(.horizontal, Metrics.padding)
            .background(main ? Token.accent : Token.surface)
            .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
            .overlay(RoundedRectangle(cornerRadius: Metrics.radius).stroke(Token.line, lineWidth: main ? 0 : 1))
    }
}

/// A button that asks the core for something, and waits while that is under way.
struct WorkButton: View {
    let word: Phrase
    let work: Work
    var icon: Icon?
    var main = false
    var about: Phrase?
    /// All is there that the core needs.
    var ready = true
    let action: @MainActor () async -> Void

    init(
        _ word: Phrase, _ work: Work, icon: Icon? = nil, main: Bool = false, about: Phrase? = nil, ready: Bool = true,
        action: @escaping @MainActor () async -> Void
    ) {
        self.word = word
        self.work = work
        self.icon = icon
        self.main = main
        self.about = about
        self.ready = ready
        self.action = action
    }

    var body: some View {
        ActionButton(word, icon: icon, main: main, about: about, ready: ready && !work.busy) { Task { await action() } }
    }
}

/// A small button beside a heading.
struct SideButton: View {
    let icon: Icon
    let word: Phrase
    let action: @MainActor () -> Void

    var body: some View {
        Button(action: action) {
            IconWord(icon: icon, word: word, type: .second)
                .frame(minWidth: Metrics.target, minHeight: Metrics.target)
        }
        .buttonStyle(.plain)
    }
}

/// A line that leads to a page: its drawing and its word.
struct WayButton: View {
    let icon: Icon
    let word: Phrase
    let action: @MainActor () -> Void

    var body: some View {
        CardButton(action: action) {
            HStack(spacing: Metrics.gap) {
                IconWord(icon: icon, word: word, token: .ink)
                Spacer()
                IconMark(icon: .forward)
            }
        }
    }
}

/// A card that leads somewhere.
struct CardButton<Content: View>: View {
    let ground: Token
    let action: @MainActor () -> Void
    @ViewBuilder let content: Content

    init(
        ground: Token = .surface, action: @escaping @MainActor () -> Void, @ViewBuilder content: () -> Content
    ) {
        self.ground = ground
        self.action = action
        self.content = content()
    }

    var body: some View {
        Button(action: action) {
            Card(ground) { content }
        }
        .buttonStyle(.plain)
    }
}

/// One of several, chosen or not.
struct ChoiceButton<Content: View>: View {
    let chosen: Bool
    let action: @MainActor () -> Void
    @ViewBuilder let content: Content

    init(chosen: Bool, action: @escaping @MainActor () -> Void, @ViewBuilder content: () -> Content) {
        self.chosen = chosen
        self.action = action
        self.content = content()
    }

    init(phrase: Phrase, chosen: Bool, action: @escaping @MainActor () -> Void) where Content == PhraseText {
        self.init(chosen: chosen, action: action) { PhraseText(phrase) }
    }

    var body: some View {
        Button(action: action) {
            HStack(spacing: Metrics.gap) {
                Circle()
                    .fill(chosen ? Token.accent : Token.surface)
                    .overlay(Circle().stroke(Token.accent, lineWidth: 2))
                    .frame(width: Metrics.icon, height: Metrics.icon)
                    .accessibilityHidden(true)
                VStack(alignment: .leading, spacing: 4) { content }
                Spacer()
            }
            .padding(Metrics.padding)
            .frame(maxWidth: .infinity, minHeight: Metrics.button)
            .background(Token.surface)
            .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}
