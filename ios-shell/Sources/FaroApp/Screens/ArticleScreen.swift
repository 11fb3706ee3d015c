import Foundation
import ShellKit
import SwiftUI

/// One article: whose it is and when it was checked first, its sources last. Its steps are ticked off. It opens at the
/// section that somebody looked for.
struct ArticleScreen: View {
    let app: AppModel
    private let section: String?
    @State private var model: ArticleModel

    init(_ app: AppModel, id: String, section: String?) {
        self.app = app
        self.section = section
        _model = State(initialValue: ArticleModel(app, id: id))
    }

    var body: some View {
        ScrollViewReader { scroll in
            page
                .onChange(of: model.article?.id) { _, _ in
                    // Once it is there: it is not drawn before.
                    Task { if let section { scroll.scrollTo(section, anchor: .top) } }
                }
        }
    }

    private var page: some View {
        Page(model.article?.title, back: true) {
            WorkState(model.work)
            ForEach(app.words.notices.indices, id: \.self) { Warning(app.words.notices[$0]) }
            if let article = model.article {
                PackBanner(colour: article.colour, lines: article.banner)
                if let overdue = article.overdue { Warning(overdue) }
                PhraseText(article.checked, .second, .secondInk)
                ForEach(article.sections, id: \.id) { section in
                    if !section.id.isEmpty {
                        Heading(section.heading).id(section.id)
                        SectionReader(app: app, article: article.id, section: section)
                    } else if let mark = app.words.mark(section.heading) {
                        PhraseText(mark, .second)
                    }
                    ForEach(section.blocks.indices, id: \.self) {
                        BlockView(block: section.blocks[$0], heading: section.heading, model: model)
                        SpanCalls(spans: section.blocks[$0].spans)
                    }
                }
                Heading(app.words[.guideSources])
                ForEach(article.sources, id: \.self) { OwnText($0, .second, .secondInk) }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}

/// One section, read aloud.
private struct SectionReader: View {
    let app: AppModel
    let article: String
    let section: ArticleSection

    var body: some View {
        if !app.speaker.speaking {
            ActionButton(app.words[.readAloud], icon: .speak, about: section.heading) {
                Task { await app.speaker.read(article: article, section: section.id) }
            }
        }
    }
}

/// The numbers in a piece of an article: a tap calls.
private struct SpanCalls: View {
    let spans: [Span]

    var body: some View {
        ForEach(spans.compactMap(\.phone), id: \.uri) { CallButton(phone: $0) }
    }
}

/// A piece of an article, in the language and direction of its section.
private struct BlockView: View {
    let block: Block
    let heading: Phrase
    let model: ArticleModel

    var body: some View {
        Group {
            switch block {
            case .paragraph(let spans): SpansText(spans: spans, tag: heading.tag)
            case .item(let number, let spans):
                HStack(alignment: .top, spacing: 8) {
                    if let number {
                        OwnText(String(number), .body, .accent)
                    } else {
                        Circle().fill(Token.accent).frame(width: 8, height: 8).padding(.top, 8)
                            .accessibilityHidden(true)
                    }
                    SpansText(spans: spans, tag: heading.tag)
                }
            case .step(let number, let spans, let done): step(number, spans, done)
            case .warning(let spans):
                Card(.lateGround) {
                    HStack(alignment: .top, spacing: 8) {
                        IconMark(icon: .warning, token: .lateInk)
                        SpansText(spans: spans, tag: heading.tag, token: .lateInk)
                    }
                }
            }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .environment(\.locale, Locale(identifier: heading.tag))
        .environment(\.layoutDirection, heading.direction.layout)
        .accessibilityElement(children: .combine)
    }

    /// The day on which it was done is in the reader's own language.
    private func step(_ number: UInt32, _ spans: [Span], _ done: Phrase?) -> some View {
        ChoiceButton(chosen: done != nil) {
            Task { await model.setStep(number, done: done == nil) }
        } content: {
            SpansText(spans: spans, tag: heading.tag)
            if let done { PhraseText(done, .second, .secondInk) }
        }
    }
}
