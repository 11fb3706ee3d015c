import Foundation
import Testing

@testable import ShellKit

/// The code of a text as a camera might see it: four pixels a module.
@MainActor
func photo(of text: String, _ app: AppModel) async throws -> GreyPicture {
    let drawn = try await app.core.ask { try $0.drawCode(text: text) }
    let code = try #require(drawn)
    let (side, scale) = (Int(code.side), 4)
    var pixels = Data()
    for y in 0..<side * scale {
        for x in 0..<side * scale { pixels.append(code.dark[y / scale * side + x / scale] ? 20 : 230) }
    }
    return GreyPicture(pixels: pixels, width: side * scale)
}
