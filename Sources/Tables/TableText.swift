// A truth table as plain text for a mail: at most 75 columns of ASCII, no box
// drawing; don't-care is `x`, nothing is `-`.

import Spec
import Xen

/// The cells of a line as words, shared by text, markdown and JSON.
public struct TableRecord: Hashable, Sendable, Encodable {
  public let lookup, gate, right, write, fetch, reported: String
  /// `zero` or `not zero` where an error code of zero is told apart.
  public let code: String?
  /// The exact condition, where the rest of the line does not decide.
  public let condition: String?
}

extension TruthTable {
  /// The lines as words.
  public var records: [TableRecord] { lines.map { record($0, rights: $0.rights) } }

  private func record(_ line: Line, rights: [Row.Right]) -> TableRecord {
    let (write, fetch) = Cubes.text(line.attempts)
    let hasNone = line.attempts.contains(.none)
    let hasRead = line.attempts.contains(.read)
    let code = hasNone == hasRead ? nil : hasNone ? "zero" : "not zero"
    return TableRecord(
      lookup: line.lookups.count > 1 ? "x" : line.lookups[0].rawValue, gate: line.gates[0].rawValue,
      right: rights.count > values.rights.count + 1 ? "x" : rights.map(\.rawValue).joined(separator: " "),
      write: write, fetch: fetch, reported: line.reported.text, code: code,
      condition: line.condition.map { $0.treeSize <= 80 ? $0.description : "a condition of \($0.treeSize) nodes" })
  }

  /// Lines of text; a list of rights that is too long is continued in a line of its own.
  public var text: String {
    var out = ["Truth table of \(subject)", ""]
    out.append("    " + columns("lookup", "gate", "right", "w", "f", "reported"))
    for line in lines {
      let chunks = TruthTable.chunks(line.rights, isAll: line.rights.count > values.rights.count + 1)
      for rights in chunks {
        let record = record(line, rights: rights)
        let code = record.code.map { " (error code \($0))" } ?? ""
        out.append(
          "    " + columns(record.lookup, record.gate, record.right, record.write, record.fetch, record.reported + code))
        if let condition = record.condition { out += TruthTable.wrapped("only when \(condition)", indent: 10) }
      }
    }
    out += ["", "    w, f: write and fetch bit of the error code; x: any; -: no event"]
    out += TruthTable.wrapped(numbers, indent: 4)
    out += TruthTable.wrapped(proof, indent: 4)
    return out.joined(separator: "\n") + "\n"
  }

  /// As a markdown table.
  public var markdown: String {
    var out = ["| lookup | gate | right | w | f | reported |", "|---|---|---|---|---|---|"]
    for record in records {
      let remark = [record.code.map { "error code \($0)" }, record.condition].compactMap { $0 }.joined(separator: "; ")
      let reported = record.reported + (remark.isEmpty ? "" : " (\(remark))")
      let cells = [record.lookup, record.gate, record.right, record.write, record.fetch, reported]
      out.append("| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |")
    }
    return (["Truth table of \(subject)", ""] + out + ["", numbers, "", proof]).joined(separator: "\n") + "\n"
  }

  /// `Numbers: n 0, r 1, ... default 10; other: any number without a name`.
  public var numbers: String {
    "Rights: " + values.rights.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
      + "; other is any number without a name."
  }

  public var proof: String {
    unproved.map { "NOT PROVED: \($0)." } ?? "Proved: the lines are disjoint, complete and equal to the function."
  }

  private func columns(_ lookup: String, _ gate: String, _ right: String, _ w: String, _ f: String, _ last: String) -> String {
    let fixed = TruthTable.padded(lookup, 12) + TruthTable.padded(gate, 5) + TruthTable.padded(right, 31)
    return fixed + "\(w) \(f)  \(last)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// Lists of rights that fit their column.
  private static func chunks(_ rights: [Row.Right], isAll: Bool) -> [[Row.Right]] {
    if isAll { return [rights] }
    return rights.reduce(into: [[Row.Right]]()) { chunks, right in
      let last = chunks.last ?? []
      let length = (last + [right]).map(\.rawValue.count).reduce(0) { $0 + $1 + 1 }
      if last.isEmpty || length > 31 { chunks.append([right]) } else { chunks[chunks.count - 1].append(right) }
    }
  }

  static func wrapped(_ text: String, indent: Int) -> [String] {
    let lead = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = lead
    for word in text.split(separator: " ") {
      if line.count > indent, line.count + 1 + word.count > 75 {
        lines.append(line)
        line = lead
      }
      line += (line.count > indent ? " " : "") + word
    }
    return lines + [line]
  }
}
