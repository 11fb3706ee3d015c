import Foundation

/// What the person is asked for.
public enum FileWish: Hashable, Sendable {
    /// Any file of theirs.
    case file
    /// A picture of their photo library.
    case photo
}

/// The file cannot be read, or not be put at that place; or not now.
public struct FileFailure: Error {
    public init() {}
}

/// The platform's own pickers, its share sheet and its printers. The app sees nothing but what the person chose in them.
@MainActor
public protocol FileChooser: AnyObject {
    /// Lets the person choose where a finished file goes, and moves it there. No, where they chose no place.
    func moveOut(_ file: URL) async throws -> Bool
    /// Offers finished files to one of the other apps of this phone, until the person is done. No, where they chose none.
    func share(_ files: [URL]) async throws -> Bool
    /// Whether this device prints at all.
    var canPrint: Bool { get }
    /// Offers a page to the printers. No, where nothing was printed.
    func print(_ page: PrintPage) async throws -> Bool
    /// The page as a PDF.
    func pdf(_ page: PrintPage) throws -> Data
    /// The vault closed: what is open over the app and shows or holds something of it closes too.
    func withdraw()
    /// None, where they chose none.
    func choose(_ wish: FileWish) async throws -> (any Chosen)?
    /// Lets the person choose a photo, and answers what is on it. None, where they chose none.
    func greyPhoto() async throws -> GreyPicture?
}

/// Something that the person chose.
public protocol Chosen: Sendable {
    /// What it is called where it lies; may be empty.
    var name: String { get }
    /// Leads to it as a file while the work runs: access to it is begun before and ended after, whatever happens.
    func asFile<T>(_ work: (URL) throws -> T) throws -> T
    /// All of it, in pieces of at most so many bytes.
    func inPieces(of length: Int, _ each: (Data) throws -> Void) throws
}

extension Chosen {
    public func inPieces(of length: Int, _ each: (Data) throws -> Void) throws {
        try asFile { url in
            guard let file = try? FileHandle(forReadingFrom: url) else { throw FileFailure() }
            defer { try? file.close() }
            while let piece = try readable({ try file.read(upToCount: length) }), !piece.isEmpty { try each(piece) }
        }
    }

    private func readable<T>(_ read: () throws -> T) throws -> T {
        do { return try read() } catch { throw FileFailure() }
    }
}
