// The JSON contract of `verify`, as a checker: keys that must be there, and
// the type of each. Keys may be added, so what is not listed is let pass.

import Foundation

indirect enum Shape: Sendable {
  case text, number, truth, hex
  case nullable(Shape)
  case list(Shape)
  case map(Shape)
  case object([String: Shape])

  /// What is wrong with a value, by path.
  func problems(_ value: Any?, _ path: String = "$") -> [String] {
    switch (self, value) {
    case (.nullable, is NSNull): []
    case (.nullable(let shape), _): shape.problems(value, path)
    case (.hex, let text as String):
      text.wholeMatch(of: /0x[0-9a-f]+|[0-9]+/) != nil ? [] : ["\(path): \(text)"]
    case (.text, is String): []
    case (.truth, let number as NSNumber): Shape.isTruth(number) ? [] : ["\(path): no truth value"]
    case (.number, let number as NSNumber): Shape.isTruth(number) ? ["\(path): no number"] : []
    case (.list(let shape), let list as [Any]):
      list.enumerated().flatMap { shape.problems($1, "\(path)[\($0)]") }
    case (.map(let shape), let map as [String: Any]): map.flatMap { shape.problems($1, "\(path).\($0)") }
    case (.object(let shapes), let map as [String: Any]):
      shapes.flatMap { key, shape in
        map[key].map { shape.problems($0, "\(path).\(key)") } ?? ["\(path).\(key): missing"]
      }
    default: ["\(path): \(value ?? "missing")"]
    }
  }

  private static func isTruth(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  static let location = Shape.object(["file": .text, "line": .number, "column": .number])
  static let row = Shape.object(["row": .text, "label": .text, "accepted": .nullable(.text)])
  static let witness = Shape.object(["inputs": .map(.hex), "steps": .list(.text), "replayed": .truth])
  static let claim = Shape.object([
    "name": .text, "verdict": .text, "accepted": .nullable(.text), "acceptedBecause": .nullable(.text),
    "statement": .text, "bounds": .text,
    "reason": .nullable(.text), "rows": .list(row), "witness": .nullable(witness),
    "location": .nullable(location),
  ])
  static let summary = Shape.object([
    "holds": .number, "fails": .number, "accepted": .number, "undecided": .number, "notApplicable": .number,
  ])
  static let subject = Shape.object([
    "subject": .text, "input": .nullable(.object(["path": .text, "sha256": .text])), "revision": .text,
    "assumptions": .list(.text), "claims": .list(claim), "summary": summary,
  ])
  static let program = Shape.object(["name": .text, "version": .text])
  static let diagnostic = Shape.object(["message": .text, "location": .nullable(location)])
  static let report = Shape.object([
    "schema": .text, "tool": program, "solver": program, "exit": .number, "errors": .list(diagnostic),
    "notes": .list(diagnostic), "subjects": .list(subject),
  ])
}

/// A report as parsed JSON.
struct Report {
  let json: [String: Any]

  init(_ result: Tool.Result) throws {
    guard let json = try? JSONSerialization.jsonObject(with: result.output) as? [String: Any] else {
      throw ToolError("not one JSON document: \(result.summary)")
    }
    self.json = json
  }

  var subjects: [[String: Any]] { json["subjects"] as? [[String: Any]] ?? [] }
  /// What does not fit among the deviations.
  var notes: [String] {
    (json["notes"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
  }
  /// By subject: its accepted claims.
  var accepted: [[String]] {
    subjects.map { subject in
      (subject["claims"] as? [[String: Any]] ?? []).filter { $0["accepted"] is String }
        .compactMap { $0["name"] as? String }
    }
  }
  var exit: Int32? { (json["exit"] as? NSNumber)?.int32Value }
  var input: [String: Any] { subjects.first?["input"] as? [String: Any] ?? [:] }

  /// By claim: its verdict and failing rows.
  var verdicts: [String: String] {
    let claims = subjects.first?["claims"] as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: claims.map { claim in
        let rows = (claim["rows"] as? [[String: Any]] ?? []).map { row in
          "\(row["row"]!) \(row["label"]!) \(row["condition"] ?? "-")"
        }
        return (claim["name"] as! String, ([claim["verdict"] as! String] + rows).joined(separator: "; "))
      })
  }
}
