// Real Xen trees, which are not ours to keep here: XENPROVE_XEN_TREE names them,
// with colons between; the first without the function that a patch brings stands
// at the commit that the patch in XENPROVE_XEN_PATCH was made for.

import Foundation
import Patch
import Source
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

  private static let base = (environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":").map(String.init)
    .first { path in
      guard let tree = try? XenTree(at: path) else { return true }
      return tree.definition(of: "hvm_monitor_check_p2m") == nil
        && tree.definition(of: "hvm_emulate_send_vm_event") == nil
    }

  @Test(
    "the patch makes the very files that its index lines name",
    .enabled(
      if: base != nil && FileManager.default.fileExists(atPath: mail.path()),
      "XENPROVE_XEN_TREE names no tree to patch, or there is no patch for it"))
  func index() throws {
    let tree = try XenTree(at: #require(Self.base))
    let submission = try Submission(reading: [UInt8](Data(contentsOf: Self.mail)), name: "mail")
    let patched = try tree.applying(submission)
    #expect(patched.notes.isEmpty, "\(patched.notes)")
    #expect(!patched.changes.isEmpty && patched.changes.count == submission.files.count)
    for (change, file) in zip(patched.changes, submission.files) {
      let bytes = try #require(patched.contents(of: change.file))
      let name = SHA1.digest(of: Array("blob \(bytes.count)\0".utf8), bytes).hexadecimal
      #expect(name.hasPrefix(try #require(file.blobs).new), "\(change.file)")
      #expect(change.isAsIndexed == true)
    }
  }
}
