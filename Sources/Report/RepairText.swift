// What single decisions would mend a claim, for people.

import Tables
import Verification

/// `repair` as text.
public struct RepairText {
  private let claim, revision: String
  private let repairs: [Repair]

  public init(claim: String, revision: String, repairs: [Repair]) {
    self.claim = claim
    self.revision = revision
    self.repairs = repairs
  }

  public var text: String {
    guard !repairs.isEmpty else { return "No single decision mends \(claim) on \(revision).\n" }
    var lines = ["\(claim) on \(revision) is mended by"]
    for repair in repairs {
      let others = repair.mended.filter { $0 != claim }
      lines += Layout.paragraph(
        "  ",
        "\(repair.change): "
          + (others.isEmpty ? "mends nothing else, " : "mends \(others.joined(separator: ", ")) too, ")
          + (repair.broken.isEmpty ? "breaks nothing" : "breaks \(repair.broken.joined(separator: ", "))"))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
