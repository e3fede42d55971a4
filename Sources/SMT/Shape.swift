// A look at the outermost step of a formula, for rooms that decide something
// by its shape.

extension Formula {
  /// The outermost step.
  public enum Shape: Sendable {
    /// A word equals a constant.
    case equal(Term, UInt128)
    case not(Formula)
    case and(Formula, Formula)
    case or(Formula, Formula)
    case other
  }

  public var shape: Shape {
    switch node.operation {
    case .equal where node.b!.operation == .constant: .equal(Term(node.a!), node.b!.value)
    case .negation: .not(Formula(node.a!))
    case .conjunction: .and(Formula(node.a!), Formula(node.b!))
    case .disjunction: .or(Formula(node.a!), Formula(node.b!))
    default: .other
    }
  }

  /// Which bits of which variables occur, in order of variable and first bit.
  /// Overlapping ranges of one variable are merged.
  public var footprint: [Footprint] {
    var found: [Footprint] = []
    for node in Node.inOrder([node]) {
      for child in node.children where child.operation == .variable {
        let low = node.operation == .extract ? Int(node.value) : 0
        let high = node.operation == .extract ? low + node.width : child.width
        found.append(Footprint(variable: Variable(child.name, width: child.width), bits: low..<high))
      }
    }
    return found.sorted { ($0.variable, $0.bits.lowerBound) < ($1.variable, $1.bits.lowerBound) }
      .reduce(into: []) { merged, next in
        guard let last = merged.last, last.overlaps(next) else { return merged.append(next) }
        let upper = max(last.bits.upperBound, next.bits.upperBound)
        merged[merged.count - 1] = Footprint(variable: last.variable, bits: last.bits.lowerBound..<upper)
      }
  }
}

/// A range of bits of a variable.
public struct Footprint: Hashable, Sendable {
  public let variable: Variable
  public let bits: Range<Int>

  public func overlaps(_ other: Footprint) -> Bool { variable == other.variable && bits.overlaps(other.bits) }
}
