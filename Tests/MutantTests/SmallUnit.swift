// A file with the headers that every file of a tree can include, all of it in
// our own words.

import CSemantics
import Claims
import Equivalence
import Foundation
import SMT
import Source
import Spec
import TestSupport
import XenABI
import XenC

enum SmallUnit {
  /// Reads functions of a text that needs no header.
  static func read(_ text: String, _ functions: [String]) throws -> TranslationUnit {
    let folder = try Scratch()
    defer { folder.remove() }
    for name in ["lib", "sched", "mm", "domain_page"] { try folder.write("", to: "include/xen/\(name).h") }
    let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try UnitReader(clang: clang).read(
      UnitSource(
        file: folder.write(text, to: "unit.c"), directory: folder.path,
        arguments: ["-std=gnu99", "-nostdinc", "-I\(folder.path)/include"]),
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
    try Specs.load(from: Checkout.specs).revision(named: name)!
  }

  static func measure(_ program: FlowProgram) throws -> FunctionMutants {
    try MutantMeasure(revision("staging").traits, in: .debug, solver: Solver()).measure(program)
  }
}
