// swift-tools-version: 6.0
// ShellKit is everything of the app that can be tested without a phone; FaroApp only draws it. On Apple's systems
// project.yml makes the app; on Linux ./test checks FaroApp against stand-ins for SwiftUI and UIKit.
import PackageDescription

var tested: [Target.Dependency] = ["ShellKit"]
var targets: [Target] = [
    .target(name: "ShellKit", dependencies: [.product(name: "FaroCore", package: "swift")])
]
#if os(Linux)
    // The views are read to their outlines.
    tested += ["FaroApp", "SwiftUI"]
    targets += [
        .target(name: "SwiftUI", path: "StandIn/SwiftUI", exclude: ["README.md"]),
        .target(name: "UIKit", path: "StandIn/UIKit", exclude: ["README.md"]),
        .executableTarget(
            name: "FaroApp",
            dependencies: ["ShellKit", "SwiftUI", "UIKit", .product(name: "FaroCore", package: "swift")]),
    ]
#endif
targets.append(.testTarget(name: "ShellKitTests", dependencies: tested))

let package = Package(
    name: "Faro",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "ShellKit", targets: ["ShellKit"])],
    dependencies: [.package(path: "../bindings/swift")],
    targets: targets)
