// A real Xen tree, which is not ours to keep here: XENPROVE_XEN_TREE names one
// that stands at the commit the patch in XENPROVE_XEN_PATCH was made for.

import Crypto
import Foundation
import Patch
import Testing
import Tree

private let environment = ProcessInfo.processInfo.environment

@Suite("A real tree")
struct RealTreeTests {
  /// The mail on xen-devel that quotes v5, unless another is named.
  private static let mail =
    environment["XENPROVE_XEN_PATCH"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).appending(path: "../../../../shared/xen-devel/v5-reply.txt")
    .standardizedFileURL

  @Test(
    "the patch makes the very files that its index lines name",
    .enabled(
      if: environment["XENPROVE_XEN_TREE"] != nil && FileManager.default.fileExists(atPath: mail.path()),
      "XENPROVE_XEN_TREE names no tree, or there is no patch for it"))
  func index() throws {
    let tree = try XenTree(at: #require(environment["XENPROVE_XEN_TREE"]))
    let submission = try Submission(reading: [UInt8](Data(contentsOf: Self.mail)), name: "mail")
    let patched = try tree.applying(submission)
    #expect(patched.notes.isEmpty, "\(patched.notes)")
    #expect(!patched.changes.isEmpty && patched.changes.count == submission.files.count)
    for (change, file) in zip(patched.changes, submission.files) {
      let bytes = try #require(patched.contents(of: change.file))
      let digest = Insecure.SHA1.hash(data: Data("blob \(bytes.count)\0".utf8 + bytes))
      let name = digest.map { String(format: "%02x", $0) }.joined()
      #expect(name.hasPrefix(try #require(file.blobs).new), "\(change.file)")
      #expect(change.isAsIndexed == true)
    }
  }
}
