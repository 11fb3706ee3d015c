import Foundation
import ShellKit
import SwiftUI

/// What the person sees first depends on the stage alone; the direction of everything on the language alone.
struct RootView: View {
    let app: AppModel
    /// Names of screens and opaque ids; the system keeps it over the end of the process.
    @SceneStorage(StorageKey.way) private var way = Data()
    @Environment(\.scenePhase) private var phase
    @Environment(\.isSceneCaptured) private var captured
    private let cover = PrivacyCover()

    var body: some View {
        stage
            .frame(maxWidth: .infinity, maxHeight: .infinity)
            .background(Token.background)
            .environment(\.layoutDirection, app.words.direction.layout)
            .environment(\.locale, Locale(identifier: app.words.language))
            .tint(Token.accent)
            .task {
                app.router.restore(way)
                await app.look()
            }
            .task { for await _ in TimeChanges.all { await app.timeChanged() } }
            .onChange(of: app.router.kept) { _, kept in way = kept }
            .onChange(of: phase) { _, phase in follow(phase) }
            .onChange(of: captured, initial: true) { _, captured in app.capturing(captured) }
            .onChange(of: [app.covered, app.captured]) { _, _ in
                cover.show(app.covered, saying: app.captured ? app.words[.captured] : nil)
            }
    }

    @ViewBuilder private var stage: some View {
        switch app.stage {
        case .starting: ProgressView()
        case .language: LanguageScreen(app)
        case .firstSteps: FirstStepsScreen(app)
        case .locked: UnlockScreen(app)
        case .open: OpenView(app: app)
        }
    }

    private func follow(_ phase: ScenePhase) {
        switch phase {
        case .active: Task { await app.becameActive() }
        case .inactive: app.becameInactive()
        case .background: BackgroundTime.use { await app.wentToBackground() }
        @unknown default: app.becameInactive()
        }
    }
}
