// Counts of mutants, and those that somebody has to look at.

import Tables

/// `mutants`: a line for each function, then what was not found different.
extension MutantsReport {
  public var text: String {
    let width = functions.map(\.name.count).max() ?? 0
    func line(_ name: String, _ counts: MutantCounts) -> String {
      line(name, counts.numbers.map(String.init))
    }
    func line(_ name: String, _ words: [String]) -> String {
      Layout.padded(name, to: width)
        + words.map { String(repeating: " ", count: 11 - $0.count) + $0 }.joined()
    }
    var lines = Layout.paragraph("tree      ", "\(tree), beside the models of \(revision)")
    if let shard = shard.value { lines.append("shard     \(shard.number)/\(shard.count)") }
    lines += ["", line("", MutantCounts.names)]
    lines += functions.map { function in
      function.obstacle.value.map { Layout.padded(function.name, to: width) + "  " + $0 }
        ?? line(function.name, MutantCounts(function.mutants))
    }
    lines.append(line("all", MutantCounts(functions.flatMap(\.mutants))))
    lines += list("proved equal", "equal") + list("undecided", "undecided")
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ title: String, _ verdict: String) -> [String] {
    functions.flatMap { function -> [String] in
      let found = function.mutants.filter { $0.verdict == verdict }.map { mutant in
        "  \(mutant.line)" + (mutant.reason.value.map { ": \($0)" } ?? "")
      }
      return found.isEmpty ? [] : ["", "\(title), \(function.name)"] + found
    }
  }
}
