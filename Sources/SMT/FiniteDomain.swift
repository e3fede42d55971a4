// The finite-domain decision procedure: proof by cases, without libz3. Most
// questions here only ask whether words are equal to certain numbers and whether
// certain bits are set. Then every variable falls into finitely many classes, all
// combinations can be laid out side by side, and a formula is a bit mask over them:
//
// - a variable is cut into pieces wherever a formula looks at some of its bits;
//   bits that are only ever looked at together make one piece;
// - a piece has a class for each number it is compared with and one for any
//   other; a narrow piece has one for each value;
// - truth values are masks over all combinations, words are masks bit by bit
//   (`BitTable`);
// - what is none of this (64-bit arithmetic, say) is taken as a truth value of
//   its own that may be anything. That can only add combinations: "none
//   satisfies it" stays a proof, "some does" is then no answer.
//
// Several formulas can share the combinations, and combinations that are too many
// to stand side by side are laid out block by block: each block holds all
// combinations of some of the dimensions, and one of the others.

import BitVectors

/// Decides questions by laying out all combinations of finitely many classes of values.
struct FiniteDomain {
  let graph: Graph
  private(set) var pieces: [Piece] = []
  /// What masks can follow, by position in the graph.
  private(set) var isFinite: [Bool] = []
  /// The period of truth values that may be anything, by position.
  private(set) var free: [Int: Int] = [:]
  /// How many combinations there are.
  private(set) var size = 1
  /// How many of them are laid out at a time; a divisor of `size`.
  private(set) var blockSize = 1
  /// The dimensions that are tied to others, and the variables that tie them; known where
  /// several formulas share the combinations.
  private(set) var ties: [Tie] = []
  private var tiedVariables: [Int] = []

  /// More combinations than this are left to libz3.
  private static let limit = 1 << 16
  /// Where blocks follow each other: combinations in one of them and in all, and
  /// machine words to be worked out for all of them.
  private static let (blockLimit, totalLimit, workLimit) = (1 << 12, 1 << 32, 1 << 26)
  /// Words up to this width are laid out value by value.
  private static let narrow = 4

  /// Bits of a variable that are always looked at together.
  struct Piece {
    let variable: Int
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

  /// Some bits of a variable.
  struct Part: Hashable {
    let variable: Int
    let bits: Range<Int>
  }

  /// Nil when there are too many cases to stand side by side.
  init?(_ formula: Formula) {
    self.init(cutting: [formula])
    guard layOut(limit: FiniteDomain.limit) else { return nil }
    blockSize = size
  }

  /// Several formulas over the same combinations, block by block. Nil when there
  /// are too many cases for that.
  init?(_ formulas: [Formula], blockLimit: Int = FiniteDomain.blockLimit) {
    self.init(cutting: formulas)
    // Blocks of a power of two leave no part of a machine word empty.
    func rank(_ piece: Piece) -> (Int, Int) {
      (piece.classCount.nonzeroBitCount == 1 ? 0 : 1, piece.classCount)
    }
    pieces.sort { rank($0) < rank($1) }
    guard layOut(limit: FiniteDomain.totalLimit, blockLimit) else { return nil }
    let words = size / blockSize * ((blockSize + 63) / 64)
    guard words <= FiniteDomain.workLimit / max(1, graph.vertices.count) else { return nil }
    findTies()
  }

  private init(cutting formulas: [Formula]) {
    graph = Graph(formulas.map(\.node))
    isFinite.reserveCapacity(graph.vertices.count)
    for vertex in graph.vertices { isFinite.append(finiteness(of: vertex)) }
    cutVariables()
    collectNumbers()
  }

  /// - Returns: nil when the cases do not decide it.
  func answer(using storage: inout BitTable.Storage) -> Answer? {
    let table = BitTable(self, &storage)
    let found = table.firstCase()
    table.giveBack(to: &storage)
    guard let index = found else { return .unsatisfiable }
    return free.isEmpty ? .satisfiable(model(of: index)) : nil
  }

  private func model(of index: Int) -> Model {
    var model = Model()
    for piece in pieces {
      let variable = graph.variables[piece.variable]
      let number = index / piece.period % piece.classCount
      let value =
        number < piece.numbers.count ? piece.numbers[number] : (0...).first { !piece.numbers.contains($0) }!
      model[variable] = model[variable] | Bits(piece.scattered(value), width: variable.width)
    }
    return model
  }
}

// MARK: - What is finite

extension FiniteDomain {
  /// Whether masks can follow a vertex. A comparison that they cannot follow
  /// counts as a truth value that may be anything, and so as finite.
  private func finiteness(of vertex: Graph.Vertex) -> Bool {
    switch vertex.operation {
    case .constant, .truth, .negation, .conjunction, .disjunction, .equal, .unsignedLess, .signedLess: true
    case .variable: vertex.width <= FiniteDomain.narrow
    case .extract where graph.vertices[vertex.a].operation == .variable: vertex.width <= FiniteDomain.narrow
    case .and, .or, .xor, .not, .concat, .signExtend, .choose, .extract: operandsAreFinite(vertex)
    case .add, .shiftLeft, .shiftRight, .arithmeticShiftRight: operandsAreFinite(vertex)
    case .multiply: operandsAreFinite(vertex) && factors(of: vertex) != nil
    case .unsignedQuotient, .signedQuotient, .unsignedRemainder, .signedRemainder: false
    }
  }

  /// The operands of a product, last one that is a sum of few powers of two; nil where neither is.
  func factors(of product: Graph.Vertex) -> (any: Int, few: Int)? {
    func mostBits(_ index: Int) -> Int {
      let vertex = graph.vertices[index]
      return switch vertex.operation {
      case .constant: vertex.value.nonzeroBitCount
      case .concat: mostBits(vertex.a) + mostBits(vertex.b)
      case .choose: max(mostBits(vertex.b), mostBits(vertex.c))
      default: vertex.width
      }
    }
    let (a, b) = (mostBits(product.a), mostBits(product.b))
    guard min(a, b) <= FiniteDomain.narrow else { return nil }
    return a < b ? (product.b, product.a) : (product.a, product.b)
  }

  private func operandsAreFinite(_ vertex: Graph.Vertex) -> Bool {
    [vertex.a, vertex.b, vertex.c].allSatisfy { $0 < 0 || isFinite[$0] }
  }

  /// The bits of a variable that a vertex stands for.
  func part(_ vertex: Graph.Vertex) -> Part? {
    if vertex.operation == .variable { return Part(variable: Int(vertex.value), bits: 0..<vertex.width) }
    guard vertex.operation == .extract, case let word = graph.vertices[vertex.a], word.operation == .variable
    else {
      return nil
    }
    return Part(variable: Int(word.value), bits: Int(vertex.value)..<(Int(vertex.value) + vertex.width))
  }

  /// A comparison of some bits of a variable with a number.
  func comparison(_ vertex: Graph.Vertex) -> (part: Part, number: UInt128)? {
    guard vertex.operation == .equal, case let number = graph.vertices[vertex.b],
      number.operation == .constant,
      let part = part(graph.vertices[vertex.a])
    else { return nil }
    return (part, number.value)
  }

  private func mayBeAnything(_ vertex: Graph.Vertex) -> Bool {
    switch vertex.operation {
    case .equal, .unsignedLess, .signedLess: comparison(vertex) == nil && !operandsAreFinite(vertex)
    default: false
    }
  }
}

// MARK: - Laying out

extension FiniteDomain {
  private mutating func cutVariables() {
    var used: [[Range<Int>]] = Array(repeating: [], count: graph.variables.count)
    for (index, vertex) in graph.vertices.enumerated() {
      guard let part = comparison(vertex)?.part ?? (isFinite[index] ? part(vertex) : nil) else { continue }
      if !used[part.variable].contains(part.bits) { used[part.variable].append(part.bits) }
    }
    for (variable, ranges) in used.enumerated() { pieces += FiniteDomain.pieces(of: variable, used: ranges) }
  }

  /// Cuts where a used range begins or ends, then joins what the same ranges use.
  private static func pieces(of variable: Int, used: [Range<Int>]) -> [Piece] {
    let places = Set(used.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    var found: [(users: [Bool], piece: Piece)] = []
    for (low, high) in zip(places, places.dropFirst()) {
      let users = used.map { $0.contains(low) }
      guard users.contains(true) else { continue }
      if let same = found.firstIndex(where: { $0.users == users }) {
        found[same].piece.ranges.append(low..<high)
      } else {
        found.append((users, Piece(variable: variable, ranges: [low..<high])))
      }
    }
    return found.map(\.piece)
  }

  private mutating func collectNumbers() {
    var isUsedAsWord = [Bool](repeating: false, count: graph.vertices.count)
    for vertex in graph.vertices where comparison(vertex) == nil && part(vertex) == nil {
      for operand in [vertex.a, vertex.b, vertex.c] where operand >= 0 { isUsedAsWord[operand] = true }
    }
    for (index, vertex) in graph.vertices.enumerated() {
      if let (part, number) = comparison(vertex) {
        for piece in indices(of: part) {
          let value = pieces[piece].gathered(from: number, startingAt: part.bits.lowerBound)
          if !pieces[piece].numbers.contains(value) { pieces[piece].numbers.append(value) }
        }
      } else if isFinite[index], isUsedAsWord[index], let part = part(vertex) {
        for piece in indices(of: part) { pieces[piece].numbers = Array(0..<(1 << pieces[piece].width)) }
      }
    }
    for index in pieces.indices where pieces[index].width < 15 {
      pieces[index].hasOther = pieces[index].numbers.count < 1 << pieces[index].width
    }
  }

  func indices(of part: Part) -> [Int] {
    pieces.indices.filter {
      pieces[$0].variable == part.variable && part.bits.contains(pieces[$0].ranges[0].lowerBound)
    }
  }

  private mutating func layOut(limit: Int, _ blockLimit: Int = FiniteDomain.blockLimit) -> Bool {
    /// A block ends before the first dimension that would make it too large.
    func extend(by classes: Int) -> Bool {
      if blockSize == size, size * classes <= blockLimit { blockSize *= classes }
      size *= classes
      return size <= limit
    }
    for index in pieces.indices {
      pieces[index].period = size
      guard extend(by: pieces[index].classCount) else { return false }
    }
    for (index, vertex) in graph.vertices.enumerated() where mayBeAnything(vertex) {
      free[index] = size
      guard extend(by: 2) else { return false }
    }
    return true
  }
}

// MARK: - Ties between dimensions

extension FiniteDomain {
  /// A dimension that is tied to others: a truth value that may be anything, or a
  /// piece of a variable that such a truth value depends on.
  enum Tie {
    case piece(Int)
    /// By position in the graph.
    case truth(Int)
  }

  private mutating func findTies() {
    var (variables, seen, rest) = (Set<Int>(), Set<Int>(), Array(free.keys))
    while let index = rest.popLast() {
      guard index >= 0, seen.insert(index).inserted else { continue }
      let vertex = graph.vertices[index]
      if vertex.operation == .variable { variables.insert(Int(vertex.value)) }
      rest += [vertex.a, vertex.b, vertex.c]
    }
    tiedVariables = variables.sorted()
    ties = pieces.indices.filter { variables.contains(pieces[$0].variable) }.map { .piece($0) }
    ties += free.keys.sorted().map { .truth($0) }
  }

  func dimension(of tie: Tie) -> (period: Int, classes: Int) {
    switch tie {
    case .piece(let index): (pieces[index].period, pieces[index].classCount)
    case .truth(let index): (free[index]!, 2)
    }
  }

  /// The classes of the tied dimensions in a combination. What is not tied goes with
  /// anything, so that a combination can come up if its tied classes go together.
  func tiedClasses(in combination: Int) -> [Int] {
    ties.map { tie in
      let (period, classes) = dimension(of: tie)
      return combination / period % classes
    }
  }

  /// That the tied dimensions have these classes.
  func condition(tiedClasses classes: [Int]) -> Formula {
    Formula.all(
      zip(ties, classes).map { tie, number in
        switch tie {
        case .piece(let index): condition(of: pieces[index], isClass: number)
        case .truth(let index):
          number == 1 ? Formula(graph.nodes[index]) : !Formula(graph.nodes[index])
        }
      })
  }

  private func condition(of piece: Piece, isClass number: Int) -> Formula {
    let word = graph.variables[piece.variable].term
    func isEqual(to number: UInt128) -> Formula {
      let value = Bits(piece.scattered(number), width: word.width)
      return Formula.all(
        piece.ranges.map { range in
          word.bits(from: range.lowerBound, width: range.count)
            .isEqual(to: Term(value.bits(from: range.lowerBound, width: range.count)))
        })
    }
    if number < piece.numbers.count { return isEqual(to: piece.numbers[number]) }
    return !Formula.any(piece.numbers.map(isEqual))
  }

  /// Inputs that may lie in a combination: what no piece says is zero or all ones.
  func candidates(of combination: Int) -> [Model] {
    let model = model(of: combination)
    let open = tiedVariables.map { graph.variables[$0] }.filter { model.values[$0] == nil }
    return [0, UInt128.max].map { value in
      open.reduce(into: model) { $0[$1] = Bits(value, width: $1.width) }
    }
  }

  /// An input in a combination.
  /// - Parameter tied: an input that has its tied classes.
  func model(of combination: Int, tied: Model) -> Model {
    var model = model(of: combination)
    for index in tiedVariables {
      let variable = graph.variables[index]
      model[variable] = tied[variable]
    }
    return model
  }
}
