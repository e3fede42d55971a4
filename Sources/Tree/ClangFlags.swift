// Xen is compiled by gcc, and clang is to read it: of a command line only that
// is kept which decides what the C means. A white list, because clang refuses
// flags that it does not know.

enum ClangFlags {
  /// The words that matter, in their order; neither compiler nor file.
  static func kept(of words: [String]) -> [String] {
    var kept: [String] = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if let name = withValue.first(where: { word == $0 }) {
        if let value = rest.popFirst() { kept += [name, value] }
      } else if dropped.contains(word) {
        _ = rest.popFirst()
      } else if joined.contains(where: { word.hasPrefix($0) }) || alone.contains(word) {
        kept.append(word)
      }
    }
    return kept
  }

  /// The values of flags that name files and directories, changed.
  static func mapPaths(in words: [String], _ change: (String) -> String) -> [String] {
    var isPath = false
    return words.map { word in
      defer { isPath = word != "-D" && word != "-U" && withValue.contains(word) }
      if isPath { return change(word) }
      guard word.hasPrefix("-I"), word.utf8.count > 2 else { return word }
      return "-I" + change(String(word.dropFirst(2)))
    }
  }

  private static let withValue = [
    "-I", "-D", "-U", "-include", "-imacros", "-iquote", "-isystem", "-idirafter",
  ]
  /// Flags of others' whose value is the next word.
  private static let dropped: Set = [
    "-o", "-MF", "-MT", "-MQ", "-x", "-Xlinker", "-Xassembler", "--param", "-G",
  ]
  private static let joined = ["-I", "-D", "-U", "-std=", "-fcf-protection"]
  private static let alone: Set = [
    "-m64", "-m32", "-msoft-float", "-mno-red-zone", "-mno-mmx", "-mno-sse", "-mno-sse2", "-mno-avx",
    "-nostdinc", "-undef", "-ansi", "-ffreestanding", "-fno-builtin", "-fshort-wchar", "-fshort-enums",
    "-fsigned-char", "-funsigned-char", "-fms-extensions", "-fpic", "-fPIC", "-fpie", "-fPIE", "-fno-pic",
    "-fno-pie",
  ]
}
