// How pipelines name files: from the current folder where a file lies in it.

import Foundation

/// The name of a file for a program that shows it.
struct ArtifactPath {
  /// As it is, from the current folder.
  let text: String

  init(_ path: String, in folder: String = FileManager.default.currentDirectoryPath) {
    var text = path
    if path.hasPrefix(folder + "/") { text = String(path.dropFirst(folder.count + 1)) }
    while text.hasPrefix("./") { text = String(text.dropFirst(2)) }
    self.text = text.isEmpty ? "." : text
  }

  /// As a reference (RFC 3986): relative, or with the scheme of files.
  var uri: String {
    let isAbsolute = text.hasPrefix("/")
    let encoded = text.utf8.map { byte -> String in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20) || "-._~/+".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
    return isAbsolute ? "file://" + encoded : encoded
  }
}
