// What a nested page fault, or the request about it, is about.

import BitVectors
import Emulation
import SMT
import XenABI

/// A page that a situation names, or one of the guest's page tables.
public enum FaultedPage: Hashable, Sendable, CaseIterable {
  case named
  /// Written to by a walk. It may be read, and altp2m views are not asked about it.
  case pageTables

  /// One stands for all that are named: what is said about it does not depend
  /// on which it is.
  public static let number = 1

  public var number: Int? { self == .named ? FaultedPage.number : nil }

  var gfn: Term { Term.number(number.map { PageLayout.gfn(page: $0) } ?? 0, 64) }

  /// The right in the entry that the processor goes by, as the n-th look at it
  /// finds it.
  func right(_ look: Int = 1) -> Term {
    self == .named
      ? FunctionID.getEntry.result(look) : Term.number(UInt64(AccessRight.r.value), 32)
  }

  /// That look is taken.
  func look(_ contract: inout FlowContract, again number: Int = 1, when condition: Formula) {
    guard self == .named else { return }
    contract.calls(.getEntry, [gfn], result: right(number), when: condition)
  }
}

/// `struct npfec` in formulas.
public enum FaultAccess {
  static var words: [Term] {
    [FlowArgument.readAccess, FlowArgument.writeAccess, FlowArgument.insnFetch]
  }
  /// Read, write, fetch: bits 0, 1, 2 of a right and of MEM_ACCESS_*.
  static var bits: [Formula] { words.map { $0 == 1 } }

  /// The right does not grant all of it.
  static func breaks(_ right: Term, _ values: AccessValues) -> Formula {
    let rights = SurroundingConstraints(values)
    return Formula.any(bits.indices.map { bits[$0] && !rights.grants(right, bit: $0) })
  }

  /// MEM_ACCESS_* of a request: what was attempted, and how the linear address
  /// came about where it is known.
  public static func flags(_ kind: FaultKind) -> Term {
    let address: UInt64 =
      switch kind {
      case .unknown: 0
      case .inGuestPageTable: 0x28
      case .withGLA: 0x18
      }
    let attempts = words[2].followed(by: words[1]).followed(by: words[0])
    return attempts.resized(to: 32, signed: false) | Term.number(address, 32)
  }
}
