import Foundation
import ShellKit

/// The platform's pickers, and a place outside of the app that the person chooses in them.
@MainActor
final class FakeFiles: FileChooser {
    nonisolated let folder: URL
    /// What the person chooses next; nothing, if they close the picker.
    var next: (any Chosen)?
    /// The photo that they choose next.
    var photo: GreyPicture?
    /// Whether the person chooses a place for a file.
    var takes = true
    /// The place is full, or gone.
    var broken = false
    private(set) var wishes: [FileWish] = []
    /// What was moved to the place that the person chose.
    private(set) var taken: [URL] = []
    /// What another app got: its name and its bytes.
    private(set) var shared: [(name: String, bytes: Data)] = []
    private(set) var printed: [PrintPage] = []
    private(set) var withdrawn = 0
    var canPrint = true
    /// What happens while another app's sheet is up.
    var meanwhile: (() async -> Void)?

    nonisolated init(_ folder: URL) {
        self.folder = folder
    }

    func moveOut(_ file: URL) async throws -> Bool {
        if broken { throw FileFailure() }
        guard takes else { return false }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let place = folder.appendingPathComponent("\(taken.count)-\(file.lastPathComponent)")
        try FileManager.default.moveItem(at: file, to: place)
        taken.append(place)
        return true
    }

    func share(_ files: [URL]) async throws -> Bool {
        if broken { throw FileFailure() }
        guard takes else { return false }
        for file in files { shared.append((file.lastPathComponent, try Data(contentsOf: file))) }
        await meanwhile?()
        return true
    }

    func print(_ page: PrintPage) async throws -> Bool {
        if broken { throw FileFailure() }
        if takes { printed.append(page) }
        return takes
    }

    func pdf(_ page: PrintPage) throws -> Data {
        Data(page.html.utf8)
    }

    func withdraw() {
        withdrawn += 1
    }

    func greyPhoto() async throws -> GreyPicture? {
        if broken { throw FileFailure() }
        return photo
    }

    func choose(_ wish: FileWish) async throws -> (any Chosen)? {
        wishes.append(wish)
        if broken { throw FileFailure() }
        return next
    }
}

/// A file outside of the app: it can be read only between a beginning and an end, which are counted.
final class FakeFile: Chosen, @unchecked Sendable {
    var name: String { url.deletingPathExtension().lastPathComponent }
    private let url: URL
    private(set) var begun = 0
    private(set) var ended = 0

    init(_ url: URL) {
        self.url = url
    }

    func asFile<T>(_ work: (URL) throws -> T) throws -> T {
        begun += 1
        defer { ended += 1 }
        return try work(url)
    }
}
