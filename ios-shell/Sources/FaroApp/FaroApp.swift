import ShellKit
import SwiftUI

@main
struct FaroApp: App {
    #if canImport(Darwin)
        @UIApplicationDelegateAdaptor(Typing.self) private var typing
    #endif
    @State private var launch = Launch()

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
        switch launch.outcome {
        case .running(let app): RootView(app: app).environment(app).modifier(Pickers(files: launch.files))
        case .failed(let phrase): FaultView(phrase: phrase)
        }
    }
}
