// C whose numbers could be those of several revisions: what one of them decides is
// not left open because the others were asked, too.

import Foundation
import Testing

@Suite("Whose numbers are meant")
struct ReadingTests {
  private static let patch = Tool.cases + "/readings/merged.patch"

  @Test("a patch that is one of ours is judged as if that had been said")
  func chosen() throws {
    let (found, asked) = (try verify([]), try verify(["--as", "merged"]))
    #expect(found.status == 0 && asked.status == 0, "\(found.summary)")
    let (claims, expected) = (try claims(found), try claims(asked))
    #expect(claims == expected && claims.count > 10)
    #expect(claims.contains("MoreRightsFewerEvents holds"))
  }

  private func verify(_ arguments: [String]) throws -> Tool.Result {
    try Tool.run(["verify", Self.patch, "--format", "json"] + arguments)
  }

  /// Each claim with its verdict and its failing rows.
  private func claims(_ result: Tool.Result) throws -> [String] {
    let subjects = try Report(result).subjects
    #expect(subjects.count == 1 && subjects[0]["revision"] as? String == "merged")
    return (subjects.first?["claims"] as? [[String: Any]] ?? []).map { claim in
      let rows = (claim["rows"] as? [[String: Any]] ?? []).compactMap { $0["row"] as? String }
      return ([claim["name"], claim["verdict"]].compactMap { $0 as? String } + rows).joined(separator: " ")
    }
  }
}
