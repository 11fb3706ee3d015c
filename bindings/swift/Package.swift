// swift-tools-version: 6.0
// The border of Faro in Swift. ./generate makes the sources; on Linux ./test runs the tests against the built library,
// for Apple's systems ./xcframework makes the binary target.
import Foundation
import PackageDescription

#if os(Linux)
    // Cargo's own folder, as ./in-chroot says.
    let library = ProcessInfo.processInfo.environment["FARO_LIBRARY"] ?? "../../target/debug"
    let border: Target = .systemLibrary(name: "FaroCoreFFI", path: "generated/FaroCoreFFI")
    let linking: [LinkerSetting] = [
        .linkedLibrary("faro_ffi"),
        .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
        // Swift 6.0's libswiftObservation.so names a symbol that none defines: swiftlang/swift#75670.
        .unsafeFlags(["-Xlinker", "--allow-shlib-undefined"]),
    ]
#else
    let border: Target = .binaryTarget(name: "FaroCoreFFI", path: "generated/FaroCoreFFI.xcframework")
    let linking: [LinkerSetting] = []
#endif

let package = Package(
    name: "FaroCore",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "FaroCore", targets: ["FaroCore"])],
    targets: [
        border,
        .target(
            name: "FaroCore", dependencies: ["FaroCoreFFI"], path: "generated/FaroCore", linkerSettings: linking),
        .testTarget(name: "FaroCoreTests", dependencies: ["FaroCore"], path: "Tests"),
    ])
