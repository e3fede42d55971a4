// The bit table of the finite-domain decision: one row of bits per bit of each vertex,
// one column per combination, 64 columns to a machine word. It shows one block of
// combinations at a time; from one block to the next only what depends on a
// dimension that has changed is worked out again.

import BitVectors

/// All vertices of formulas in all combinations of a block.
struct BitTable {
  /// Memory that one table leaves to the next.
  struct Storage {
    fileprivate var cells: [UInt64] = []
  }

  private let domain: FiniteDomain
  /// Machine words per row.
  private let stride: Int
  private var cells: [UInt64]
  /// The first row of each vertex; rows follow from the lowest bit up.
  private var rows: [Int]
  /// Three more rows: the columns left out, and room to work them out.
  private let (leftOut, work, place): (Int, Int, Int)
  /// The classes of tied dimensions that are left out.
  private var excluded: [[Int]] = []
  /// The block that is shown.
  private(set) var block = 0
  /// The dimensions that each vertex depends on, and those that change between
  /// blocks; filled where there are several. One bit may stand for several dimensions.
  private var dependence: [UInt64] = []
  private var outer: [(period: Int, classes: Int, bit: UInt64)] = []

  /// Shows the first block.
  /// - Parameter storage: taken over until `giveBack`.
  init(_ domain: FiniteDomain, _ storage: inout Storage) {
    self.domain = domain
    stride = (domain.blockSize + 63) / 64
    var count = 0
    rows = domain.graph.vertices.indices.map { index in
      defer { count += domain.isFinite[index] ? max(1, domain.graph.vertices[index].width) : 0 }
      return count
    }
    (leftOut, work, place) = (count, count + 1, count + 2)
    cells = []
    swap(&cells, &storage.cells)
    if cells.count < (count + 3) * stride { cells = [UInt64](repeating: 0, count: (count + 3) * stride) }
    clear(leftOut, count: 1)
    if blockCount > 1 { findDependence() }
    for index in domain.graph.vertices.indices where domain.isFinite[index] { fill(index) }
  }

  var blockCount: Int { domain.size / domain.blockSize }

  /// Shows another block.
  mutating func show(_ block: Int) {
    let (old, new) = (self.block * domain.blockSize, block * domain.blockSize)
    let changed = outer.reduce(UInt64(0)) { changed, dimension in
      let moves = old / dimension.period % dimension.classes != new / dimension.period % dimension.classes
      return moves ? changed | dimension.bit : changed
    }
    self.block = block
    for index in domain.graph.vertices.indices where dependence[index] & changed != 0 { fill(index) }
    clear(leftOut, count: 1)
    for classes in excluded { leaveOut(classes) }
  }

  /// Leaves out combinations that cannot come up, here and in all blocks shown later.
  mutating func exclude(tiedClasses classes: [Int]) {
    excluded.append(classes)
    leaveOut(classes)
  }

  private mutating func leaveOut(_ tiedClasses: [Int]) {
    combine(work, work, work) { _, _ in .max }
    for (tie, wanted) in zip(domain.ties, tiedClasses) {
      let (period, classes) = domain.dimension(of: tie)
      clear(place, count: 1)
      fill(place, period: period, classes: classes, wanted: wanted)
      combine(work, work, place, &)
    }
    combine(leftOut, leftOut, work, |)
  }

  consuming func giveBack(to storage: inout Storage) { swap(&cells, &storage.cells) }

  /// The first combination of this block in which all of some roots are true.
  func firstCase(_ roots: [Int] = [0]) -> Int? {
    let starts = roots.map { start(ofRoot: $0) }
    return first { word in starts.reduce(UInt64.max) { $0 & cells[$1 + word] } }
  }

  /// The first combination of this block in which two roots differ.
  func firstDifference(_ a: Int, _ b: Int) -> Int? {
    let (a, b) = (start(ofRoot: a), start(ofRoot: b))
    return first { cells[a + $0] ^ cells[b + $0] }
  }

  private func start(ofRoot root: Int) -> Int { rows[domain.graph.roots[root]] * stride }

  @inline(__always)
  private func first(_ row: (Int) -> UInt64) -> Int? {
    for word in 0..<stride {
      let found = row(word) & ~cells[leftOut * stride + word]
      if found == 0 { continue }
      let index = word * 64 + found.trailingZeroBitCount
      // Columns beyond the last combination mean nothing.
      return index < domain.blockSize ? block * domain.blockSize + index : nil
    }
    return nil
  }

  private mutating func findDependence() {
    func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }
    let free = Dictionary(
      uniqueKeysWithValues: domain.free.keys.sorted().enumerated().map { ($1, domain.pieces.count + $0) })
    for (index, vertex) in domain.graph.vertices.enumerated() {
      if let number = free[index] {
        dependence.append(bit(number))
      } else if let part = domain.isFinite[index]
        ? domain.comparison(vertex)?.part ?? domain.part(vertex) : nil
      {
        dependence.append(domain.indices(of: part).reduce(0) { $0 | bit($1) })
      } else {
        dependence.append(
          [vertex.a, vertex.b, vertex.c].reduce(0) {
            $1 < 0 || !domain.isFinite[index] ? $0 : $0 | dependence[$1]
          })
      }
    }
    for (number, piece) in domain.pieces.enumerated() where piece.period >= domain.blockSize {
      outer.append((piece.period, piece.classCount, bit(number)))
    }
    for (index, period) in domain.free where period >= domain.blockSize {
      outer.append((period, 2, bit(free[index]!)))
    }
  }

  private mutating func fill(_ index: Int) {
    let vertex = domain.graph.vertices[index]
    let to = rows[index]
    clear(to, count: max(1, vertex.width))
    if let period = domain.free[index] { return fill(to, period: period, classes: 2, wanted: 1) }
    if let (part, number) = domain.comparison(vertex) { return fillComparison(to, part, number) }
    if let part = domain.part(vertex) { return fillPart(to, part) }
    let (a, b, c) = (row(vertex.a), row(vertex.b), row(vertex.c))
    let width = max(1, vertex.width)
    switch vertex.operation {
    case .constant, .truth:
      for bit in 0..<width where vertex.value >> bit & 1 == 1 { combine(to + bit, to, to) { _, _ in .max } }
    case .and, .conjunction: for bit in 0..<width { combine(to + bit, a + bit, b + bit, &) }
    case .or, .disjunction: for bit in 0..<width { combine(to + bit, a + bit, b + bit, |) }
    case .xor: for bit in 0..<width { combine(to + bit, a + bit, b + bit, ^) }
    case .not, .negation: for bit in 0..<width { combine(to + bit, a + bit, a + bit) { x, _ in ~x } }
    case .concat:
      let low = domain.graph.vertices[vertex.b].width
      for bit in 0..<width { copy(to + bit, from: bit < low ? b + bit : a + bit - low) }
    case .extract: for bit in 0..<width { copy(to + bit, from: a + Int(vertex.value) + bit) }
    case .signExtend:
      let top = domain.graph.vertices[vertex.a].width - 1
      for bit in 0..<width { copy(to + bit, from: a + min(bit, top)) }
    case .choose: for bit in 0..<width { choose(to + bit, a, b + bit, c + bit) }
    case .equal: fillEqual(to, a, b, width: domain.graph.vertices[vertex.a].width)
    case .unsignedLess, .signedLess:
      fillLess(
        to, a, b, width: domain.graph.vertices[vertex.a].width, signed: vertex.operation == .signedLess)
    case .add: add(to, a, b, width: width)
    case .multiply:
      let (any, few) = domain.factors(of: vertex)!
      multiply(to, rows[any], rows[few], width: width)
    case .shiftLeft, .shiftRight, .arithmeticShiftRight: shift(to, a, by: b, vertex)
    case .variable, .unsignedQuotient, .signedQuotient, .unsignedRemainder, .signedRemainder:
      preconditionFailure("not finite")
    }
  }

  private func row(_ operand: Int) -> Int { operand < 0 ? 0 : rows[operand] }
}

// MARK: - Arithmetic

extension BitTable {
  /// From the lowest bit up, with a carry.
  private mutating func add(_ to: Int, _ a: Int, _ b: Int, width: Int) {
    for word in 0..<stride {
      var carry: UInt64 = 0
      for bit in 0..<width {
        let (x, y) = (cells[(a + bit) * stride + word], cells[(b + bit) * stride + word])
        cells[(to + bit) * stride + word] = x ^ y ^ carry
        carry = (x & y) | (carry & (x ^ y))
      }
    }
  }

  /// Adds a word where it is multiplied by a bit that is set somewhere.
  private mutating func multiply(_ to: Int, _ word: Int, _ factor: Int, width: Int) {
    for place in 0..<width {
      let factors = Array(cells[((factor + place) * stride)..<((factor + place + 1) * stride)])
      if factors.allSatisfy({ $0 == 0 }) { continue }
      for column in 0..<stride {
        var carry: UInt64 = 0
        for bit in place..<width {
          let x = cells[(to + bit) * stride + column]
          let y = cells[(word + bit - place) * stride + column] & factors[column]
          cells[(to + bit) * stride + column] = x ^ y ^ carry
          carry = (x & y) | (carry & (x ^ y))
        }
      }
    }
  }

  /// By each power of two of the count where that is set; by the width or more nothing of the word is left.
  private mutating func shift(_ to: Int, _ word: Int, by count: Int, _ vertex: Graph.Vertex) {
    let (width, isLeft) = (vertex.width, vertex.operation == .shiftLeft)
    for bit in 0..<width { copy(to + bit, from: word + bit) }
    for column in 0..<stride {
      func cell(_ row: Int) -> Int { row * stride + column }
      let sign = vertex.operation == .arithmeticShiftRight ? cells[cell(word + width - 1)] : 0
      for power in 0..<domain.graph.vertices[vertex.b].width {
        let isMoved = cells[cell(count + power)]
        if isMoved == 0 { continue }
        let distance = power < 8 ? min(width, 1 << power) : width
        for step in 0..<width {
          // What is moved has not been overwritten yet.
          let bit = isLeft ? width - 1 - step : step
          let source = isLeft ? bit - distance : bit + distance
          let moved = 0..<width ~= source ? cells[cell(to + source)] : sign
          cells[cell(to + bit)] = (isMoved & moved) | (~isMoved & cells[cell(to + bit)])
        }
      }
    }
  }
}

// MARK: - Rows

extension BitTable {
  @inline(__always)
  private mutating func combine(_ to: Int, _ a: Int, _ b: Int, _ body: (UInt64, UInt64) -> UInt64) {
    let (to, a, b, stride) = (to * stride, a * stride, b * stride, stride)
    cells.withUnsafeMutableBufferPointer { cells in
      for word in 0..<stride { cells[to + word] = body(cells[a + word], cells[b + word]) }
    }
  }

  private mutating func clear(_ to: Int, count: Int) {
    cells.withUnsafeMutableBufferPointer { cells in
      for word in (to * stride)..<((to + count) * stride) { cells[word] = 0 }
    }
  }

  private mutating func copy(_ to: Int, from: Int) { combine(to, from, from) { x, _ in x } }

  private mutating func choose(_ to: Int, _ condition: Int, _ a: Int, _ b: Int) {
    for word in 0..<stride {
      let mask = cells[condition * stride + word]
      cells[to * stride + word] = (mask & cells[a * stride + word]) | (~mask & cells[b * stride + word])
    }
  }

  private mutating func fillEqual(_ to: Int, _ a: Int, _ b: Int, width: Int) {
    combine(to, a, b) { ~($0 ^ $1) }
    for bit in 1..<max(1, width) {
      for word in 0..<stride {
        cells[to * stride + word] &= ~(cells[(a + bit) * stride + word] ^ cells[(b + bit) * stride + word])
      }
    }
  }

  /// From the lowest bit up: smaller if smaller here, or equal here and smaller below.
  private mutating func fillLess(_ to: Int, _ a: Int, _ b: Int, width: Int, signed: Bool) {
    for bit in 0..<width {
      let turned = signed && bit == width - 1
      for word in 0..<stride {
        let (x, y) = (cells[(a + bit) * stride + word], cells[(b + bit) * stride + word])
        let below = bit == 0 ? 0 : cells[to * stride + word]
        cells[to * stride + word] = (turned ? x & ~y : ~x & y) | (~(x ^ y) & below)
      }
    }
  }

  /// The columns in which a dimension has the wanted class.
  private mutating func fill(_ to: Int, period: Int, classes: Int, wanted: Int) {
    if period >= domain.blockSize {
      if block * domain.blockSize / period % classes == wanted { combine(to, to, to) { _, _ in .max } }
      return
    }
    var start = wanted * period
    while start < domain.blockSize {
      var index = start
      let end = start + period
      // A machine word at a time.
      while index < end {
        let (low, high) = (index & 63, min(64, (index & 63) + end - index))
        cells[to * stride + index >> 6] |= (UInt64.max >> UInt64(64 - (high - low))) << UInt64(low)
        index += high - low
      }
      start += classes * period
    }
  }

  private mutating func fillComparison(_ to: Int, _ part: FiniteDomain.Part, _ number: UInt128) {
    let pieces = domain.indices(of: part)
    func fill(_ index: Int) {
      let piece = domain.pieces[index]
      let value = piece.gathered(from: number, startingAt: part.bits.lowerBound)
      self.fill(
        to, period: piece.period, classes: piece.classCount, wanted: piece.numbers.firstIndex(of: value)!)
    }
    fill(pieces[0])
    if pieces.count == 1 { return }
    var row = Array(cells[(to * stride)..<((to + 1) * stride)])
    for index in pieces.dropFirst() {
      clear(to, count: 1)
      fill(index)
      for word in 0..<stride { row[word] &= cells[to * stride + word] }
    }
    for word in 0..<stride { cells[to * stride + word] = row[word] }
  }

  private mutating func fillPart(_ to: Int, _ part: FiniteDomain.Part) {
    for index in domain.indices(of: part) {
      let piece = domain.pieces[index]
      for (wanted, number) in piece.numbers.enumerated() {
        let placed = piece.scattered(number)
        for bit in part.bits where placed >> bit & 1 == 1 {
          fill(
            to + bit - part.bits.lowerBound, period: piece.period, classes: piece.classCount, wanted: wanted)
        }
      }
    }
  }
}
