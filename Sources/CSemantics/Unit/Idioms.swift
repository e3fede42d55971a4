// What a body of code has instead of functions and cannot be read off its text: inline
// assembly, assertions that only some builds have, arithmetic on tables of the linker. Whoever
// knows the code says which calls stand in for such macros.

/// The idioms of one body of code.
package struct Idioms: Sendable {
  /// Lines before a file: headers that define such macros, and what stands in for them.
  let prologue: [String]
  /// Small functions of its headers that are executed where they are called.
  let helpers: [String]
  /// What a person calls a statement that is such a call: `the ASSERT`.
  let nouns: [String: String]
  /// How many arguments of such a call a person wrote, where its macro adds some.
  let written: [String: Int]
  /// Members of unions that are not in use wherever these functions run.
  let unused: Set<String>

  /// Constant tables of functions that are read as such, and small functions that stand in them.
  let tables: [String]

  /// What most of its functions use, to be asked for at once: a name too few costs another run of clang,
  /// one too many nothing.
  let likely: TranslationUnit.Asked

  package init(
    prologue: [String], helpers: [String] = [], nouns: [String: String] = [:], written: [String: Int] = [:],
    unused: Set<String> = [], tables: [String] = [],
    likelyFunctions functions: [String] = [], likelyValues values: [String] = [],
    likelyTypes types: [String] = []
  ) {
    (self.prologue, self.helpers, self.nouns, self.written) = (prologue, helpers, nouns, written)
    (self.unused, self.tables) = (unused, tables)
    likely = TranslationUnit.Asked(functions: functions, values: values, types: types)
  }
}
