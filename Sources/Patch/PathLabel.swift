// The names of files as diffs write them: `a/` and `b/` in front, a time stamp
// behind a tab, C string syntax for odd bytes (git-diff, core.quotePath). What
// comes out is a label; nobody opens it.

enum PathLabel {
  /// The path after the change, from what stands after `--- ` and `+++ `; the
  /// path before if the file is deleted.
  static func path(old: ArraySlice<UInt8>, new: ArraySlice<UInt8>) -> String {
    let (old, new) = (unquoted(old), unquoted(new))
    let (noOld, noNew) = (isNullName(old), isNullName(new))
    let hasPrefixes = (noOld || isPrefixed(old)) && (noNew || isPrefixed(new))
    return (noNew ? old : new).dropFirst(hasPrefixes ? 2 : 0).label
  }

  /// The path after the change from what stands after `diff --git `. Needed only
  /// where `+++` is missing.
  static func path(git names: ArraySlice<UInt8>) -> String {
    if names.last == UInt8(ascii: "\""), let second = names.dropLast().lastIndex(of: UInt8(ascii: "\"")) {
      return unquoted(names[second...]).dropFirst(2).label
    }
    let middle = names.startIndex + names.count / 2
    if names.count % 2 == 1, names[middle] == .blank {
      let (old, new) = (names[..<middle], names[(middle + 1)...])
      if old.dropFirst(2).elementsEqual(new.dropFirst(2)) { return new.dropFirst(2).label }
    }
    return (names.split(separator: .blank).last ?? []).dropFirst(2).label
  }

  /// A path as it stands alone, e.g. after `rename to `.
  static func path(plain name: ArraySlice<UInt8>) -> String { unquoted(name).label }

  /// Whether `--- ` or `+++ ` names no file, for one that is created or deleted.
  static func isNull(_ name: ArraySlice<UInt8>) -> Bool { isNullName(unquoted(name)) }

  private static func isNullName(_ path: ArraySlice<UInt8>) -> Bool {
    path.elementsEqual("/dev/null".utf8)
  }

  /// `a/`, `b/`; or the index, the commit, the work tree (diff.mnemonicPrefix).
  private static func isPrefixed(_ path: ArraySlice<UInt8>) -> Bool {
    guard let first = path.first, "abciow".utf8.contains(first) else { return false }
    return path.dropFirst().first == UInt8(ascii: "/")
  }

  private static func unquoted(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard name.first == UInt8(ascii: "\"") else { return name.prefix { $0 != .tab }.trimmed }
    var path: ArraySlice<UInt8> = []
    var rest = name.dropFirst()
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      path.append(byte == UInt8(ascii: "\\") ? escaped(takenFrom: &rest) : byte)
    }
    return path
  }

  /// What a backslash stands for; `rest` starts behind it.
  private static func escaped(takenFrom rest: inout ArraySlice<UInt8>) -> UInt8 {
    let digits = rest.prefix(3).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "7") }
    guard digits.isEmpty else {
      rest = rest.dropFirst(digits.count)
      return UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - UInt8(ascii: "0")) })
    }
    switch rest.popFirst() {
    case UInt8(ascii: "t"): return .tab
    case UInt8(ascii: "n"): return .lineFeed
    case let other: return other ?? UInt8(ascii: "\\")
    }
  }
}
