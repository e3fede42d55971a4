// What a claim remembers, in words.

import XenABI

/// What a claim means by what it remembers.
public struct MemoryWords: Hashable, Sendable {
  /// Lowest bit first.
  public var flags: [String]
  public var count: String
  public var pages: String
  public var otherPages: String

  public init(
    flags: [String] = [], count: String = "count", pages: String = "pages", otherPages: String = "other pages"
  ) {
    self.flags = flags
    self.count = count
    self.pages = pages
    self.otherPages = otherPages
  }
}

extension SystemWords {
  func memory(_ state: MonitorState, _ words: MemoryWords) -> String {
    var parts = [state.isInWindow ? "in a window" : "outside a window"]
    if state.flags != 0 {
      parts.append(
        words.flags.isEmpty
          ? "flags \(state.flags)"
          : words.flags.enumerated().filter { state.flags >> UInt8($0.offset) & 1 == 1 }.map(\.element)
            .joined(separator: ", "))
    }
    if state.count != 0 { parts.append("\(words.count): \(state.count)") }
    if state.pages != 0 { parts.append("\(words.pages): \(pages(state.pages))") }
    if state.otherPages != 0 { parts.append("\(words.otherPages): \(pages(state.otherPages))") }
    for page in 0..<16 where state.references >> (4 * UInt64(page)) & 0xf != 0 {
      let count = state.references >> (4 * UInt64(page)) & 0xf
      parts.append("references to \(page == 15 ? "an earlier page" : "page \(page)"): \(count)")
    }
    return parts.joined(separator: "; ")
  }

  private func pages(_ set: UInt16) -> String {
    (0..<16).filter { set.contains($0) }
      .map { $0 == 15 ? "an earlier page" : $0 == FlowMoves.elsewhere ? "another page" : "page \($0)" }
      .joined(separator: ", ")
  }
}
