// The text that makes clang show a function of a file: the file itself, with the
// names that are wanted renamed, so that one dump filter finds them all, and with
// the prologue of `Idioms` before it.
//
// Renaming is by the preprocessor, everywhere in the file alike, so it changes
// nothing but names.

/// What clang is asked to show of one file.
struct UnitText {
  static let prefix = "xenprove__"

  /// The file, absolute.
  let file: String
  let idioms: Idioms
  /// Functions and constants whose definitions are wanted.
  var functions: [String]
  /// Enumerators whose values are wanted.
  var values: [String] = []
  /// Types whose layouts are wanted.
  var types: [String] = []

  var asked: TranslationUnit.Asked {
    TranslationUnit.Asked(functions: functions, values: values, types: types)
  }

  var bytes: [UInt8] {
    var lines = functions.map { "#define \($0) \(UnitText.prefix)\($0)" }
    lines += idioms.prologue
    lines.append("#include \"\(file)\"")
    // Lengths of arrays are printed in types: two of them make a 64-bit value.
    lines += values.map { name in
      "void \(UnitText.prefix)value_\(name)(char (*)[((unsigned long)(\(name)) & 0xffffffff) + 1], "
        + "char (*)[((unsigned long)(\(name)) >> 32) + 1]);"
    }
    lines += types.enumerated().map { "struct \(UnitText.prefix)type_\($0.offset) { \($0.element) held; };" }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
