// A difference in sentences: what is otherwise, without the rows.

import Spec

extension TableDifference {
  /// One for each aspect, and for each way in which it differs.
  /// - Parameter steps: what is known of another order or number of steps; nil for nothing.
  public func sentences(steps: String?) -> [String] {
    let others = findings.filter { steps == nil || $0.aspect != .steps }
    let told =
      (steps.map { [$0] } ?? [])
      + others.flatMap { finding in
        finding.pairs.map { "\(finding.aspect.rawValue): \($0.right), not \($0.left)\($0.rights)" }
      }
    let how = gate == nil ? [] : ["another way to learn that checks are on"]
    let all = how + told
    return all.count > Self.most ? all.prefix(Self.most) + ["and \(all.count - Self.most) more"] : all
  }

  /// Sentences that are enough to look at it with `diff`.
  private static var most: Int { 4 }
}

extension TableDifference.Finding {
  /// What each side does, with the rights that it is so for.
  fileprivate var pairs: [(left: String, right: String, rights: String)] {
    var found: [(left: String, right: String, rights: [String])] = []
    for line in lines {
      let names = line.rights.map(\.name)
      if let index = found.firstIndex(where: { $0.left == line.left && $0.right == line.right }) {
        found[index].rights += names.filter { !found[index].rights.contains($0) }
      } else {
        found.append((line.left, line.right, names))
      }
    }
    return found.map { pair in
      func word(_ text: String) -> String { text == Reported.nothing.word ? "no event" : text }
      let rights = pair.rights.isEmpty ? "" : " (of " + pair.rights.joined(separator: ", ") + ")"
      return (word(pair.left), word(pair.right), rights)
    }
  }
}
