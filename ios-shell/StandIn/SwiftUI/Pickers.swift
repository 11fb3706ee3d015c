// The system's pickers, and what they answer: parts of SwiftUI, PhotosUI and UniformTypeIdentifiers.
public struct UTType: Sendable {
    public static let item = UTType()
}

public struct PhotosPickerItem: Hashable, Sendable {
    public func loadTransferable(type: Data.Type) async throws -> Data? { nil }
    public static func == (one: PhotosPickerItem, other: PhotosPickerItem) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}

public struct PHPickerFilter: Sendable {
    public static let images = PHPickerFilter()
}

extension View {
    public func fileMover(
        isPresented: Binding<Bool>, file: URL?, onCompletion: @escaping (Result<URL, any Error>) -> Void,
        onCancellation: @escaping () -> Void
    ) -> Modified { Modified(content: self) }
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
        onCompletion: @escaping (Result<[URL], any Error>) -> Void, onCancellation: @escaping () -> Void
    ) -> Modified { Modified(content: self) }
    public func photosPicker(
        isPresented: Binding<Bool>, selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter?
    ) -> Modified { Modified(content: self) }
}
