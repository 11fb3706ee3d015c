import ShellKit
import SwiftUI

/// One of a long list, or all of it.
struct FilterField: View {
    let name: Word
    let choices: [FilterChoice]
    @Binding var chosen: String?
    @Environment(AppModel.self) private var app

    init(_ name: Word, _ choices: [FilterChoice], _ chosen: Binding<String?>) {
        self.name = name
        self.choices = choices
        _chosen = chosen
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(app.words[name], .second, .secondInk).accessibilityHidden(true)
            Picker(selection: $chosen) {
                Text(app.words[.directoryAll].spoken).tag(String?.none)
                ForEach(choices, id: \.code) { choice in Text(choice.text.spoken).tag(String?.some(choice.code)) }
            } label: {
                Text(app.words[name].spoken)
            }
            .pickerStyle(.menu)
            .tint(Token.accent)
            .frame(minHeight: Metrics.target)
        }
    }
}
