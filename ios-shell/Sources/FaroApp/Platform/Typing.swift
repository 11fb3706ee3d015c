#if canImport(Darwin)
    import UIKit

    /// What is typed stays here: no keyboard of another maker, and no system service that looks at words.
    @MainActor
    final class Typing: NSObject, UIApplicationDelegate {
        func application(
            _ application: UIApplication,
            didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]? = nil
        ) -> Bool {
            // SwiftUI has no modifier for these.
            NotificationCenter.default.addObserver(
                self, selector: #selector(begins), name: UITextView.textDidBeginEditingNotification, object: nil)
            return true
        }

        func application(
            _ application: UIApplication,
            shouldAllowExtensionPointIdentifier identifier: UIApplication.ExtensionPointIdentifier
        ) -> Bool {
            identifier != .keyboard
        }

        @objc private func begins(_ note: Notification) {
            guard let text = note.object as? UITextView, text.smartQuotesType != .no else { return }
            text.smartQuotesType = .no
            text.smartDashesType = .no
            text.smartInsertDeleteType = .no
            text.spellCheckingType = .no
            text.inlinePredictionType = .no
            text.reloadInputViews()
        }
    }
#endif
