// One screen: parts in the order in which they matter. What does not fit is counted, never passed over.

import Tables

/// A page that fits a screen.
struct Screen {
  /// Lines of a page at the most.
  static let height = 40

  /// Something to be said, entry by entry.
  struct Part {
    let title: String?
    /// Some lines each.
    let entries: [[String]]
    /// Every entry is shown, be it with fewer lines.
    var isWhole = false
    /// The first entry is never cut.
    var keepsFirst = false
    /// Says how many entries were left out.
    let rest: (Int) -> String

    static var none: Part { Part(title: nil, entries: []) { _ in "" } }
  }

  /// What comes first and what comes last, always whole.
  var head: [String] = []
  var parts: [Part] = []
  var foot: [String] = []

  var lines: [String] {
    var parts = parts.filter { !$0.entries.isEmpty }
    let room = Self.height - head.count - foot.count
    var dropped: [String] = []
    var noRoom: [String] {
      dropped.isEmpty ? [] : [Part.shortened("  no room for: " + dropped.joined(separator: "; "))]
    }
    while parts.reduce(noRoom.count, { $0 + $1.least }) > room,
      let last = parts.lastIndex(where: { !$0.isWhole && !$0.keepsFirst })
    {
      let part = parts.remove(at: last)
      dropped.insert("\(part.title ?? "more") (\(part.entries.count))", at: 0)
    }
    var shown: [String] = []
    for (index, part) in parts.enumerated() {
      let others = parts[(index + 1)...].reduce(noRoom.count) { $0 + $1.least }
      shown += part.lines(atMost: max(part.keepsFirst ? part.least : 0, room - shown.count - others))
    }
    return head + shown + noRoom + foot
  }
}

extension Screen.Part {
  private var heading: [String] { title.map { ["", $0] } ?? [] }

  /// Lines without which it says nothing.
  fileprivate var least: Int {
    if isWhole { return heading.count + entries.count }
    let first = keepsFirst ? entries[0].count : min(entries[0].count, Self.longest)
    return heading.count + min(entries.count == 1 ? first : first + 1, entries.reduce(0) { $0 + $1.count })
  }

  /// Lines of an entry, where not all of them have room.
  private static let longest = 3

  fileprivate func lines(atMost room: Int) -> [String] {
    func page(_ entries: [[String]]) -> [String]? {
      let lines = heading + entries.joined()
      return lines.count <= room ? lines : nil
    }
    if let all = page(entries) { return all }
    if isWhole {
      for limit in (1...8).reversed() {
        if let all = page(entries.map { cut($0, to: limit) }) { return all }
      }
    }
    // Rather more entries with fewer lines than the other way round.
    let shortest =
      (1...Self.longest).last { limit in
        heading.count + entries.reduce(0) { $0 + min(limit, $1.count) } <= room
      } ?? 1
    var lines = heading
    var count = 0
    for (index, whole) in entries.enumerated() {
      let entry = index == 0 && keepsFirst ? whole : cut(whole, to: isWhole ? 1 : shortest)
      let isLast = count + 1 == entries.count
      guard lines.count + entry.count + (isLast ? 0 : 1) <= room else { break }
      lines += entry
      count += 1
    }
    return count == entries.count
      ? lines : lines + Layout.paragraph("  ", rest(entries.count - count)).prefix(1)
  }

  /// The last line that is left tells that there was more.
  private func cut(_ lines: [String], to limit: Int) -> [String] {
    guard lines.count > limit, let last = lines.prefix(limit).last else { return lines }
    return lines.prefix(limit - 1) + [Self.shortened(last + " ...")]
  }

  /// One line; what is left out at its end is left out by words.
  static func shortened(_ line: String) -> String {
    guard line.count > Layout.width else { return line }
    let start = line.prefix(Layout.width - 4)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return (start.distance(from: start.startIndex, to: end) > Layout.width / 2 ? start[..<end] : start)
      + " ..."
  }
}
