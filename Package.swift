// swift-tools-version: 6.1
import PackageDescription

// Layers, bottom first. Imports go down only; Tests/HouseTests reads the
// import lines and keeps it so.
//
// The model and C are generic over the worlds they run in; specialised for them they are
// several times as fast, which needs their bodies in the rooms above.
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
    .target(name: "Markup"),
    .plugin(name: "Embedding", capability: .buildTool(), path: "Sources/Embedding"),
    .target(name: "Embedded", plugins: ["Embedding"]),
    .target(name: "XenABI", swiftSettings: specialised),

    // 1: words; what people hand to us
    .target(name: "BitVectors", dependencies: ["Source"], swiftSettings: specialised),
    .target(name: "Instructions", dependencies: ["XenABI"]),
    .target(name: "Patch", dependencies: ["Source"]),
    .target(name: "CText", dependencies: ["Source"]),
    .target(name: "Console", dependencies: ["Host", "Source"], swiftSettings: unoptimised),

    // 2: specs/; formulas; explicit-state search; what a function may ask of the rest of Xen; C as programs
    .target(name: "Spec", dependencies: ["Instructions", "Source", "XenABI", "Yams"]),
    .target(name: "SMT", dependencies: ["BitVectors", "CZ3", "Host"]),
    .target(name: "ModelChecking", dependencies: ["BitVectors"], swiftSettings: specialised),
    .target(name: "Emulation", dependencies: ["BitVectors", "XenABI"], swiftSettings: specialised),
    .target(
      name: "CSemantics", dependencies: ["BitVectors", "CText", "Host", "Source"],
      swiftSettings: specialised),
    .target(name: "Tree", dependencies: ["CText", "Host", "Patch", "Source"]),

    // 3: programs as formulas; Xen's C
    .target(name: "SymbolicExecution", dependencies: ["BitVectors", "SMT"]),
    .target(
      name: "XenC", dependencies: ["BitVectors", "CSemantics", "CText", "Emulation", "Source", "XenABI"],
      swiftSettings: specialised),

    .target(name: "CallSites", dependencies: ["CSemantics", "CText", "Host", "Patch", "Source"]),

    // 4: the functions, each with its model and its contract
    .target(
      name: "XenFunctions",
      dependencies: ["BitVectors", "CSemantics", "Emulation", "SMT", "SymbolicExecution", "XenABI", "XenC"],
      swiftSettings: specialised),

    // 5: the emulator as a state space; functions beside their contracts
    .target(
      name: "Flow",
      dependencies: ["BitVectors", "Emulation", "Host", "ModelChecking", "Source", "XenABI", "XenFunctions"]),
    .target(
      name: "Equivalence",
      dependencies: [
        "BitVectors", "CSemantics", "Emulation", "SMT", "Source", "SymbolicExecution", "XenABI", "XenC",
        "XenFunctions",
      ]),

    // 6: what is said about programs
    .target(
      name: "Claims",
      dependencies: [
        "BitVectors", "Emulation", "SMT", "Source", "Spec", "SymbolicExecution", "XenABI", "XenFunctions",
      ]),

    // 7: truth tables
    .target(
      name: "Tables",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Patch", "SMT", "Source", "Spec", "SymbolicExecution", "XenABI",
        "XenC", "XenFunctions",
      ],
      swiftSettings: unoptimised),

    // 8: what is to be judged
    .target(
      name: "Loading",
      dependencies: [
        "CSemantics", "CallSites", "Claims", "Embedded", "Emulation", "Equivalence", "Host", "Patch",
        "Source", "Spec", "SymbolicExecution", "Tables", "Tree", "XenABI", "XenC", "XenFunctions",
      ],
      swiftSettings: unoptimised),

    // 9: from claims to results
    .target(
      name: "Verification",
      dependencies: [
        "BitVectors", "CallSites", "Claims", "Emulation", "Equivalence", "Flow", "Host", "Loading", "SMT",
        "Source", "Spec", "SymbolicExecution", "Tables", "XenABI", "XenC", "XenFunctions",
      ]),

    // 9: commits of a repository
    .target(
      name: "History",
      dependencies: ["CSemantics", "Host", "Loading", "SMT", "Source", "Spec", "Tables", "XenABI", "XenC"],
      swiftSettings: unoptimised),

    // 10: proofs as files
    .target(
      name: "Proofs",
      dependencies: [
        "Claims", "Console", "Equivalence", "Flow", "Loading", "SMT", "Source", "Spec", "Verification",
        "XenABI",
      ],
      swiftSettings: unoptimised),

    // 11: what people see
    .target(
      name: "Report",
      dependencies: [
        "BitVectors", "CSemantics", "CallSites", "Claims", "Console", "Emulation", "Equivalence", "Flow",
        "History",
        "Instructions", "Loading", "Markup", "Patch", "Proofs", "SMT", "Source", "Spec", "Tables",
        "Verification",
        "XenABI", "XenC",
        "XenFunctions",
      ],
      swiftSettings: unoptimised),

    // 12: arguments, wiring, exit code
    .executableTarget(
      name: "xenprove",
      dependencies: [
        "CSemantics", "Claims", "Console", "Equivalence", "History", "Host", "Instructions", "Loading",
        "Proofs", "Report", "SMT", "Source", "Spec", "Tables", "Verification", "XenABI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: unoptimised),

    // Tests
    .target(name: "TestSupport", path: "Tests/Support"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/Fuzz"),
    .testTarget(name: "SourceTests", dependencies: ["Source", "TestSupport"]),
    .testTarget(name: "EmbeddedTests", dependencies: ["Embedded", "TestSupport"]),
    .testTarget(name: "SMTTests", dependencies: ["BitVectors", "SMT", "TestSupport"]),
    .testTarget(name: "ModelCheckingTests", dependencies: ["BitVectors", "ModelChecking"]),
    .testTarget(
      name: "SymbolicExecutionTests",
      dependencies: ["BitVectors", "Emulation", "SMT", "SymbolicExecution", "XenFunctions"]),
    .testTarget(
      name: "XenFunctionsTests",
      dependencies: ["BitVectors", "Emulation", "Spec", "TestSupport", "XenABI", "XenFunctions"]),
    .testTarget(
      name: "FlowTests",
      dependencies: [
        "BitVectors", "Emulation", "Flow", "ModelChecking", "Spec", "TestSupport", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "InstructionTests",
      dependencies: [
        "BitVectors", "Emulation", "Instructions", "Spec", "TestSupport", "XenABI", "XenFunctions",
      ]),
    .testTarget(name: "SpecTests", dependencies: ["Source", "Spec", "TestSupport", "XenABI"]),
    .target(name: "CTestSupport", dependencies: ["BitVectors", "Source"], path: "Tests/CTestSupport"),
    .testTarget(
      name: "CSemanticsTests",
      dependencies: [
        "BitVectors", "CSemantics", "CTestSupport", "CText", "SMT", "Source", "SymbolicExecution",
        "TestSupport",
      ]),
    .testTarget(
      name: "XenCTests",
      dependencies: [
        "BitVectors", "CSemantics", "CTestSupport", "Emulation", "Source", "TestSupport", "XenABI", "XenC",
      ]),
    .testTarget(name: "PatchTests", dependencies: ["Patch", "Source", "TestSupport"]),
    .testTarget(name: "TreeTests", dependencies: ["Patch", "Source", "TestSupport", "Tree"]),
    .testTarget(
      name: "CallSitesTests",
      dependencies: ["CSemantics", "CallSites", "Host", "Report", "Source", "TestSupport"]),
    .testTarget(
      name: "CommandTests", dependencies: ["Patch", "TestSupport", "Tree", "XenFunctions", "Yams"]),
    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "VerificationTests",
      dependencies: [
        "BitVectors", "CSemantics", "Claims", "Emulation", "Equivalence", "Flow", "Loading", "SMT", "Source",
        "Spec", "SymbolicExecution", "Tables", "TestSupport", "Verification", "XenABI", "XenC",
        "XenFunctions",
      ]),
    .testTarget(
      name: "TablesTests",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Patch", "SMT", "Source", "Spec", "SymbolicExecution", "Tables",
        "TestSupport", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "ProofsTests",
      dependencies: [
        "Claims", "Equivalence", "Flow", "Proofs", "SMT", "Spec", "SymbolicExecution", "TestSupport",
        "Verification", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "BitVectors", "Claims", "Emulation", "Equivalence", "Flow", "Loading", "Proofs", "Report", "SMT",
        "Source", "Spec", "SymbolicExecution", "TestSupport", "Verification", "XenABI", "XenFunctions",
      ]),
    .testTarget(
      name: "MutantTests",
      dependencies: [
        "BitVectors", "CSemantics", "Claims", "Emulation", "Equivalence", "SMT", "Source", "Spec",
        "SymbolicExecution", "TestSupport", "Tree", "XenABI", "XenC", "XenFunctions",
      ]
    ),
    .testTarget(
      name: "EquivalenceTests",
      dependencies: [
        "BitVectors", "CSemantics", "Claims", "Emulation", "Equivalence", "Flow", "Loading", "Patch", "SMT",
        "Source",
        "Spec", "SymbolicExecution", "TestSupport", "Tree", "Verification", "XenABI", "XenC", "XenFunctions",
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
