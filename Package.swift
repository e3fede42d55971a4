// swift-tools-version: 6.1
import PackageDescription

// Layers, bottom first. Imports go down only; Tests/HouseTests reads the
// import lines and keeps it so.
let package = Package(
  name: "xenprove",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // 0: what everything leans on
    .systemLibrary(name: "CZ3", pkgConfig: "z3", providers: [.apt(["libz3-dev"])]),
    .target(name: "Source"),
    .target(name: "Xen"),

    // 1: the languages: of programs, of formulas, of specs/, of mail
    .target(name: "World", dependencies: ["Source", "Xen"]),

    // 2: descriptions of the behaviour
    .target(name: "CReader", dependencies: ["Source", "World", "Xen"]),

    .testTarget(name: "CReaderTests", dependencies: ["CReader"]),
  ]
)
