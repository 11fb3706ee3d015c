import Foundation

/// A picture that the photo library gave as bytes: there is no file of it.
public struct PickedPhoto: Chosen {
    public let name = String()
    private let bytes: Data

    public init(_ bytes: Data) {
        self.bytes = bytes
    }

    public func asFile<T>(_ work: (URL) throws -> T) throws -> T {
        throw FileFailure()
    }

    public func inPieces(of length: Int, _ each: (Data) throws -> Void) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            try each(Data(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
    }
}
