// How git names a file's contents, which is how a patch says what it was made
// for and what must come out.

import Source

enum BlobHash {
  /// In hexadecimal.
  static func of(_ bytes: [UInt8]) -> String {
    SHA1.digest(of: Array("blob \(bytes.count)\0".utf8), bytes).hexadecimal
  }

  /// Nil when the two cannot be compared: no name, or a longer kind of name.
  static func matches(_ bytes: [UInt8]?, _ name: String?) -> Bool? {
    guard let name, name.utf8.count <= 40 else { return nil }
    guard name.contains(where: { $0 != "0" }) else { return bytes == nil }
    return bytes.map { of($0).hasPrefix(name.lowercased()) } ?? false
  }
}
