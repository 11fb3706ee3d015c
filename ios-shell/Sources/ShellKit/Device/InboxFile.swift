import Foundation

/// A file in the inbox.
struct InboxFile: Chosen {
    let url: URL
    let name = String()

    func asFile<T>(_ work: (URL) throws -> T) throws -> T {
        try work(url)
    }
}
