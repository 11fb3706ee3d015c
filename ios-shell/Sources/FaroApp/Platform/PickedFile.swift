import Foundation
import ShellKit
import SwiftUI

/// A file of another app, or of its cloud.
struct PickedFile: Chosen {
    let url: URL

    var name: String { url.deletingPathExtension().lastPathComponent }

    func asFile<T>(_ work: (URL) throws -> T) throws -> T {
        #if canImport(Darwin)
            let begun = url.startAccessingSecurityScopedResource()
            defer { if begun { url.stopAccessingSecurityScopedResource() } }
            var done: Result<T, any Error> = .failure(FileFailure())
            // It may have to come from a cloud first, and nobody changes it meanwhile.
            NSFileCoordinator().coordinate(readingItemAt: url, options: .withoutChanges, error: nil) { readable in
                done = Result { try work(readable) }
            }
            return try done.get()
        #else
            return try work(url)
        #endif
    }
}
