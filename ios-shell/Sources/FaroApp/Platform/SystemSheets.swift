import Foundation
import ShellKit
import UIKit

/// What the system shows over the app to hand something out: its share sheet, and its printers.
@MainActor
final class SystemSheets {
    private let waiting = Answered<Bool>()
    private var printing = false
    private weak var shown: UIActivityViewController?

    /// The files go together to the app that the person chooses. Not to the clipboard: every app reads it.
    func share(_ files: [URL]) async throws -> Bool {
        guard let (over, view) = top else { throw FileFailure() }
        let sheet = UIActivityViewController(activityItems: files, applicationActivities: nil)
        sheet.excludedActivityTypes = [.copyToPasteboard]
        // A tablet shows it as a bubble, which must come out of something.
        sheet.popoverPresentationController?.sourceView = view
        sheet.popoverPresentationController?.sourceRect = Self.middle(of: view)
        let waiting = waiting
        sheet.completionWithItemsHandler = { _, done, _, error in
            let answer: Result<Bool?, any Error> = error == nil ? .success(done) : .failure(FileFailure())
            Task { @MainActor in waiting.answer(answer) }
        }
        shown = sheet
        return try await waiting.ask { over.present(sheet, animated: true) } ?? false
    }

    var canPrint: Bool { UIPrintInteractionController.isPrintingAvailable }

    func print(_ page: PrintPage) async throws -> Bool {
        guard let (_, view) = top else { throw FileFailure() }
        let printers = UIPrintInteractionController.shared
        // The controller itself holds its delegate weakly.
        let paper = ChosenPaper(page.size)
        // The printer keeps a list of what it printed: no word of the page is in it.
        printers.printInfo = UIPrintInfo.printInfo()
        printers.delegate = paper
        printers.printPageRenderer = page.laidOut(on: nil)
        printing = true
        // It outlives the vault, and must not hold a page of it.
        defer {
            printing = false
            printers.printPageRenderer = nil
            withExtendedLifetime(paper) {}
        }
        let waiting = waiting
        let end: UIPrintInteractionController.CompletionHandler = { _, done, error in
            let answer: Result<Bool?, any Error> = error == nil ? .success(done) : .failure(FileFailure())
            Task { @MainActor in waiting.answer(answer) }
        }
        return try await waiting.ask {
            let up =
                UIDevice.current.userInterfaceIdiom == .pad
                ? printers.present(from: Self.middle(of: view), in: view, animated: true, completionHandler: end)
                : printers.present(animated: true, completionHandler: end)
            if !up { waiting.answer(.failure(FileFailure())) }
        } ?? false
    }

    /// Closes what is up, without a picture of it moving away.
    func withdraw() {
        // Asked of itself, it would close only what it has opened over it, such as a mail.
        shown?.presentingViewController?.dismiss(animated: false)
        if printing { UIPrintInteractionController.shared.dismiss(animated: false) }
        waiting.answer(.success(nil))
    }

    /// What lies over everything of the app's own window.
    private var top: (UIViewController, UIView)? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        let roots = scenes.compactMap { $0.keyWindow?.rootViewController }
        guard var over = roots.first else { return nil }
        while let next = over.presentedViewController { over = next }
        return over.view.map { (over, $0) }
    }

    private static func middle(of view: UIView) -> CGRect {
        CGRect(x: view.bounds.midX, y: view.bounds.midY, width: 0, height: 0)
    }
}

/// The paper of a page, where the printer has several.
@MainActor
private final class ChosenPaper: NSObject, UIPrintInteractionControllerDelegate {
    private let size: CGSize

    init(_ size: PaperSize) {
        self.size = size.points
    }

    func printInteractionController(
        _ printInteractionController: UIPrintInteractionController, choosePaper paperList: [UIPrintPaper]
    ) -> UIPrintPaper {
        UIPrintPaper.bestPaper(forPageSize: size, withPapersFrom: paperList)
    }
}
