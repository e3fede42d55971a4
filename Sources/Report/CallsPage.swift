// The table of calls of a tree, and what is claimed of them.

import CallSites
import Loading
import Source
import Tables
import Verification

/// `calls TREE` and `calls PATCH --tree TREE`.
public struct CallsPage {
  let subject: String
  let calls: CallLoader.Calls
  /// What was there before the patch.
  let base: CallLoader.Calls?
  /// Those that are shown.
  let rows: [CallRow]
  /// Rows that are not as they were.
  let changes: [Change]

  /// - Parameter functions: only calls of these are shown; all if it is empty.
  public init(
    _ calls: CallLoader.Calls, before base: CallLoader.Calls? = nil, of subject: String, functions: [String]
  ) {
    (self.calls, self.base, self.subject) = (calls, base, subject)
    let rows = Self.rows(calls, functions)
    self.rows = rows
    changes = base.map { Self.changes(from: Self.rows($0, functions), to: rows) } ?? []
  }

  // MARK: Rows

  /// A call as it was and as it is.
  struct Change {
    let before, after: CallRow?
  }

  private static func rows(_ calls: CallLoader.Calls, _ functions: [String]) -> [CallRow] {
    calls.table.sites.filter { functions.isEmpty || functions.contains($0.callee) }.map {
      CallRow($0, calls.table)
    }
  }

  private static func changes(from before: [CallRow], to after: [CallRow]) -> [Change] {
    let old = Dictionary(grouping: before, by: \.key)
    let new = Dictionary(grouping: after, by: \.key)
    return Set(old.keys).union(new.keys).sorted { $0.lexicographicallyPrecedes($1) }.flatMap {
      key -> [Change] in
      var (before, after) = (old[key] ?? [], new[key] ?? [])
      // What is as it was is no change, wherever it is.
      for row in before {
        guard let same = after.firstIndex(where: { $0.isLike(row) }) else { continue }
        after.remove(at: same)
        before.remove(at: before.firstIndex(of: row)!)
      }
      return (0..<max(before.count, after.count)).map { index in
        Change(
          before: before.indices.contains(index) ? before[index] : nil,
          after: after.indices.contains(index) ? after[index] : nil)
      }
    }
  }

  // MARK: Claims

  /// Ways to fail that were there before.
  func isOld(_ claim: CallClaimResult, _ witness: CallClaimResult.Witness) -> Bool {
    base?.claims.first { $0.name == claim.name }?.witnesses.contains { $0.key == witness.key } ?? false
  }

  /// Nobody knew before either, for the same reason.
  func isOpenAsBefore(_ claim: CallClaimResult) -> Bool {
    guard let old = base?.claims.first(where: { $0.name == claim.name }),
      let before = old.open ?? old.verdict.reason, let now = claim.open ?? claim.verdict.reason
    else { return false }
    return before.besidesNumbers == now.besidesNumbers
  }

  /// Beside a base only what is new counts.
  public var exit: ExitCode {
    var codes: [ExitCode] = [.success]
    for claim in calls.claims {
      switch claim.verdict {
      case .holds, .notApplicable: break
      case .fails where claim.witnesses.contains(where: { !isOld(claim, $0) }): codes.append(.fails)
      case .fails: if claim.open != nil, !isOpenAsBefore(claim) { codes.append(.undecided) }
      case .undecided: if !isOpenAsBefore(claim) { codes.append(.undecided) }
      }
    }
    return ExitCode(codes)
  }

  // MARK: Text

  /// At most 75 columns of ASCII.
  public var text: String {
    let body = base == nil ? rows.flatMap { [""] + lines($0) } : changeLines
    return (head + body + [""] + claimLines + mentionLines).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let table = calls.table
    var lines = Layout.paragraph("subject   ", subject)
    lines += Layout.paragraph("read      ", "\(table.fileCount) files by clang")
    for file in table.unread { lines += Layout.paragraph("not read  ", "\(file.file): \(file.reason)") }
    lines += Layout.paragraph(
      "calls     ", base == nil ? "\(rows.count)" : "\(rows.count), \(changes.count) changed")
    return lines
  }

  private func lines(_ row: CallRow, mark: String = "") -> [String] {
    var lines = Layout.paragraph(mark, "\(row.file):\(row.line)")
    lines += Layout.paragraph("\(mark)  \(row.caller) ", "calls \(row.callee)")
    lines += Layout.paragraph("\(mark)    gate   ", row.gate)
    for chain in row.chains { lines += Layout.paragraph("\(mark)    on by  ", chain) }
    if row.isSwitched, row.chains.isEmpty {
      lines += Layout.paragraph("\(mark)    on by  ", "nobody that is found")
    }
    if row.asked != "-" { lines += Layout.paragraph("\(mark)    asked  ", row.asked) }
    if !row.isReached { lines += Layout.paragraph("\(mark)    ", "never reached in this configuration") }
    for answer in row.codes {
      lines += Layout.paragraph("\(mark)    ", "\(answer.codes.joined(separator: ", ")): \(answer.deed)")
    }
    if !row.unknown.isEmpty {
      lines += Layout.paragraph("\(mark)    (?: ", "\(row.unknown.joined(separator: ", ")))")
    }
    return lines
  }

  private var changeLines: [String] {
    changes.flatMap { change in
      [""] + (change.before.map { lines($0, mark: "- ") } ?? [])
        + (change.after.map { lines($0, mark: "+ ") } ?? [])
    }
  }

  private var claimLines: [String] {
    Layout.paragraph("bounds    ", CallTable.bounds) + [""]
      + calls.claims.flatMap { claim -> [String] in
        var lines = Layout.paragraph(
          Layout.padded(claim.name, to: 14), "\(claim.verdict.word)\(change(of: claim))")
        let shown = claim.witnesses.filter { base == nil || !isOld(claim, $0) }
        for witness in shown {
          lines += Layout.paragraph("    ", witness.what)
          for step in witness.steps {
            lines += Layout.paragraph("      - ", step.words)
          }
        }
        if let open = claim.open { lines += Layout.paragraph("    ", "perhaps more: \(open)") }
        return lines
      }
  }

  func change(of claim: CallClaimResult) -> String {
    guard base != nil, claim.verdict == .fails else { return claim.verdict.reason.map { ": \($0)" } ?? "" }
    let new = claim.witnesses.filter { !isOld(claim, $0) }.count
    return new == 0 ? ", as before" : ", \(new) new"
  }

  private var mentionLines: [String] {
    var lines = [""] + Layout.paragraph("words     ", mentionCount)
    for mention in noCalls {
      lines += Layout.paragraph(
        "no call   ", "\(mention.file):\(mention.line) \(mention.name): \(mention.kind.rawValue)")
    }
    return lines
  }

  /// How often the words occur, by what they are there.
  var mentionCount: String {
    let mentions = calls.table.mentions
    let counts = Mention.Kind.allCases.compactMap { kind -> String? in
      let count = mentions.filter { $0.kind == kind }.count
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return "\(mentions.count): \(counts.joined(separator: ", "))"
  }

  /// Words that are no call that could be read.
  var noCalls: [Mention] {
    calls.table.mentions.filter { [.leftOut, .macro, .value, .unseen, .unread].contains($0.kind) }
  }
}

extension CallClaimResult.Witness.Step {
  /// Where it is, if that is known, and what is there.
  var words: String { (place.map { "\($0.file):\($0.line) " } ?? "") + text }
}

extension CallClaimResult.Verdict {
  var word: String {
    switch self {
    case .holds: "holds"
    case .fails: "fails"
    case .undecided: "undecided"
    case .notApplicable: "not-applicable"
    }
  }

  var reason: String? {
    switch self {
    case .holds, .fails: nil
    case .undecided(let reason), .notApplicable(let reason): reason
    }
  }
}
