import Foundation
import ShellKit
import SwiftUI

/// What a lawyer answered: each line beside what stands now, taken or left.
struct ReplyScreen: View {
    let app: AppModel
    @State private var model: ReplyModel

    init(_ app: AppModel, given: URL?) {
        self.app = app
        _model = State(initialValue: ReplyModel(app, given: given))
    }

    var body: some View {
        Page(model.reply?.title ?? app.words[.reply], back: true) {
            WorkState(model.work)
            if let reply = model.reply {
                ForEach(reply.lines, id: \.number) { line($0, reply) }
            } else {
                PhraseText(app.words[.replyHint])
            }
            WorkButton(app.words[.fileChoose], model.work, main: model.reply == nil) { await model.choose() }
        }
        .task { await model.load() }
        .onDisappear { model.leave() }
    }

    private func line(_ line: ReplyLineView, _ reply: ReplyView) -> some View {
        Card {
            PhraseText(line.title, .headline)
            ForEach(line.says.indices, id: \.self) { PhraseText(line.says[$0]) }
            if !model.isPassed(line) {
                if !line.stands.isEmpty { PhraseText(reply.standsTitle, .second, .secondInk) }
                ForEach(line.stands.indices, id: \.self) { PhraseText(line.stands[$0], .body, .secondInk) }
                PhraseText(line.then)
            }
            if line.canTake {
                ConfirmButtons(
                    app: app, word: app.words[.replyTake], hints: [line.then], work: model.work,
                    confirming: model.confirms(line), about: line.title
                ) {
                    await model.take(line)
                } keep: {
                    model.keep()
                }
                if !model.isPassed(line) {
                    ActionButton(app.words[.replyLeave], about: line.title) { model.pass(line) }
                }
            }
        }
    }
}

/// What another app gave and Faro does not take: why.
struct RefusedScreen: View {
    let phrase: Phrase

    var body: some View {
        Page(nil, back: true) { Warning(phrase) }
    }
}
