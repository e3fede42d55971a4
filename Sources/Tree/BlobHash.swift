// How git names a file's contents, which is how a patch says what it was made
// for and what must come out.

import Crypto

enum BlobHash {
  /// In hexadecimal.
  static func of(_ bytes: [UInt8]) -> String {
    var hash = Insecure.SHA1()
    hash.update(data: Array("blob \(bytes.count)\0".utf8))
    hash.update(data: bytes)
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Nil when the two cannot be compared: no name, or a longer kind of name.
  static func matches(_ bytes: [UInt8]?, _ name: String?) -> Bool? {
    guard let name, name.utf8.count <= 40 else { return nil }
    guard name.contains(where: { $0 != "0" }) else { return bytes == nil }
    return bytes.map { of($0).hasPrefix(name.lowercased()) } ?? false
  }
}
