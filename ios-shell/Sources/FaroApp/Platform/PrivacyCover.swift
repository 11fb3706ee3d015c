import Foundation
import ShellKit

#if canImport(Darwin)
    import UIKit

    /// A window over everything, sheets and pickers too, while anybody may take a picture of the app.
    @MainActor
    final class PrivacyCover {
        private var window: UIWindow?
        private let words = UILabel()

        /// With the reason, where the person sees the cover and would wonder.
        func show(_ covered: Bool, saying phrase: Phrase?) {
            words.text = phrase?.text
            guard covered else {
                window = nil
                return
            }
            let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
            guard window == nil, let scene = scenes.first else { return }
            let cover = UIWindow(windowScene: scene)
            cover.windowLevel = .alert + 1
            cover.rootViewController = UIViewController()
            cover.rootViewController?.view.backgroundColor = .systemBackground
            words.numberOfLines = 0
            words.textAlignment = .center
            words.font = .preferredFont(forTextStyle: .body)
            words.frame = cover.bounds.insetBy(dx: 24, dy: 24)
            words.autoresizingMask = [.flexibleWidth, .flexibleHeight]
            cover.rootViewController?.view.addSubview(words)
            cover.isHidden = false
            window = cover
        }
    }

    /// Time to close the vault on the way out of sight.
    @MainActor
    enum BackgroundTime {
        static func use(_ work: @escaping @MainActor () async -> Void) {
            var id = UIBackgroundTaskIdentifier.invalid
            let end = { @MainActor in
                UIApplication.shared.endBackgroundTask(id)
                id = .invalid
            }
            id = UIApplication.shared.beginBackgroundTask { MainActor.assumeIsolated(end) }
            Task {
                await work()
                end()
            }
        }
    }
#else
    /// Nobody takes pictures here.
    @MainActor
    final class PrivacyCover {
        func show(_ covered: Bool, saying phrase: Phrase?) {}
    }

    @MainActor
    enum BackgroundTime {
        static func use(_ work: @escaping @MainActor () async -> Void) {
            Task { await work() }
        }
    }
#endif
