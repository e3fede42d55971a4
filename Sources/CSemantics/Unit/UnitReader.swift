// Clang shows of a file what is asked for by name, so reading goes round by round: the functions,
// then the enumerators and types that they use and the helpers that they call, until nothing is
// missing. Helpers that the file does not define are looked for in other files, each read with its
// own flags.

import BitVectors
import Source

/// Reads functions of files that have includes.
public struct UnitReader: Sendable {
  static let maximalRounds = 8

  let clang: Clang
  let idioms: Idioms

  package init(clang: Clang, idioms: Idioms) { (self.clang, self.idioms) = (clang, idioms) }

  /// - Parameters:
  ///   - names: constants whose numbers are wanted; those that the file does not know stay
  ///     without one.
  ///   - helpers: what is read beside the functions; nil for nothing.
  /// - Throws: `Diagnostic` when clang cannot make sense of the file. A helper that it cannot make
  ///   sense of stays without a body.
  public func read(
    _ source: UnitSource, functions: [String], numbers names: [String] = [], helpers: HelperSearch? = nil
  ) throws(Diagnostic) -> TranslationUnit {
    let text = UnitText(
      file: source.file, idioms: idioms, functions: functions + idioms.helpers, values: names)
    let first = try read(source, text, helpers)
    var files = [first.file]
    var builder = first.builder
    if let helpers, follow(helpers, from: &files, first.builder) {
      builder = try build(files, source)
    }
    let program = builder.program
    return TranslationUnit(
      program: program, unread: UnitReader.unread(builder, program),
      calls: Dictionary(grouping: builder.calls, by: \.function).mapValues { Set($0.map(\.name)) },
      assumptions: builder.assumptions.sorted(), enumerators: first.builder.unit?.values ?? [:])
  }

  // MARK: One file

  /// Goes round until nothing is missing.
  private func read(
    _ source: UnitSource, _ text: UnitText, _ helpers: HelperSearch?
  ) throws(Diagnostic) -> (file: UnitFile, builder: ProgramBuilder) {
    var text = text
    var refused: Set<String> = []
    var file = UnitFile(source: source, text: text, output: try clang.parse(unit: text.bytes, source))
    for round in 1... {
      let builder = try build([file], source)
      let values = (builder.unit?.used ?? []).subtracting(text.values)
      let types = (builder.types.unit?.missing ?? []).subtracting(text.types)
      let called = builder.missing.filter { helpers?.wants($0) ?? false }
        .subtracting(text.functions).subtracting(refused)
      if round == UnitReader.maximalRounds || values.isEmpty && types.isEmpty && called.isEmpty {
        return (file, builder)
      }
      text.values += values.sorted()
      text.types += types.sorted()
      var longer = text
      longer.functions += called.sorted()
      if !called.isEmpty, let output = try? clang.parse(unit: longer.bytes, source) {
        (text, file) = (longer, UnitFile(source: source, text: longer, output: output))
      } else {
        // A name that means something else as well cannot be given another.
        refused.formUnion(called)
        file = UnitFile(source: source, text: text, output: try clang.parse(unit: text.bytes, source))
      }
    }
    fatalError("rounds are counted")
  }

  private func build(_ files: [UnitFile], _ source: UnitSource) throws(Diagnostic) -> ProgramBuilder {
    do throws(SyntaxError) { return try files.program() } catch {
      throw Diagnostic(
        at: Place(file: source.file, line: 1), "clang's view of this file cannot be read: \(error.message)")
    }
  }

  // MARK: Other files

  /// Adds files that define what is called and has no body.
  /// - Returns: whether there are any.
  private func follow(_ helpers: HelperSearch, from files: inout [UnitFile], _ first: ProgramBuilder) -> Bool {
    var missing = first.missing.filter(helpers.wants)
    var asked: Set<String> = []
    while let name = missing.subtracting(asked).min() {
      asked.insert(name)
      let found = helpers.sources(name).compactMap { source in
        definition(of: name, in: source, beside: files, helpers)
      }
      // Of several nobody knows which one is linked.
      guard found.count == 1, let (file, builder) = found.first else { continue }
      if let index = files.firstIndex(where: { $0.source == file.source }) {
        files[index] = file
      } else if files.count < HelperSearch.maximalFiles {
        files.append(file)
      }
      missing.formUnion(builder.missing.filter(helpers.wants))
    }
    return files.count > 1
  }

  /// A file that defines a function for others, nil if this one does not.
  private func definition(
    of name: String, in source: UnitSource, beside files: [UnitFile], _ helpers: HelperSearch
  ) -> (file: UnitFile, builder: ProgramBuilder)? {
    guard files[0].source != source else { return nil }
    let known = files.first { $0.source == source }?.text
    var text =
      known ?? UnitText(file: source.file, idioms: idioms, functions: idioms.helpers, values: [])
    if !text.functions.contains(name) { text.functions.append(name) }
    guard let read = try? read(source, text, helpers), read.builder.functions[name] != nil,
      !read.builder.internalFunctions.contains(name)
    else { return nil }
    return read
  }

  private static func unread(_ builder: ProgramBuilder, _ program: Program) -> [String: [Stop]] {
    Dictionary(grouping: builder.unread, by: \.function).mapValues { found in
      found.map { Stop($0.what, at: program.place($0.offset)) }
    }
  }
}
