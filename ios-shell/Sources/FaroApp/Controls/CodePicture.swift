import Foundation
import ShellKit
import SwiftUI

/// A code for somebody else's camera: dark on light in either look of the app, with the light edge that readers need. What
/// it holds is said beside it.
struct CodePicture: View {
    let code: CodeView

    var body: some View {
        CodeShape(code: code)
            .fill(Color(red: 0, green: 0, blue: 0))
            .frame(width: Metrics.code, height: Metrics.code)
            .background(Color(red: 1, green: 1, blue: 1))
            .accessibilityHidden(true)
    }
}

private struct CodeShape: Shape {
    let code: CodeView

    func path(in rect: CGRect) -> Path {
        var path = Path()
        for module in code.darkModules(within: rect.width) {
            path.addRect(
                CGRect(x: rect.minX + module.x, y: rect.minY + module.y, width: module.side, height: module.side))
        }
        return path
    }
}
