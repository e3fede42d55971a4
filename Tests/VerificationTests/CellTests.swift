import Claims
import Source
import Spec
import TestSupport
import Testing
import Verification
import XenABI

// Every cell of specs/rights.yaml is felt: with any other value in it some
// claim about some revision fails that did not, and names the cell.

/// A cell with another value.
private struct Change {
  let cell: Place
  /// `rights.n.read -> yes`.
  let name: String
  /// What to replace, on the line of the cell.
  let edits: [(at: Int, old: String, new: String)]

  func applied(to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    var line = lines[cell.line - 1]
    for edit in edits.sorted(by: { $0.at > $1.at }) {
      let start = edit.at - 1
      precondition(line[start..<start + edit.old.utf8.count].elementsEqual(edit.old.utf8), name)
      line.replaceSubrange(start..<start + edit.old.utf8.count, with: edit.new.utf8)
    }
    lines[cell.line - 1] = line
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}

/// All cells with all their other legal values.
private struct Changes {
  let spec: RightsSpec
  let lines: [String]

  init(_ specs: Specs, _ text: String) {
    spec = specs.rights
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var all: [Change] { spec.rights.flatMap { permissions($0) + promotions($0) } + attempts + kinds + request }

  /// `promotes` cannot stand without saying into what, nor the other way round.
  private func permissions(_ rule: RightRule) -> [Change] {
    let columns: [(String, Located<Permission>)] = [
      ("read", rule.read), ("write", rule.write), ("execute", rule.execute),
    ]
    let count = columns.count { $0.1.value == .promotes }
    return columns.flatMap { column, cell in
      Permission.allCases.filter { $0 != cell.value }.map { value in
        var edits = [(at: cell.place.column, old: cell.value.rawValue, new: value.rawValue)]
        let line = lines[cell.place.line - 1]
        if count == 0, value == .promotes {
          edits.append((at: line.utf8.count, old: "}", new: ", becomes: rw, reports: nothing }"))
        }
        if count == 1, cell.value == .promotes {
          let comma = line[..<line.firstRange(of: "becomes")!.lowerBound].lastIndex(of: ",")!
          edits.append((at: line[..<comma].utf8.count + 1, old: String(line[comma...]), new: " }"))
        }
        return Change(
          cell: cell.place, name: "rights.\(rule.right.value.rawValue).\(column) -> \(value.rawValue)",
          edits: edits)
      }
    }
  }

  private func promotions(_ rule: RightRule) -> [Change] {
    guard let promotion = rule.promotion else { return [] }
    let name = "rights.\(rule.right.value.rawValue)"
    let rights = Row.Right.allCases.filter { $0 != .other && $0 != promotion.becomes.value }
    return rights.map {
      word("\(name).becomes", promotion.becomes.place, promotion.becomes.value.rawValue, $0.rawValue)
    }
      + PromotionReport.allCases.filter { $0 != promotion.reports.value }.map {
        word("\(name).reports", promotion.reports.place, promotion.reports.value.rawValue, $0.rawValue)
      }
  }

  private var attempts: [Change] {
    let used = spec.attempts.compactMap { $0.bit?.value }
    return spec.attempts.flatMap { rule -> [Change] in
      let name = "attempts.\(rule.attempt.value.rawValue)"
      guard let bit = rule.bit else { return flags("\(name).flags", rule.flags) }
      let old = PFEC.named.first { $0.value == bit.value }!.name
      let others = PFEC.named.filter { $0.value.nonzeroBitCount == 1 && !used.contains($0.value) }
      return others.map { word("\(name).bit", bit.place, old, $0.name) } + flags("\(name).flags", rule.flags)
    }
  }

  private var kinds: [Change] {
    zip(KindName.allCases, spec.kinds).flatMap { flags("kinds.\($0.rawValue)", $1.value) }
  }

  private var request: [Change] {
    [word("request.sync", spec.request.isSynchronous.place, "yes", "no")]
      + ["MEM_PAGING", "SOFTWARE_BREAKPOINT", "DESCRIPTOR_ACCESS", "EMUL_UNIMPLEMENTED"].map {
        word("request.reason", spec.request.reason.place, "MEM_ACCESS", $0)
      }
  }

  /// Each set of flags that has one more or one less.
  private func flags(_ name: String, _ set: FlagSet) -> [Change] {
    let old = "[" + set.names.map(\.value).joined(separator: ", ") + "]"
    return MemAccess.named.filter { $0.value.nonzeroBitCount == 1 }.map { flag in
      let value = set.value ^ flag.value
      let names = MemAccess.named.filter { $0.value.nonzeroBitCount == 1 && value & $0.value != 0 }
        .map { $0.name.dropFirst("MEM_ACCESS_".count) }
      return word(name, set.place, old, "[" + names.joined(separator: ", ") + "]")
    }
  }

  private func word(_ name: String, _ place: Place, _ old: String, _ new: String) -> Change {
    Change(cell: place, name: "\(name) -> \(new)", edits: [(at: place.column, old: old, new: new)])
  }
}

/// The claims that hold the code or the native tables against the cells; most
/// cells are felt by the first of them.
private let sensitive: [any AccessCheckClaim] = [
  NativeExact(), FieldsExact(), SwitchExactWX(), ReadReported(),
]

@Suite struct CellTests {
  let texts: Specs.Texts
  let specs: Specs
  private let changes: [Change]

  init() throws {
    texts = try Specs.Texts(from: .folder(Checkout.specs))
    specs = try Specs.load(texts)
    changes = Changes(specs, texts.rights.text).all
  }

  @Test("every cell is among those changed") func complete() throws {
    let cells = Set(changes.map(\.cell))
    // 39 permissions, 2 promotions, 2 bits, 3 + 4 sets of flags, `sync` and `reason`.
    #expect(cells.count == 39 + 4 + 2 + 7 + 2)
  }

  @Test("any other value in a cell breaks a claim, which names the cell") func everyCellIsFelt() throws {
    let before = try verdicts(specs)
    for change in changes {
      var changed = texts
      changed.rights = SpecText(file: texts.rights.file, text: change.applied(to: texts.rights.text))
      let specs = try Specs.load(changed)
      #expect(try isFelt(change, specs, before), "\(change.name)")
    }
  }

  private func verdicts(_ specs: Specs) throws -> [String: [String: Verdict]] {
    let bench = try Bench(specs)
    var found: [String: [String: Verdict]] = [:]
    for name in Bench.revisionNames {
      for claim in sensitive {
        found[name, default: [:]][claim.name] = try bench.decide(claim, on: bench.subject(name)).verdict
      }
    }
    return found
  }

  /// Some claim fails now that did not, by a row that was judged by the cell.
  private func isFelt(_ change: Change, _ specs: Specs, _ before: [String: [String: Verdict]]) throws -> Bool
  {
    let bench = try Bench(specs)
    for name in Bench.revisionNames.reversed() {
      let subject = try bench.subject(name)
      for claim in sensitive where before[name]![claim.name] != .fails {
        let result = try bench.decide(claim, on: subject)
        if result.rows.contains(where: { $0.cells.contains { $0.place == change.cell } }) { return true }
      }
    }
    return false
  }
}
