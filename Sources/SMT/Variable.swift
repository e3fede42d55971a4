// The unknowns of formulas.

import BitVectors

/// A named word. Two variables of the same name and width are the same unknown;
/// the same name with two widths in one question is an error in the caller.
public struct Variable: Hashable, Comparable, Sendable {
  public let name: String
  /// 1 to 128 bits.
  public let width: Int

  public init(_ name: String, width: Int) {
    self.name = name
    self.width = width
  }

  /// A named part of the world, unknown.
  public init(_ fact: Fact) { self.init(fact.name, width: fact.width) }

  public static func < (a: Variable, b: Variable) -> Bool { (a.name, a.width) < (b.name, b.width) }

  public var term: Term { Term(Node(.variable, width: width, name: name)) }
}

/// Values for variables. A variable without one is zero.
public struct Model: Hashable, Sendable {
  public private(set) var values: [Variable: Bits]

  public init(_ values: [Variable: Bits] = [:]) { self.values = values }

  public subscript(_ variable: Variable) -> Bits {
    get { values[variable] ?? Bits(0, width: variable.width) }
    set { values[variable] = newValue }
  }

  /// By name.
  public var sorted: [(variable: Variable, value: Bits)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
