// Delta debugging by lines (Zeller, Hildebrandt 2002), as long as patience lasts.

struct Minimizer {
  /// Runs, at most.
  var runs = 150
  /// Seconds by the clock, at most.
  var patience = 60.0

  /// - Parameter isStillWrong: true for an input that shows the same fault.
  func minimized(_ bytes: [UInt8], _ isStillWrong: ([UInt8]) throws -> Bool) rethrows -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let end = ContinuousClock.now + .seconds(patience)
    var rest = runs
    var size = max(1, lines.count / 2)
    while true {
      var start = 0
      while start < lines.count, lines.count > 1 {
        guard rest > 0, ContinuousClock.now < end else { return Array(lines.joined(separator: [10])) }
        rest -= 1
        var fewer = lines
        fewer.removeSubrange(start..<min(lines.count, start + size))
        if try isStillWrong(Array(fewer.joined(separator: [10]))) { lines = fewer } else { start += size }
      }
      guard size > 1 else { return Array(lines.joined(separator: [10])) }
      size /= 2
    }
  }
}
