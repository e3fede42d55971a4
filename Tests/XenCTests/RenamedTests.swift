// A constant under another name is the same number. Each folder of Tests/Cases/renamed has a file before
// and after: in one that starts with `right-` the function `f` means the same, in a `wrong-` one not.

import Foundation
import TestSupport
import Testing

@testable import XenC

@Suite("Renamed constants")
struct RenamedTests {
  private static let folder = Checkout.cases.appending(path: "renamed").path
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases, right and wrong") func exist() {
    #expect(Self.names.count { $0.hasPrefix("right-") } > 1)
    #expect(Self.names.count { $0.hasPrefix("wrong-") } > 5)
  }

  private func changed(_ name: String, isElsewhere: @escaping (String) -> Bool) throws -> Set<String> {
    func bytes(_ file: String) throws -> [UInt8] {
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)/\(file).c")))
    }
    return ChangedNames([(old: try bytes("before"), new: try bytes("after"))], isElsewhere: isElsewhere).all
  }

  @Test("a function that names them otherwise is the same, and no other one", arguments: names)
  func same(_ name: String) throws {
    #expect(try changed(name) { _ in false }.contains("f") == name.hasPrefix("wrong-"))
  }

  @Test("where another file has the name, nothing is known", arguments: names)
  func elsewhere(_ name: String) throws {
    #expect(try changed(name) { _ in true }.contains("f"))
  }
}
