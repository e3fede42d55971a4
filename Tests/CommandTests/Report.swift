// What a test asks of a report.

import Foundation

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
