import ShellKit
import SwiftUI

/// Who helps: by need, language and place, in the order of the core, with a button that calls.
struct DirectoryScreen: View {
    let app: AppModel
    @State private var model: DirectoryModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: DirectoryModel(app))
    }

    var body: some View {
        Page(app.words[.directory], back: true) {
            PhraseText(app.words[.directoryHint])
            if let filters = model.filters {
                Card {
                    FilterField(.directoryNeed, filters.needs, $model.choice.need)
                    FilterField(.directoryLanguage, filters.languages, $model.choice.language)
                    FilterField(.directoryPlace, filters.places, $model.choice.place)
                }
            }
            WorkState(model.work)
            if let found = model.services {
                if let none = found.none { PhraseText(none) }
                ForEach(found.services, id: \.id) { service in
                    CardButton {
                        app.router.open(.service(service.id))
                    } content: {
                        PhraseText(service.name, .headline)
                        PhraseText(service.about)
                    }
                    if let phone = service.phone { CallButton(phone: phone) }
                }
                PhraseText(found.caution, .second, .secondInk)
            }
        }
        .task(id: app.changes) { await model.load() }
        .onChange(of: model.choice) { _, _ in Task { await model.load() } }
    }
}
