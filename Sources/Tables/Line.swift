// Lines out of cells: what behaves alike stands on one line. Lines never
// overlap, and together they say about every cell exactly what it holds.

import Spec

/// One line: every combination of what its columns admit.
struct Line<Value> {
  /// All lookups of the domain are written as don't-care.
  let lookups: [Row.Lookup]
  let gates: [GateWord]
  /// Positions in the domain's rights. Empty: whatever the right, or none.
  let rights: [Int]
  let cube: Cube
  let value: Value

  func covers(_ cell: Cell) -> Bool {
    lookups.contains(cell.lookup) && gates.contains(cell.gate) && cube.admits(cell.attempt)
      && (rights.isEmpty || cell.right.map(rights.contains) ?? false)
  }
}

/// Puts cells together.
struct Minimiser<Value: Equatable> {
  let domain: Domain
  /// Nil for cells that no line speaks about.
  let value: (Cell) -> Value?
  /// The names of rights on one line take at most this many columns.
  var rightsWidth = 34

  private typealias Attempts = [Value?]

  /// The lines in the order of the domain.
  func lines() -> [Line<Value>] {
    let slices = domain.gates.map { gate in domain.lookups.map { slice(gate, $0) } }
    return groups(domain.gates.indices, by: { slices[$0] == slices[$1] }).flatMap { group in
      lines(of: slices[group[0]], gates: group.map { domain.gates[$0] })
    }
  }

  private func slice(_ gate: GateWord, _ lookup: Row.Lookup) -> [Attempts] {
    domain.slots(lookup).map { right in
      Row.Attempt.allCases.map { value(Cell(lookup: lookup, gate: gate, right: right, attempt: $0)) }
    }
  }

  private func lines(of slices: [[Attempts]], gates: [GateWord]) -> [Line<Value>] {
    if slices.joined().allSatisfy({ $0 == slices[0][0] }) {
      return lines(of: slices[0][0], domain.lookups, gates, [])
    }
    return zip(domain.lookups, slices).flatMap { lookup, slice in
      groups(slice.indices, by: { slice[$0] == slice[$1] }).flatMap { group in
        let names = group.count == slice.count ? [[]] : chunks(group)
        return names.flatMap { lines(of: slice[group[0]], [lookup], gates, $0) }
      }
    }
  }

  private func lines(
    of attempts: Attempts, _ lookups: [Row.Lookup], _ gates: [GateWord], _ rights: [Int]
  ) -> [Line<Value>] {
    let groups = groups(attempts.indices, by: { attempts[$0] == attempts[$1] })
    let lines = groups.flatMap { group -> [Line<Value>] in
      guard let value = attempts[group[0]] else { return [] }
      return Cube.cover(group.map { Row.Attempt.allCases[$0] }).map {
        Line(lookups: lookups, gates: gates, rights: rights, cube: $0, value: value)
      }
    }
    return lines.sorted { $0.cube.attempts[0] < $1.cube.attempts[0] }
  }

  /// Positions that are alike, in order of the first of each group.
  private func groups(_ range: Range<Int>, by same: (Int, Int) -> Bool) -> [[Int]] {
    range.reduce(into: []) { groups, next in
      if let known = groups.firstIndex(where: { same($0[0], next) }) {
        groups[known].append(next)
      } else {
        groups.append([next])
      }
    }
  }

  /// Splits a long list of rights.
  private func chunks(_ rights: [Int]) -> [[Int]] {
    var chunks: [[Int]] = []
    var width = Int.max / 2
    for right in rights {
      let length = domain.rights[right].name.utf8.count + 1
      if width + length > rightsWidth + 1 {
        chunks.append([])
        width = 0
      }
      chunks[chunks.count - 1].append(right)
      width += length
    }
    return chunks
  }
}
