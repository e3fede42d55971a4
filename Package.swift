// swift-tools-version: 6.1
import PackageDescription

// Layers, bottom first. Imports go down only; Tests/HouseTests reads the
// import lines and keeps it so.
//
// The model is generic over the worlds it runs in; specialised for them it is
// twice as fast, which needs its body in the rooms above.
let specialised: [SwiftSetting] = [
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
]

/// What only words a report costs a user nothing at run time and everyone a minute
/// of building; not a tenth of `verify MAIL` is spent here.
let unoptimised: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
  name: "xenprove",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // 0: what everything leans on
    .systemLibrary(name: "CZ3", pkgConfig: "z3", providers: [.apt(["libz3-dev"])]),
    .target(name: "Source"),
    .target(name: "Host"),
    .plugin(name: "Embedding", capability: .buildTool(), path: "Sources/Embedding"),
    .target(name: "Embedded", plugins: ["Embedding"]),
    .target(name: "Xen", swiftSettings: specialised),

    // 1: what programs are written against, and what people hand to us
    .target(name: "World", dependencies: ["Source", "Xen"], swiftSettings: specialised),
    .target(name: "Spec", dependencies: ["Source", "Xen", "Yams"]),
    .target(name: "Patch", dependencies: ["Source"]),

    // 2: formulas; programs
    .target(name: "SMT", dependencies: ["CZ3", "Host", "World"]),
    .target(name: "Model", dependencies: ["World", "Xen"], swiftSettings: specialised),
    .target(name: "CReader", dependencies: ["Host", "Source", "World", "Xen"]),
    .target(name: "Tree", dependencies: ["Host", "Source", "Patch"]),

    // 3: programs as formulas
    .target(name: "Explore", dependencies: ["SMT", "World"]),
    .target(name: "Constraints", dependencies: ["SMT", "World", "Xen"]),

    // 3: the emulator as a state space
    .target(name: "Flow", dependencies: ["Model", "World", "Xen"], swiftSettings: specialised),

    // 4: what is said about programs
    .target(
      name: "Claims",
      dependencies: ["Constraints", "Explore", "Model", "SMT", "Source", "Spec", "World", "Xen"]),

    // 5: from claims to verdicts; truth tables
    .target(
      name: "Prove",
      dependencies: ["Claims", "Explore", "Flow", "Model", "SMT", "Source", "Spec", "World", "Xen"]),
    .target(
      name: "Tables",
      dependencies: ["Claims", "Constraints", "Explore", "Patch", "SMT", "Source", "Spec", "World", "Xen"],
      swiftSettings: unoptimised),
    .target(
      name: "Conformance",
      dependencies: ["CReader", "Claims", "Constraints", "Explore", "SMT", "Source", "World", "Xen"],
      swiftSettings: unoptimised),

    // 6: proofs as files
    .target(
      name: "Proofs", dependencies: ["Claims", "Flow", "Prove", "SMT", "Source", "Spec", "Xen"],
      swiftSettings: unoptimised),

    // 7: what people see
    .target(
      name: "Report",
      dependencies: [
        "CReader", "Claims", "Conformance", "Flow", "Model", "Proofs", "Prove", "SMT", "Source", "Spec",
        "Tables", "World", "Xen",
      ],
      swiftSettings: unoptimised),

    // 8: arguments, wiring, exit code
    .executableTarget(
      name: "xenprove",
      dependencies: [
        "CReader", "Claims", "Conformance", "Embedded", "Explore", "Flow", "Host", "Model",
        "Patch", "Proofs", "Prove", "Report", "SMT", "Source", "Spec", "Tables", "Tree", "World", "Xen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: unoptimised),

    // Tests
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")], path: "Tests/Fuzz"),
    .testTarget(name: "SourceTests", dependencies: ["Source"]),
    .testTarget(name: "EmbeddedTests", dependencies: ["Embedded"]),
    .testTarget(name: "SMTTests", dependencies: ["SMT", "World"]),
    .testTarget(name: "ExploreTests", dependencies: ["Explore", "SMT", "World"]),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Spec", "World", "Xen"]),
    .testTarget(name: "FlowTests", dependencies: ["Flow", "Model", "Spec", "World", "Xen"]),
    .testTarget(name: "SpecTests", dependencies: ["Spec", "Source", "Xen"]),
    .testTarget(name: "CReaderTests", dependencies: ["CReader", "Explore", "SMT", "Source", "World", "Xen"]),
    .testTarget(name: "PatchTests", dependencies: ["Patch", "Source"]),
    .testTarget(name: "TreeTests", dependencies: ["Patch", "Source", "Tree"]),
    .testTarget(name: "CommandTests", dependencies: ["xenprove", "Yams"]),
    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "ProveTests",
      dependencies: [
        "CReader", "Claims", "Constraints", "Explore", "Flow", "Model", "Prove", "SMT", "Source", "Spec",
        "World", "Xen",
      ]),
    .testTarget(
      name: "TablesTests",
      dependencies: [
        "Claims", "Explore", "Model", "Patch", "SMT", "Source", "Spec", "Tables", "World", "Xen",
      ]),
    .testTarget(
      name: "ProofsTests",
      dependencies: ["Claims", "Explore", "Flow", "Model", "Proofs", "Prove", "SMT", "Spec", "Xen"]),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Claims", "Explore", "Flow", "Model", "Prove", "Report", "SMT", "Source", "Spec", "World", "Xen",
      ]),
    .testTarget(
      name: "MutantTests",
      dependencies: [
        "CReader", "Claims", "Conformance", "Explore", "SMT", "Source", "Spec", "Tree", "World", "Xen",
      ]
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "CReader", "Claims", "Conformance", "Explore", "Model", "Patch", "SMT", "Source", "Spec", "Tree",
        "World", "Xen",
      ]),
  ]
)

// Product and tests share one build: our rooms are always compiled so that
// `@testable import` works, so `swift test --disable-testable-imports` has no need
// to compile everything a second time. It costs neither build time nor speed.
for target in package.targets where ![.system, .plugin].contains(target.type) {
  let flags = target.isTest ? ["-Onone"] : ["-enable-testing"]
  target.swiftSettings =
    (target.swiftSettings ?? []) + [.unsafeFlags(flags, .when(configuration: .release))]
}
