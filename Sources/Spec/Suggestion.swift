// "Did you mean": the nearest accepted word, by the number of letters one has
// to insert, delete, change or swap. Nothing is suggested for a word that is
// far from all of them.

import Source

public enum Suggestion {
  /// The accepted word nearest to `word`, or nil when none is near. Of equally
  /// near words the one of the most similar length wins, then the first.
  public static func nearest(to word: String, among accepted: [String]) -> String? {
    // At least one letter has to agree, or every short word would be near.
    let limit = min(word.count - 1, max(1, word.count / 3))
    let best = accepted.map { other in
      (word: other, distance: distance(word, other), difference: abs(word.count - other.count))
    }.min { ($0.distance, $0.difference) < ($1.distance, $1.difference) }
    return best.flatMap { $0.distance <= limit ? $0.word : nil }
  }

  /// `unknown X; did you mean Y? Accepted: ...`, the sentence every message about a wrong word ends with.
  public static func sentence(for word: String, among accepted: [String]) -> String {
    let hint = nearest(to: word, among: accepted).map { "did you mean `\($0)`? " } ?? ""
    return hint + (hint.isEmpty ? "accepted: " : "Accepted: ") + accepted.joined(separator: ", ")
  }

  /// - Parameter complaint: what is wrong unless `word` is accepted.
  /// - Throws: that, and the sentence.
  public static func require(
    _ word: String, among accepted: [String], orSay complaint: String
  ) throws(UsageError) {
    if accepted.contains(word) { return }
    throw UsageError("\(complaint); \(sentence(for: word, among: accepted))")
  }

  /// Edits between the words, letter case ignored, a swap of neighbours counting as one.
  private static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first.lowercased().prefix(64))
    let b = Array(second.lowercased())
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        let change = previous[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(change, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforePrevious[j - 1] + 1) }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
