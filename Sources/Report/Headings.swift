// What stands above the columns of a matrix: the subjects' names whole, or
// letters that are explained. A name that is cut may lose what tells it from
// another.

import Tables

/// A heading for each subject, none twice.
struct Headings {
  let words: [String]
  /// They are letters, and the names have to be said elsewhere.
  let areLetters: Bool

  /// - Parameter width: of the widest column that there is room for.
  init(_ names: [String], width: Int) {
    let areShort = names.allSatisfy { $0.utf8.count <= width && PlainASCII.spell($0) == $0 && !$0.isEmpty }
    areLetters = !areShort || Set(names).count != names.count
    words =
      areLetters
      ? names.indices.map { $0 < 26 ? String(UnicodeScalar(UInt8(65 + $0))) : "S\($0 + 1)" } : names
  }
}
