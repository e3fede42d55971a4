// One vertex of a formula. Formulas are directed acyclic graphs of immutable
// nodes, shared freely; the faces on them are `Term` (words) and `Formula`
// (truth values), which fold while they build.
//
// Hashes are computed from the structure alone (FNV-1a), never by Swift's
// seeded hasher, so nothing that is ordered by them differs between runs.

/// What a node does with its operands.
enum Operation: UInt8, Sendable {
  // Words.
  case constant, variable
  case add, multiply, and, or, xor, not
  case unsignedQuotient, signedQuotient, unsignedRemainder, signedRemainder
  case shiftLeft, shiftRight, arithmeticShiftRight
  case extract, concat, signExtend, choose
  // Truth values.
  case truth, equal, unsignedLess, signedLess, negation, conjunction, disjunction
}

final class Node: Sendable {
  let operation: Operation
  /// 1 to 128 for a word, 0 for a truth value.
  let width: Int
  /// Operands, in order.
  let a: Node?
  let b: Node?
  let c: Node?
  /// The value of a constant, 0 or 1 for a truth, the lowest bit of an extract.
  let value: UInt128
  /// Of a variable; empty otherwise.
  let name: String
  let hash: UInt64
  /// Nodes of the tree this would unfold to, saturating.
  let treeSize: UInt32
  /// The variables below it.
  let freeVariables: FreeVariables

  init(
    _ operation: Operation, width: Int, _ a: Node? = nil, _ b: Node? = nil, _ c: Node? = nil,
    value: UInt128 = 0, name: String = ""
  ) {
    self.operation = operation
    self.width = width
    self.a = a
    self.b = b
    self.c = c
    self.value = value
    self.name = name
    var hash = Node.mix(0xcbf2_9ce4_8422_2325, UInt64(operation.rawValue) << 8 | UInt64(width))
    hash = Node.mix(hash, UInt64(truncatingIfNeeded: value))
    hash = Node.mix(hash, UInt64(truncatingIfNeeded: value >> 64))
    for byte in name.utf8 { hash = Node.mix(hash, UInt64(byte)) }
    var size: UInt32 = 1
    var freeVariables = operation == .variable ? FreeVariables(of: hash) : []
    for child in [a, b, c] {
      hash = Node.mix(hash, child?.hash ?? 0)
      freeVariables.formUnion(child?.freeVariables ?? [])
      size =
        size.addingReportingOverflow(child?.treeSize ?? 0).overflow ? .max : size &+ (child?.treeSize ?? 0)
    }
    self.hash = hash
    self.freeVariables = freeVariables
    treeSize = size
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    var h = (hash ^ word) &* 0x0000_0100_0000_01b3
    h ^= h >> 29
    return h
  }

  var isConstant: Bool { operation == .constant || operation == .truth }

  /// Operands in order.
  var children: [Node] {
    guard let a else { return [] }
    guard let b else { return [a] }
    guard let c else { return [a, b] }
    return [a, b, c]
  }
}

/// The free variables of a node; one member may stand for several: what has not all of
/// these members has not all of the variables.
struct FreeVariables: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A variable by its hash.
  fileprivate init(of hash: UInt64) { rawValue = 1 << (hash & 63) }
}

// MARK: - Sameness

extension Node {
  /// Structural sameness. Shared parts are compared once, so deep sharing does
  /// not unfold into exponential work.
  static func same(_ x: Node, _ y: Node) -> Bool {
    if x === y { return true }
    guard x.hash == y.hash else { return false }
    var seen = Set<Pair>()
    return same(x, y, &seen)
  }

  private static func same(_ x: Node, _ y: Node, _ seen: inout Set<Pair>) -> Bool {
    if x === y { return true }
    guard x.hash == y.hash, x.operation == y.operation, x.width == y.width, x.value == y.value,
      x.name == y.name
    else { return false }
    if x.treeSize > 32, !seen.insert(Pair(x: ObjectIdentifier(x), y: ObjectIdentifier(y))).inserted {
      return true
    }
    return same(x.a, y.a, &seen) && same(x.b, y.b, &seen) && same(x.c, y.c, &seen)
  }

  private static func same(_ x: Node?, _ y: Node?, _ seen: inout Set<Pair>) -> Bool {
    guard let x, let y else { return x == nil && y == nil }
    return same(x, y, &seen)
  }

  private struct Pair: Hashable {
    let x, y: ObjectIdentifier
  }
}

// MARK: - Walking

extension Node {
  /// Every node below and including `roots`, each once, operands before users,
  /// in an order that depends on the structure alone. Does not recurse: depth
  /// is bounded by memory, not by the stack.
  static func inOrder(_ roots: [Node]) -> [Node] {
    var order: [Node] = []
    var done = NodeTable()
    var stack: [(node: Node, isExpanded: Bool)] = roots.reversed().map { ($0, false) }
    while let (node, isExpanded) = stack.popLast() {
      if isExpanded {
        order.append(node)
      } else if done.value(NodeTable.key(node)) == nil {
        done.insert(NodeTable.key(node), 0)
        stack.append((node, true))
        if let c = node.c { stack.append((c, false)) }
        if let b = node.b { stack.append((b, false)) }
        if let a = node.a { stack.append((a, false)) }
      }
    }
    return order
  }
}
