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
    .target(name: "XenABI", swiftSettings: specialised),

    // 1: words; what people hand to us
    .target(name: "BitVectors", dependencies: ["Source"], swiftSettings: specialised),
    .target(name: "Spec", dependencies: ["Source", "XenABI", "Yams"]),
    .target(name: "Patch", dependencies: ["Source"]),

    // 2: formulas; explicit-state search; what a function may ask of the rest of Xen
    .target(name: "SMT", dependencies: ["BitVectors", "CZ3", "Host"]),
    .target(name: "ModelChecking", dependencies: ["BitVectors"], swiftSettings: specialised),
    .target(name: "Emulation", dependencies: ["BitVectors", "XenABI"], swiftSettings: specialised),
    .target(name: "Tree", dependencies: ["Host", "Source", "Patch"]),

    // 3: programs as formulas; C as programs
    .target(name: "SymbolicExecution", dependencies: ["BitVectors", "SMT"]),
    .target(name: "CReader", dependencies: ["BitVectors", "Emulation", "Host", "Source", "XenABI"]),

    // 4: the functions, each with its model and its contract
    .target(
      name: "XenFunctions",
      dependencies: ["BitVectors", "Emulation", "SMT", "Source", "SymbolicExecution", "XenABI"],
      swiftSettings: specialised),

    // 5: the emulator as a state space
    .target(
      name: "Flow", dependencies: ["BitVectors", "Emulation", "ModelChecking", "XenABI", "XenFunctions"],
      swiftSettings: specialised),

    // 6: what is said about programs
    .target(
      name: "Claims",
      dependencies: [
        "BitVectors", "Emulation", "SMT", "Source", "Spec", "SymbolicExecution", "XenABI", "XenFunctions",
      ]),

    // 7: from claims to verdicts; truth tables
    .target(
      name: "Prove",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Flow", "SMT", "Source", "Spec", "SymbolicExecution", "XenABI",
        "XenFunctions",
      ]),
    .target(
      name: "Tables",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Patch", "SMT", "Source", "Spec", "SymbolicExecution", "XenABI",
        "XenFunctions",
      ],
      swiftSettings: unoptimised),
    .target(
      name: "Conformance",
      dependencies: [
        "BitVectors", "CReader", "Claims", "Emulation", "SMT", "Source", "SymbolicExecution", "XenABI",
        "XenFunctions",
      ],
      swiftSettings: unoptimised),

    // 8: proofs as files
    .target(
      name: "Proofs", dependencies: ["Claims", "Flow", "Prove", "SMT", "Source", "Spec", "XenABI"],
      swiftSettings: unoptimised),

    // 9: what people see
    .target(
      name: "Report",
      dependencies: [
        "BitVectors", "CReader", "Claims", "Conformance", "Emulation", "Flow", "Proofs", "Prove", "SMT",
        "Source", "Spec", "Tables", "XenABI", "XenFunctions",
      ],
      swiftSettings: unoptimised),

    // 10: arguments, wiring, exit code
    .executableTarget(
      name: "xenprove",
      dependencies: [
        "BitVectors", "CReader", "Claims", "Conformance", "Embedded", "Emulation", "Flow", "Host", "Patch",
        "Proofs", "Prove", "Report", "SMT", "Source", "Spec", "SymbolicExecution", "Tables", "Tree", "XenABI",
        "XenFunctions", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: unoptimised),

    // Tests
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")], path: "Tests/Fuzz"),
    .testTarget(name: "SourceTests", dependencies: ["Source"]),
    .testTarget(name: "EmbeddedTests", dependencies: ["Embedded"]),
    .testTarget(name: "SMTTests", dependencies: ["BitVectors", "Emulation", "SMT"]),
    .testTarget(name: "ModelCheckingTests", dependencies: ["BitVectors", "ModelChecking"]),
    .testTarget(
      name: "SymbolicExecutionTests",
      dependencies: ["BitVectors", "Emulation", "SMT", "SymbolicExecution", "XenFunctions"]),
    .testTarget(
      name: "XenFunctionsTests", dependencies: ["BitVectors", "Emulation", "Spec", "XenABI", "XenFunctions"]),
    .testTarget(
      name: "FlowTests",
      dependencies: ["BitVectors", "Emulation", "Flow", "ModelChecking", "Spec", "XenABI", "XenFunctions"]),
    .testTarget(name: "SpecTests", dependencies: ["Source", "Spec", "XenABI"]),
    .testTarget(
      name: "CReaderTests",
      dependencies: [
        "BitVectors", "CReader", "Emulation", "SMT", "Source", "SymbolicExecution", "XenABI", "XenFunctions",
      ]),
    .testTarget(name: "PatchTests", dependencies: ["Patch", "Source"]),
    .testTarget(name: "TreeTests", dependencies: ["Patch", "Source", "Tree"]),
    .testTarget(name: "CommandTests", dependencies: ["Yams", "xenprove"]),
    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "ProveTests",
      dependencies: [
        "BitVectors", "CReader", "Claims", "Emulation", "Flow", "Prove", "SMT", "Source", "Spec",
        "SymbolicExecution", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "TablesTests",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Patch", "SMT", "Source", "Spec", "SymbolicExecution", "Tables",
        "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "ProofsTests",
      dependencies: [
        "Claims", "Flow", "Proofs", "Prove", "SMT", "Spec", "SymbolicExecution", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Flow", "Prove", "Report", "SMT", "Source", "Spec",
        "SymbolicExecution", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "MutantTests",
      dependencies: [
        "BitVectors", "CReader", "Claims", "Conformance", "Emulation", "SMT", "Source", "Spec",
        "SymbolicExecution", "Tree", "XenABI", "XenFunctions",
      ]
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "BitVectors", "CReader", "Claims", "Conformance", "Emulation", "Patch", "SMT", "Source", "Spec",
        "SymbolicExecution", "Tree", "XenABI", "XenFunctions",
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
