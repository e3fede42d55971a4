// Calls as pages: claims first, with what breaks them, then every call.

import CallSites
import Loading
import Markup
import Verification

extension CallsPage {
  /// `calls --format html`.
  public func html(_ versions: ToolVersions) -> String {
    var anchors = Anchors()
    let claims = calls.claims.map { ($0, anchors.anchor("claim", $0.name)) }
    var page = HTMLPage(title: "Calls that may check accesses: \(subject)", foot: versions.foot)
    page.lead = Piece.list(summary)
    page.sections = [
      .init(
        title: "Claims", anchor: anchors.anchor("claims"),
        content: [matrix(claims), Piece.paragraph("bounds: \(CallTable.bounds)", "soft")]
          + claims.flatMap { claim($0, $1) })
    ]
    page.sections.append(
      base == nil
        ? .init(
          title: "Calls", anchor: anchors.anchor("calls"),
          content: [Piece.table(caption: "Every call", Self.header, rows.map(cells))])
        : .init(title: "Calls that changed", anchor: anchors.anchor("calls"), content: changed))
    page.sections.append(
      .init(title: "Words that are no call", anchor: anchors.anchor("words"), content: words))
    return page.text
  }

  private var summary: [(lead: String, text: String)] {
    [("read", "\(calls.table.fileCount) files by clang")]
      + calls.table.unread.map { ("not read", "\($0.file): \($0.reason)") }
      + [("calls", base == nil ? "\(rows.count)" : "\(rows.count), \(changes.count) changed")]
  }

  private func matrix(_ claims: [(CallClaimResult, Anchor)]) -> Node {
    Piece.table(
      caption: "Claims about all of them", ["claim", "verdict", "says"],
      claims.map { claim, anchor in
        [.text(claim.name), mark(claim).link(anchor), .text(claim.statement)]
      })
  }

  private func mark(_ claim: CallClaimResult) -> VerdictMark {
    let isOld = claim.verdict == .fails && claim.witnesses.allSatisfy { self.isOld(claim, $0) }
    return VerdictMark(
      claim.verdict.asVerdict, isAccepted: isOld && base != nil, claim.verdict.word + change(of: claim))
  }

  private func claim(_ claim: CallClaimResult, _ anchor: Anchor) -> [Node] {
    let shown = claim.witnesses.filter { base == nil || !isOld(claim, $0) }
    let witnesses = shown.map { witness in
      Node.of(
        .li, [], .text(witness.what),
        .of(
          .ol, [],
          all: witness.steps.map { step in
            .of(.li, [], .text((step.place.map { "\($0.file):\($0.line) " } ?? "") + step.text))
          }))
    }
    let list = witnesses.isEmpty ? [] : [Node.of(.ul, [], all: witnesses)]
    let reason = claim.verdict.reason.map { [Piece.paragraph($0)] } ?? []
    return [
      .of(
        .article, [],
        all: [.of(.h3, [.id(anchor)], .text(claim.name + " "), mark(claim).node)] + reason + list)
    ]
  }

  // MARK: Rows

  private static let header = ["call", "gate", "on by", "asked", "what comes back"]

  private func cells(_ row: CallRow) -> [Node] {
    let onBy = row.isSwitched && row.chains.isEmpty ? ["nobody that is found"] : row.chains
    let unreached = row.isReached ? [] : ["never reached in this configuration"]
    let answers = row.codes.map { "\($0.codes.joined(separator: ", ")): \($0.deed)" }
    let unknown = row.unknown.isEmpty ? [] : ["(?: \(row.unknown.joined(separator: ", ")))"]
    return [
      .of(
        .div, [], .text("\(row.caller) calls \(row.callee) "),
        .of(.span, [.class("code")], .text("\(row.file):\(row.line)"))),
      .text(row.gate), lines(onBy), .text(row.asked), lines(unreached + answers + unknown),
    ]
  }

  private func lines(_ texts: [String]) -> Node {
    texts.count == 1
      ? .text(texts[0]) : texts.isEmpty ? "-" : .of(.ul, [], all: texts.map { .of(.li, [], .text($0)) })
  }

  private var changed: [Node] {
    guard !changes.isEmpty else { return [Piece.paragraph("none")] }
    let rows = changes.flatMap { change -> [[Node]] in
      let (before, after) = (change.before.map(cells), change.after.map(cells))
      return [line("\u{2212} before", before, beside: change), line("+ after", after, beside: change)]
        .compactMap {
          $0
        }
    }
    return [Piece.table(caption: "Each call as it was and as it is", ["which"] + Self.header, rows)]
  }

  /// Cells that are otherwise are marked.
  private func line(_ name: String, _ cells: [Node]?, beside change: Change) -> [Node]? {
    guard let cells else { return nil }
    let differs = differing(change)
    return [.text(name)]
      + cells.enumerated().map { differs.contains($0) ? .of(.mark, [], "\u{2260} ", $1) : $1 }
  }

  /// Columns in which both say something, and not the same.
  private func differing(_ change: Change) -> Set<Int> {
    guard let old = change.before, let new = change.after else { return [] }
    let isOther = [
      old.caller != new.caller || old.callee != new.callee, old.gate != new.gate, old.chains != new.chains,
      old.asked != new.asked, old.codes != new.codes || old.unknown != new.unknown,
    ]
    return Set(isOther.indices.filter { isOther[$0] })
  }

  private var words: [Node] {
    let mentions = noCalls
    let list = mentions.map { "\($0.file):\($0.line) \($0.name): \($0.kind.rawValue)" }
    return [Piece.paragraph(mentionCount)] + Piece.bullets(list)
  }
}

extension HunkCallsPage {
  /// `calls MAIL --format html`.
  public func html(_ versions: ToolVersions) -> String {
    var anchors = Anchors()
    var page = HTMLPage(title: "Calls that \(subject) changes", foot: versions.foot)
    page.lead = [Piece.paragraph(summary, "lead")] + Piece.bullets(unread.map { "unread: \($0)" })
    let rows = cells.map { row -> [Node] in
      let isOther = row[4] != row[5]
      return [.of(.span, [.class("code")], .text("\(row[0]):\(row[1])"))]
        + row.dropFirst(2).enumerated().map { index, text in
          isOther && (index == 2 || index == 3)
            ? .of(.mark, [], .text("\u{2260} \(text.isEmpty ? "no such call" : text)")) : .text(text)
        }
    }
    page.sections = [
      .init(
        title: "Calls", anchor: anchors.anchor("calls"),
        content: [Piece.table(caption: "Each call that changed", ["place"] + Self.header.dropFirst(2), rows)])
    ]
    return page.text
  }
}
