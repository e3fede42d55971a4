// Reads specs/rights.yaml.

import Source
import XenABI

struct RightsReader {
  private(set) var problems = Problems()

  /// Nil, with problems reported, if anything is missing or wrong.
  mutating func read(_ source: SpecText) -> RightsSpec? {
    guard let root = Document.entry(of: source, &problems),
      let file = Table(root, "the file", keys: ["rights", "attempts", "kinds", "request"], &problems)
    else { return nil }
    let rights = complete(file, "rights", "a right") { reader, right, field in reader.right(right, field) }
    let attempts = complete(file, "attempts", "an attempt") { reader, attempt, field in
      reader.attempt(attempt, field)
    }
    let kinds = complete(file, "kinds", "a fault kind") { reader, kind, field in
      reader.kind(kind, field)
    }
    let request = request(file)
    if let attempts { checkBits(attempts) }
    guard let rights, let attempts, let kinds, let request, problems.all.isEmpty else { return nil }
    return RightsSpec(rights: rights, attempts: attempts, kinds: kinds, request: request)
  }

  /// A table with one line for each word of a closed set, in the order of the set.
  private mutating func complete<Word: SpecWord, Line>(
    _ file: Table, _ key: String, _ what: String,
    _ line: (inout RightsReader, Located<Word>, Field) -> Line?
  ) -> [Line]? {
    let accepted = "{ \(Word.words.joined(separator: ": ..., ")): ... }"
    guard let entry = file.required(key, accepted, &problems),
      let place = file.fields.first(where: { $0.key.value == key })?.key.place,
      let table = Table(entry, "`\(key)`", at: place, keys: Word.words, &problems)
    else { return nil }
    let lines = Word.allCases.map { word -> Line? in
      guard let field = table.fields.first(where: { $0.key.value == word.rawValue }) else {
        problems.report(place, "`\(key)` has a gap: no line for \(what) `\(word.rawValue)`")
        return nil
      }
      return line(&self, Located(word, at: field.key.place), field)
    }
    return lines.contains { $0 == nil } ? nil : lines.compactMap { $0 }
  }
}

// MARK: - rights

extension RightsReader {
  private mutating func right(_ right: Located<Row.Right>, _ field: Field) -> RightRule? {
    let keys = ["read", "write", "execute", "becomes", "reports"]
    let name = "right `\(right.value.rawValue)`"
    guard let table = Table(field.value, name, at: right.place, keys: keys, &problems) else { return nil }
    let read = permission("read", in: table)
    let write = permission("write", in: table)
    let execute = permission("execute", in: table)
    let promotes = [read, write, execute].contains { $0?.value == .promotes }
    let promotion = promotion(in: table, isMeant: promotes)
    guard let read, let write, let execute, !promotes || promotion != nil else { return nil }
    return RightRule(right: right, read: read, write: write, execute: execute, promotion: promotion)
  }

  private mutating func permission(_ key: String, in table: Table) -> Located<Permission>? {
    table.choice(key, "permission", &problems)
  }

  /// `becomes` and `reports`, which stand there exactly if something promotes.
  private mutating func promotion(in table: Table, isMeant: Bool) -> Promotion? {
    guard isMeant else {
      for field in table.fields where ["becomes", "reports"].contains(field.key.value) {
        problems.report(
          field.key.place,
          "\(table.name) has `\(field.key.value)`, but nothing in it promotes; drop one or the other")
      }
      return nil
    }
    let becomes: Located<Row.Right>? = table.choice("becomes", "right", &problems)
    let reports: Located<PromotionReport>? = table.choice("reports", "way to report", &problems)
    if let becomes, becomes.value == .other {
      problems.report(becomes.place, "`other` is not one right; a page can become only a right with a name")
    }
    guard let becomes, let reports else { return nil }
    return Promotion(becomes: becomes, reports: reports)
  }
}

// MARK: - attempts, kinds, request

extension RightsReader {
  private mutating func attempt(_ attempt: Located<AccessKind>, _ field: Field) -> AttemptRule? {
    // What a read is follows from the other two.
    let keys = attempt.value == .read ? ["flags"] : ["bit", "flags"]
    let name = "attempt `\(attempt.value.rawValue)`"
    guard let table = Table(field.value, name, at: attempt.place, keys: keys, &problems) else { return nil }
    let bit = attempt.value == .read ? nil : bit(in: table)
    let flags = table.required("flags", "[R, W, X]", &problems).flatMap { readFlags($0) }
    guard let flags, bit != nil || attempt.value == .read else { return nil }
    return AttemptRule(attempt: attempt, bit: bit, flags: flags)
  }

  private mutating func bit(in table: Table) -> Located<UInt64>? {
    guard let word = table.word("bit", &problems) else { return nil }
    let bits = PFEC.named.filter { $0.value.nonzeroBitCount == 1 }
    if let bit = bits.first(where: { $0.name == word.value }) { return Located(bit.value, at: word.place) }
    let accepted = Suggestion.sentence(for: word.value, among: bits.map(\.name))
    problems.report(word.place, "`\(word.value)` is no bit of an error code; \(accepted)")
    return nil
  }

  private mutating func checkBits(_ attempts: [AttemptRule]) {
    let bits = attempts.compactMap(\.bit)
    guard bits.count == 2, bits[0].value == bits[1].value else { return }
    problems.report(max(bits[0].place, bits[1].place), "write and fetch overlap: both go by the same bit")
  }

  private mutating func kind(_ kind: Located<KindName>, _ field: Field) -> Located<FlagSet>? {
    readFlags(field.value).map { Located($0, at: kind.place) }
  }

  private mutating func readFlags(_ entry: Entry) -> FlagSet? {
    guard let entries = entry.list("a set of flags", &problems) else { return nil }
    var names: [Located<String>] = []
    var value: UInt64 = 0
    for entry in entries {
      guard let name = entry.word("a flag", &problems), let flag = flag(name) else { continue }
      if value & flag != 0 { problems.report(name.place, "flag `\(name.value)` is listed twice; keep one") }
      names.append(name)
      value |= flag
    }
    return names.count == entries.count ? FlagSet(names: names, value: value, place: entry.place) : nil
  }

  private mutating func flag(_ name: Located<String>) -> UInt64? {
    let flags = MemAccess.named.filter { $0.value.nonzeroBitCount == 1 }
    if let flag = flags.first(where: { $0.name == "MEM_ACCESS_" + name.value }) { return flag.value }
    let accepted = flags.map { String($0.name.dropFirst("MEM_ACCESS_".count)) }
    problems.report(
      name.place, "`\(name.value)` is no flag; \(Suggestion.sentence(for: name.value, among: accepted))")
    return nil
  }

  /// `VM_EVENT_REASON_*`, as far as they have to do with memory or the emulator.
  private enum Reason: String, SpecWord {
    case memAccess = "MEM_ACCESS"
    case memPaging = "MEM_PAGING"
    case softwareBreakpoint = "SOFTWARE_BREAKPOINT"
    case descriptorAccess = "DESCRIPTOR_ACCESS"
    case emulUnimplemented = "EMUL_UNIMPLEMENTED"

    var value: UInt64 {
      switch self {
      case .memAccess: VMEvent.reasonMemAccess
      case .memPaging: VMEvent.reasonMemPaging
      case .softwareBreakpoint: VMEvent.reasonSoftwareBreakpoint
      case .descriptorAccess: VMEvent.reasonDescriptorAccess
      case .emulUnimplemented: VMEvent.reasonEmulUnimplemented
      }
    }
  }
  private enum Answer: String, SpecWord { case yes, no }

  private mutating func request(_ file: Table) -> RequestRule? {
    guard let entry = file.required("request", "{ reason: MEM_ACCESS, sync: yes }", &problems),
      let place = file.fields.first(where: { $0.key.value == "request" })?.key.place,
      let table = Table(entry, "`request`", at: place, keys: ["reason", "sync"], &problems)
    else { return nil }
    let reason: Located<Reason>? = table.choice("reason", "reason of a request", &problems)
    let sync: Located<Answer>? = table.choice("sync", "answer", &problems)
    guard let reason, let sync else { return nil }
    return RequestRule(
      reason: reason.map(\.value), isSynchronous: sync.map { $0 == .yes })
  }
}
