// How the tests of this room get at clang, and worlds for what it has read.

import BitVectors
import CTestSupport
import Foundation

@testable import CSemantics

func testClang() throws -> Clang {
  try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
}

/// The world of numbers: what holds is given beforehand, what is written is kept.
struct NumberWorld: World {
  /// Facts that are not listed are zero.
  var facts: [Fact: Bits] = [:]
  /// In their order.
  private(set) var writes: [Write] = []

  struct Write: Equatable {
    let fact: Fact
    let value: Bits
  }

  func decide(_ condition: Truth) -> Bool { condition.value }
  func read(_ fact: Fact) -> Bits { facts[fact] ?? Bits(0, width: fact.width) }
  mutating func observe(write value: Bits, to fact: Fact) {
    writes.append(Write(fact: fact, value: value))
  }
}

/// The same with numbers that the program cannot see.
struct VeiledWorld: World {
  func decide(_ condition: VeiledTruth) -> Bool { condition.value }
  func read(_ fact: Fact) -> Veiled { Veiled(veiling: Bits(0, width: fact.width)) }
  func observe(write value: Veiled, to fact: Fact) {}
}
