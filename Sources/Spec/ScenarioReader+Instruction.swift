// The instruction of a scenario: where it lies and what it does.

import Instructions
import Source
import XenABI

/// What an operation of a scenario is called.
private enum OperationWord: String, SpecWord {
  case load, store, rmw, cmpxchg, movs, stos, ins, outs

  /// Keys beside its own.
  var keys: [String] {
    switch self {
    case .load, .store, .rmw: ["bytes", "segment"]
    case .cmpxchg: ["bytes", "segment", "matches"]
    case .movs: ["from", "bytes", "count", "segment", "from-segment"]
    case .stos, .ins, .outs: ["bytes", "count", "segment"]
    }
  }

  /// How many bytes an operand may have.
  var sizes: [Int] {
    switch self {
    case .load, .store: Array(1...64)
    case .rmw: [1, 2, 4, 8, 16]
    case .cmpxchg: [1, 2, 4, 8, 16]
    case .movs, .stos: [1, 2, 4, 8]
    case .ins, .outs: [1, 2, 4]
    }
  }
}

extension ScenarioReader {
  private static let unimplemented = "unimplemented"

  mutating func readInstruction(_ file: Table) -> Instruction? {
    guard let entry = file.required("instruction", "{ at: code, does: [...] }", &problems),
      let table = Table(entry, "`instruction`", keys: Self.instructionKeys, &problems)
    else { return nil }
    let start = table.required("at", "\(pages[0])+0", &problems).flatMap { pageOffset($0, "at") }
    let prefetch: SegmentWord? = choice(table, "prefetch", "state of the segment")
    let (length, operations) = readWhat(table, at: start)
    guard let start else { return nil }
    let entries = table.optional("at")?.place ?? entry.place
    checkEnd(start, length: length, "the instruction", at: entries)
    return Instruction(
      page: start.page, offset: start.offset, length: length,
      prefetchFitsSegment: prefetch != .exceeds, operations: operations)
  }

  private static let instructionKeys =
    ["at", "length", "prefetch", "does"] + EncodedKey.allCases.map(\.rawValue)

  /// Its length and what it does: told, or read off its bytes.
  private mutating func readWhat(_ table: Table, at start: PageOffset?) -> (Int, [MicroOperation]) {
    guard let entry = table.optional(EncodedKey.bytes.rawValue) else {
      for key in EncodedKey.allCases {
        if let other = table.optional(key.rawValue) {
          problems.report(other.place, "`\(key.rawValue)` goes with `bytes`, from which operations are read")
        }
      }
      return (number(table, "length", 1...15) ?? 4, table.optional("does").map { readOperations($0) } ?? [])
    }
    for key in ["length", "does"] {
      if let other = table.optional(key) {
        problems.report(other.place, "`\(key)` stands beside `bytes`, which say it; leave one out")
      }
    }
    let read = readEncoded(entry, table, at: start)
    return (read?.length ?? 4, read?.operations ?? [])
  }

  private mutating func readOperations(_ entry: Entry) -> [MicroOperation] {
    guard let entries = entry.list("`does`", &problems) else { return [] }
    guard entries.count <= ScenarioLimit.operations else {
      problems.report(
        entry.place,
        "the instruction does \(entries.count) things; at most \(ScenarioLimit.operations) are played")
      return []
    }
    return entries.compactMap { readOperation($0) }
  }

  private mutating func readOperation(_ entry: Entry) -> MicroOperation? {
    let words = OperationWord.words + [Self.unimplemented]
    if case .word(let word) = entry.content, !word.isEmpty {
      if word == Self.unimplemented { return .unimplemented }
      let hint =
        OperationWord.words.contains(word)
        ? "write `{ \(word): PAGE+OFFSET }`" : Suggestion.sentence(for: word, among: words)
      problems.report(entry.place, "`\(word)` alone is no operation; \(hint)")
      return nil
    }
    guard let any = Table(entry, "an operation", &problems) else { return nil }
    let named = any.fields.filter { OperationWord(rawValue: $0.key.value) != nil }
    guard let field = named.first, let kind = OperationWord(rawValue: field.key.value) else {
      let first = any.fields.first.map { Suggestion.sentence(for: $0.key.value, among: words) }
      problems.report(
        entry.place,
        "an operation says what it does; \(first ?? "accepted: " + words.joined(separator: ", "))")
      return nil
    }
    if let second = named.dropFirst().first {
      problems.report(
        second.key.place,
        "`\(second.key.value)` stands beside `\(kind.rawValue)`; write one operation per entry of `does`")
      return nil
    }
    guard
      let table = Table(entry, "`\(kind.rawValue)`", keys: [kind.rawValue] + kind.keys, &problems)
    else { return nil }
    return readOperation(kind, field.value, table)
  }

  private mutating func readOperation(_ kind: OperationWord, _ entry: Entry, _ table: Table)
    -> MicroOperation?
  {
    let bytes = readBytes(kind, table)
    let count = kind.keys.contains("count") ? number(table, "count", 1...ScenarioLimit.pageSize) ?? 1 : 1
    let operand = readOperand(entry, kind.rawValue, bytes, count, table, segment: "segment")
    var source: Operand?
    if kind == .movs {
      source = table.required("from", "\(pages[0])+0", &problems).flatMap {
        readOperand($0, "from", bytes, count, table, segment: "from-segment")
      }
    }
    let found: ExchangeOutcome? = choice(table, "matches", "outcome")
    guard let operand else { return nil }
    switch kind {
    case .load: return .load(operand)
    case .store: return .store(operand)
    case .rmw: return .readModifyWrite(operand)
    case .cmpxchg: return .compareExchange(operand, found ?? .matches)
    case .movs:
      return source.map { .movs(from: $0, to: operand, count: count) }
    case .stos: return .stos(operand, count: count)
    case .ins: return .ins(operand, count: count)
    case .outs: return .outs(operand, count: count)
    }
  }

  private mutating func readBytes(_ kind: OperationWord, _ table: Table) -> Int {
    guard let entry = table.optional("bytes") else { return 4 }
    guard let word = entry.word("`bytes`", &problems) else { return 4 }
    if let value = NumberWord.value(word.value), kind.sizes.contains(value) { return value }
    let accepted =
      kind.sizes.count > 8
      ? "a number from \(kind.sizes[0]) to \(kind.sizes[kind.sizes.count - 1])"
      : kind.sizes.map(String.init).joined(separator: ", ")
    problems.report(word.place, "`bytes` of `\(kind.rawValue)` is `\(word.value)`; accepted: \(accepted)")
    return 4
  }

  private mutating func readOperand(
    _ entry: Entry, _ key: String, _ bytes: Int, _ count: Int, _ table: Table, segment: String
  ) -> Operand? {
    let word: SegmentWord? = choice(table, segment, "state of the segment")
    guard let place = pageOffset(entry, key) else { return nil }
    checkEnd(place, length: bytes * count, "`\(key)`", at: entry.place)
    return Operand(page: place.page, offset: place.offset, bytes: bytes, isInSegment: word != .exceeds)
  }

  /// Bytes may cross into the next page, if there is one, but not into a third.
  mutating func checkEnd(_ start: PageOffset, length: Int, _ what: String, at place: Place) {
    let last = (start.offset + length - 1) / ScenarioLimit.pageSize
    if start.page + last >= pages.count {
      problems.report(
        place,
        "\(what) runs off the last page, `\(pages[pages.count - 1])`; add a page after it or move it forward")
    } else if last > 1 {
      problems.report(
        place, "\(what) covers \(length) bytes on \(last + 1) pages; at most two are played")
    }
  }
}
