// Proof by cases, without libz3. Most questions here only ask whether words
// are equal to certain numbers and whether certain bits are set. Then every
// variable falls into finitely many classes, all combinations can be laid out
// side by side, and a formula is a bit mask over them:
//
// - a variable is cut into pieces wherever a formula looks at some of its bits;
//   bits that are only ever looked at together make one piece;
// - a piece has a class for each number it is compared with and one for any
//   other; a narrow piece has one for each value;
// - truth values are masks over all combinations, words are masks bit by bit;
// - what is none of this (64-bit arithmetic, say) is taken as a truth value of
//   its own that may be anything. That can only add combinations: "none
//   satisfies it" stays a proof, "some does" is then no answer.

import World

/// Decides questions by laying out all cases.
struct Cases {
  private let nodes: [Node]
  private let root: Node
  private var pieces: [Piece] = []
  /// Truth values that may be anything, by identity.
  private var free: [ObjectIdentifier: Int] = [:]
  private var isFinite: [ObjectIdentifier: Bool] = [:]
  /// Parts of variables that something else than a comparison with a number uses.
  private var usedAsWord = Set<ObjectIdentifier>()
  private var size = 1

  /// More combinations than this are left to libz3.
  private static let limit = 1 << 17
  /// Words up to this width are laid out value by value.
  private static let narrow = 4

  /// Bits of a variable that are always looked at together.
  private struct Piece {
    let variable: Variable
    /// From the lowest up.
    var ranges: [Range<Int>]
    /// The values that have a class of their own.
    var numbers: [UInt128] = []
    var hasOther = true
    /// How many combinations of earlier dimensions there are.
    var period = 1

    var classCount: Int { numbers.count + (hasOther ? 1 : 0) }
    var width: Int { ranges.reduce(0) { $0 + $1.count } }

    /// The piece's bits out of a value of the bits from `low` on, side by side.
    func gathered(from value: UInt128, startingAt low: Int) -> UInt128 {
      var result: UInt128 = 0
      var place = 0
      for range in ranges {
        result |= ((value >> (range.lowerBound - low)) & (UInt128.max >> (128 - range.count))) << place
        place += range.count
      }
      return result
    }

    /// The other way: the piece's bits in their places.
    func scattered(_ value: UInt128) -> UInt128 {
      var (result, rest): (UInt128, UInt128) = (0, value)
      for range in ranges {
        result |= (rest & (UInt128.max >> (128 - range.count))) << range.lowerBound
        rest = range.count == 128 ? 0 : rest >> range.count
      }
      return result
    }
  }

  /// Nil when there are too many cases.
  init?(_ formula: Formula) {
    root = formula.node
    nodes = Node.inOrder([formula.node])
    for node in nodes {
      isFinite[ObjectIdentifier(node)] = finiteness(of: node)
      let looksAtPart = Cases.comparison(node) != nil || Cases.part(node) != nil
      if !looksAtPart { usedAsWord.formUnion(node.children.map { ObjectIdentifier($0) }) }
    }
    cutVariables()
    collectNumbers()
    guard layOut() else { return nil }
  }

  /// - Returns: nil when the cases do not decide it.
  func answer() -> Answer? {
    let mask = masks()
    guard let index = (0..<size).first(where: { mask.contains($0) }) else { return .unsatisfiable }
    return free.isEmpty ? .satisfiable(model(of: index)) : nil
  }
}

// MARK: - What is finite

extension Cases {
  /// Whether masks can follow a node. A truth value that they cannot follow
  /// counts as one that may be anything, and so as finite.
  private func finiteness(of node: Node) -> Bool {
    switch node.operation {
    case .constant, .truth, .negation, .conjunction, .disjunction, .equal, .unsignedLess, .signedLess: return true
    case .variable: return node.width <= Cases.narrow
    case .extract:
      if node.a!.operation == .variable { return node.width <= Cases.narrow }
      return known(node.a!)
    case .and, .or, .xor, .not, .concat, .signExtend, .choose: return node.children.allSatisfy(known)
    default: return false
    }
  }

  private func known(_ node: Node) -> Bool { isFinite[ObjectIdentifier(node)]! }

  /// A comparison of some bits of a variable with a number.
  private static func comparison(_ node: Node) -> (Variable, Range<Int>, UInt128)? {
    guard node.operation == .equal, node.b!.operation == .constant, let (variable, bits) = part(node.a!) else { return nil }
    return (variable, bits, node.b!.value)
  }

  private static func part(_ node: Node) -> (Variable, Range<Int>)? {
    if node.operation == .variable { return (Variable(node.name, width: node.width), 0..<node.width) }
    guard node.operation == .extract, let word = node.a, word.operation == .variable else { return nil }
    return (Variable(word.name, width: word.width), Int(node.value)..<(Int(node.value) + node.width))
  }

  /// A comparison that masks cannot follow.
  private func isFree(_ node: Node) -> Bool {
    guard [.equal, .unsignedLess, .signedLess].contains(node.operation) else { return false }
    return Cases.comparison(node) == nil && !node.children.allSatisfy(known)
  }
}

// MARK: - Laying out

extension Cases {
  private mutating func cutVariables() {
    var used: [Variable: [Range<Int>]] = [:]
    var order: [Variable] = []
    for node in nodes {
      guard let (variable, bits) = Cases.comparison(node).map({ ($0.0, $0.1) }) ?? (known(node) ? Cases.part(node) : nil)
      else { continue }
      if used[variable] == nil { order.append(variable) }
      if used[variable]?.contains(bits) != true { used[variable, default: []].append(bits) }
    }
    for variable in order { pieces += Cases.pieces(of: variable, used: used[variable]!) }
  }

  /// Cuts where a used range begins or ends, then joins what the same ranges use.
  private static func pieces(of variable: Variable, used: [Range<Int>]) -> [Piece] {
    let places = Set(used.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    var found: [(users: [Bool], piece: Piece)] = []
    for (low, high) in zip(places, places.dropFirst()) {
      let users = used.map { $0.contains(low) }
      if let same = found.firstIndex(where: { $0.users == users }) {
        found[same].piece.ranges.append(low..<high)
      } else {
        found.append((users, Piece(variable: variable, ranges: [low..<high])))
      }
    }
    return found.map(\.piece)
  }

  private mutating func collectNumbers() {
    for node in nodes {
      if let (variable, bits, number) = Cases.comparison(node) {
        for index in indices(of: variable, bits) {
          let value = pieces[index].gathered(from: number, startingAt: bits.lowerBound)
          if !pieces[index].numbers.contains(value) { pieces[index].numbers.append(value) }
        }
      } else if known(node), usedAsWord.contains(ObjectIdentifier(node)), let (variable, bits) = Cases.part(node) {
        for index in indices(of: variable, bits) { pieces[index].numbers = (0..<(1 << pieces[index].width)).map { $0 } }
      }
    }
    for index in pieces.indices {
      let width = pieces[index].width
      if width < 15, pieces[index].numbers.count == 1 << width { pieces[index].hasOther = false }
    }
  }

  private func indices(of variable: Variable, _ bits: Range<Int>) -> [Int] {
    pieces.indices.filter { pieces[$0].variable == variable && bits.contains(pieces[$0].ranges[0].lowerBound) }
  }

  private mutating func layOut() -> Bool {
    for index in pieces.indices {
      pieces[index].period = size
      size *= pieces[index].classCount
      guard size <= Cases.limit else { return false }
    }
    var distinct: [(node: Node, period: Int)] = []
    for node in nodes where isFree(node) {
      if let same = distinct.first(where: { Node.same($0.node, node) }) {
        free[ObjectIdentifier(node)] = same.period
        continue
      }
      free[ObjectIdentifier(node)] = size
      distinct.append((node, size))
      size *= 2
      guard size <= Cases.limit else { return false }
    }
    return true
  }
}

// MARK: - Masks

extension Cases {
  /// A truth value in every combination.
  fileprivate struct Mask {
    var words: [UInt64]

    init(repeating value: Bool, count: Int) { words = Array(repeating: value ? .max : 0, count: (count + 63) / 64) }

    func contains(_ index: Int) -> Bool { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }
    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }

    func combined(_ other: Mask, _ body: (UInt64, UInt64) -> UInt64) -> Mask {
      var result = self
      for index in words.indices { result.words[index] = body(words[index], other.words[index]) }
      return result
    }
    static func & (a: Mask, b: Mask) -> Mask { a.combined(b, &) }
    static func | (a: Mask, b: Mask) -> Mask { a.combined(b, |) }
    static func ^ (a: Mask, b: Mask) -> Mask { a.combined(b, ^) }
    static prefix func ~ (a: Mask) -> Mask { Mask(words: a.words.map { ~$0 }) }
    private init(words: [UInt64]) { self.words = words }
  }

  /// The root in every combination.
  private func masks() -> Mask {
    let none = Mask(repeating: false, count: size)
    var made: [ObjectIdentifier: [Mask]] = [:]
    made.reserveCapacity(nodes.count)
    for node in nodes where known(node) {
      made[ObjectIdentifier(node)] = value(of: node, none) { made[ObjectIdentifier($0!)]! }
    }
    return made[ObjectIdentifier(root)]![0]
  }

  /// The bits of a node, lowest first; a truth value is one.
  private func value(of node: Node, _ none: Mask, _ made: (Node?) -> [Mask]) -> [Mask] {
    if let period = free[ObjectIdentifier(node)] { return [dimension(period: period, classes: 2, wanted: 1)] }
    if let (variable, bits, number) = Cases.comparison(node) { return [equality(variable, bits, number)] }
    if let (variable, bits) = Cases.part(node) { return self.bits(of: variable, bits, none) }
    switch node.operation {
    case .constant, .truth:
      return (0..<max(1, node.width)).map { node.value >> $0 & 1 == 1 ? ~none : none }
    case .and, .conjunction: return zip(made(node.a), made(node.b)).map { $0 & $1 }
    case .or, .disjunction: return zip(made(node.a), made(node.b)).map { $0 | $1 }
    case .xor: return zip(made(node.a), made(node.b)).map { $0 ^ $1 }
    case .not, .negation: return made(node.a).map { ~$0 }
    case .concat: return made(node.b) + made(node.a)
    case .extract: return Array(made(node.a)[Int(node.value)..<(Int(node.value) + node.width)])
    case .signExtend:
      let inner = made(node.a)
      return inner + Array(repeating: inner.last!, count: node.width - inner.count)
    case .choose:
      let condition = made(node.a)[0]
      return zip(made(node.b), made(node.c)).map { (condition & $0) | (~condition & $1) }
    case .equal: return [zip(made(node.a), made(node.b)).reduce(~none) { $0 & ~($1.0 ^ $1.1) }]
    case .unsignedLess: return [less(made(node.a), made(node.b), none)]
    case .signedLess:
      // Two's complement: the same order with the top bits turned round.
      var (a, b) = (made(node.a), made(node.b))
      (a[a.count - 1], b[b.count - 1]) = (~a[a.count - 1], ~b[b.count - 1])
      return [less(a, b, none)]
    default: preconditionFailure("not finite")
    }
  }

  private func less(_ a: [Mask], _ b: [Mask], _ none: Mask) -> Mask {
    zip(a, b).reduce(none) { lower, bit in (~bit.0 & bit.1) | (~(bit.0 ^ bit.1) & lower) }
  }

  /// The combinations in which a dimension has the wanted class.
  private func dimension(period: Int, classes: Int, wanted: Int) -> Mask {
    var mask = Mask(repeating: false, count: size)
    var start = wanted * period
    while start < size {
      for index in start..<(start + period) { mask.insert(index) }
      start += classes * period
    }
    return mask
  }

  private func equality(_ variable: Variable, _ bits: Range<Int>, _ number: UInt128) -> Mask {
    indices(of: variable, bits).reduce(Mask(repeating: true, count: size)) { mask, index in
      let piece = pieces[index]
      let value = piece.gathered(from: number, startingAt: bits.lowerBound)
      return mask & dimension(period: piece.period, classes: piece.classCount, wanted: piece.numbers.firstIndex(of: value)!)
    }
  }

  private func bits(of variable: Variable, _ bits: Range<Int>, _ none: Mask) -> [Mask] {
    var result = Array(repeating: none, count: bits.count)
    for index in indices(of: variable, bits) {
      let piece = pieces[index]
      for (wanted, number) in piece.numbers.enumerated() {
        let mask = dimension(period: piece.period, classes: piece.classCount, wanted: wanted)
        let placed = piece.scattered(number)
        for bit in bits where placed >> bit & 1 == 1 { result[bit - bits.lowerBound] = result[bit - bits.lowerBound] | mask }
      }
    }
    return result
  }

  private func model(of index: Int) -> Model {
    var model = Model()
    for piece in pieces {
      let number = index / piece.period % piece.classCount
      let value = number < piece.numbers.count ? piece.numbers[number] : (0...).first { !piece.numbers.contains($0) }!
      model[piece.variable] = model[piece.variable] | Bits(piece.scattered(value), width: piece.variable.width)
    }
    return model
  }
}
