import ShellKit
import SwiftUI

@main
struct FaroApp: App {
    #if canImport(Darwin)
        @UIApplicationDelegateAdaptor(Typing.self) private var typing
    #endif
    @State private var launch = Launch()

    init() {
        SystemNotifications.listen()
    }

    var body: some Scene {
        WindowGroup {
            LaunchView(launch: launch)
        }
    }
}

/// The app, or why there is none.
private struct LaunchView: View {
    let launch: Launch

    var body: some View {
        outcome
            .task { await launch.open() }
            .onOpenURL { url in Task { await launch.came(url) } }
    }

    @ViewBuilder private var outcome: some View {
        switch launch.outcome {
        case .opening:
            ProgressView().frame(maxWidth: .infinity, maxHeight: .infinity).background(Token.background)
        case .running(let app): RootView(app: app).environment(app).modifier(Pickers(files: launch.files))
        case .failed(let phrase): FaultView(phrase: phrase)
        }
    }
}
