import Foundation
import ShellKit
import SwiftUI

#if canImport(UniformTypeIdentifiers)
    import UniformTypeIdentifiers
#endif
#if canImport(PhotosUI)
    import PhotosUI
#endif

/// The system's pickers, share sheet and printers. They run outside of the app, which needs no permission for them.
@MainActor @Observable
final class SystemFiles: FileChooser {
    fileprivate let move = Picker<URL>()
    fileprivate let file = Picker<any Chosen>()
    fileprivate let photo = Picker<any Chosen>()
    fileprivate private(set) var outgoing: URL?
    @ObservationIgnored private let sheets = SystemSheets()

    func moveOut(_ file: URL) async throws -> Bool {
        outgoing = file
        defer { outgoing = nil }
        do { return try await move.ask() != nil } catch { throw FileFailure() }
    }

    func share(_ files: [URL]) async throws -> Bool { try await sheets.share(files) }
    var canPrint: Bool { sheets.canPrint }
    func print(_ page: PrintPage) async throws -> Bool { try await sheets.print(page) }
    func pdf(_ page: PrintPage) -> Data { page.pdf }
    func withdraw() { sheets.withdraw() }

    func choose(_ wish: FileWish) async throws -> (any Chosen)? {
        do {
            return switch wish {
            case .file: try await file.ask()
            case .photo: try await photo.ask()
            }
        } catch { throw FileFailure() }
    }

    func greyPhoto() async throws -> GreyPicture? {
        guard let photo = try await choose(.photo) else { return nil }
        var bytes = Data()
        try photo.inPieces(of: 64 * 1024) { bytes.append($0) }
        guard let grey = await Thumbnail.grey(bytes) else { throw FileFailure() }
        return grey
    }
}

/// One of them, and who waits for its answer.
@MainActor @Observable
private final class Picker<Answer: Sendable> {
    var presented = false
    @ObservationIgnored private let waiting = Answered<Answer>()

    /// None, where the person chose nothing.
    func ask() async throws -> Answer? {
        try await waiting.ask { presented = true }
    }

    func answer(_ answer: Result<Answer?, any Error>) {
        waiting.answer(answer)
    }
}

/// Lets the pickers come up over whatever the app shows.
struct Pickers: ViewModifier {
    let files: SystemFiles
    @State private var picked: PhotosPickerItem? = nil

    func body(content: Content) -> some View {
        @Bindable var move = files.move
        @Bindable var file = files.file
        @Bindable var photo = files.photo
        content
            .fileMover(isPresented: $move.presented, file: files.outgoing) { result in
                move.answer(result.map { $0 })
            } onCancellation: {
                move.answer(.success(nil))
            }
            .fileImporter(
                isPresented: $file.presented, allowedContentTypes: [.item], allowsMultipleSelection: false
            ) { result in
                file.answer(result.map { $0.first.map { PickedFile(url: $0) } })
            } onCancellation: {
                file.answer(.success(nil))
            }
            // It does not say that the person chose nothing: who asks next ends that question.
            .photosPicker(isPresented: $photo.presented, selection: $picked, matching: .images)
            .onChange(of: picked) { _, item in
                guard let item else { return }
                picked = nil
                Task { photo.answer(await load(item)) }
            }
    }

    private func load(_ item: PhotosPickerItem) async -> Result<(any Chosen)?, any Error> {
        guard let bytes = try? await item.loadTransferable(type: Data.self) else {
            return .failure(FileFailure())
        }
        return .success(PickedPhoto(bytes))
    }
}
