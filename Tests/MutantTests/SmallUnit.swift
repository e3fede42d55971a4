// A file with the headers that every file of a tree can include, all of it in
// our own words.

import CSemantics
import Claims
import Conformance
import Foundation
import SMT
import Source
import Spec
import XenABI
import XenC

enum SmallUnit {
  /// Reads functions of a text that needs no header.
  static func read(_ text: String, _ functions: [String]) throws -> TranslationUnit {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutants-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "include/xen"), withIntermediateDirectories: true)
    for name in ["lib", "sched", "mm", "domain_page"] {
      try Data().write(to: folder.appending(path: "include/xen/\(name).h"))
    }
    let file = folder.appending(path: "unit.c")
    try Data(text.utf8).write(to: file)
    let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try UnitReader(clang: clang).read(
      UnitSource(
        file: file.path(percentEncoded: false), directory: folder.path(percentEncoded: false),
        arguments: ["-std=gnu99", "-nostdinc", "-I\(folder.path(percentEncoded: false))/include"]),
      functions: functions)
  }

  /// What is tried here calls nobody.
  static let noContracts = CalleeContracts(answers: [:], untracked: [])

  static func function(_ name: String, _ text: String) throws -> FlowProgram {
    try FlowProgram(name, in: read(text, [name]), noContracts)!
  }

  /// Is this access the one that the last page walk was made for?
  static let knownPage = """
    struct latch {
        unsigned int read_access : 1, write_access : 1, insn_fetch : 1;
    };
    struct pending {
        struct latch mmio_access;
        unsigned long mmio_gla;
    };
    struct vcpu {
        struct pending pending;
    };

    _Bool known_gla(unsigned long addr, unsigned int bytes, unsigned int pfec)
    {
        const struct pending *p = &current->pending;
        _Bool latched;

        switch ( pfec & 0x12 )
        {
        case 0:
            latched = p->mmio_access.read_access;
            break;
        case 2:
        case 0x12:
            latched = p->mmio_access.write_access;
            break;
        default:
            latched = p->mmio_access.insn_fetch;
            break;
        }
        if ( !latched || p->mmio_gla != (addr & -0x1000l) )
            return 0;
        return (addr & 0xfff) + bytes <= 0x1000;
    }
    """
}

enum Specimens {
  static func revision(_ name: String) throws -> Revision {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Specs.load(from: root.appending(path: "specs").path(percentEncoded: false))
      .revision(named: name)!
  }

  static func measure(_ program: FlowProgram) throws -> FunctionMutants {
    try MutantMeasure(revision("staging").traits, in: .debug, solver: Solver()).measure(program)
  }
}
