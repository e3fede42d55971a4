// Clang shows of a file what is asked for by name, so reading goes round by round: the functions,
// then the enumerators, constants and types that they use and the helpers that they call, until nothing
// is missing. Helpers that the file does not define are looked for in other files, each read with its
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
  ///   - asked: what will be needed most likely.
  ///   - helpers: bodies of what the functions call are read at once where the file itself defines them;
  ///     nil for none.
  /// - Throws: `Diagnostic` when clang cannot make sense of the file.
  public func read(
    _ source: UnitSource, functions: [String], numbers names: [String] = [],
    asking asked: TranslationUnit.Asked = TranslationUnit.Asked(), _ helpers: HelperSearch? = nil
  ) throws(Diagnostic) -> TranslationUnit {
    var likely = idioms.likely
    likely.functions.removeAll { name in helpers.map { !$0.wants(name) } ?? true }
    let own = TranslationUnit.Asked(functions: functions + idioms.helpers + idioms.tables, values: names)
    let file: UnitFile
    do throws(Diagnostic) {
      file = try parse(source, own.union(likely).union(asked))
    } catch {
      // What another text of the file needed may make no sense in this one.
      likely.functions = []
      file = try parse(source, own.union(likely))
    }
    let read = try read(file, from: Set(functions)) { name in
      helpers.map { $0.wants(name) && $0.isDefined(name, in: source) } ?? false
    }
    return unit(read.builder, of: read)
  }

  private func parse(_ source: UnitSource, _ asked: TranslationUnit.Asked) throws(Diagnostic) -> UnitFile {
    let text = UnitText(
      file: source.file, idioms: idioms, functions: asked.functions, values: asked.values, types: asked.types)
    return UnitFile(source: source, text: text, output: try clang.parse(unit: text.bytes, source))
  }

  /// A unit once more, with the bodies of functions that it calls, wherever they are, and of what
  /// these call in their turn.
  /// - Throws: `Diagnostic` when clang cannot make sense of the file itself.
  func read(
    _ unit: TranslationUnit, with functions: Set<String>, _ helpers: HelperSearch
  ) throws(Diagnostic) -> TranslationUnit {
    let wanted = functions.union(unit.helpers)
    let first = try read(unit.source, unit.text, adding: wanted, helpers)
    var files = [first.file]
    follow(helpers, from: &files, first.builder.missing(from: wanted).union(wanted), first.builder)
    return self.unit(
      files.count > 1 ? try build(files) : first.builder, of: first, helpers: wanted,
      linked: Set(files.dropFirst().flatMap(\.source.assumptions)).subtracting(unit.source.assumptions)
        .sorted())
  }

  private func unit(
    _ builder: ProgramBuilder, of first: (file: UnitFile, builder: ProgramBuilder),
    helpers: Set<String> = [], linked: [String] = []
  ) -> TranslationUnit {
    let program = builder.program
    let unread = Dictionary(grouping: builder.unread, by: \.function).mapValues { found in
      found.map { Stop($0.what, at: program.place($0.offset)) }
    }
    return TranslationUnit(
      program: program, unread: unread,
      calls: Dictionary(grouping: builder.calls, by: \.function).mapValues { Set($0.map(\.name)) },
      assumptions: builder.assumptions.sorted(), enumerators: first.builder.unit?.values ?? [:],
      linked: linked, source: first.file.source, text: first.file.text, helpers: helpers,
      files: first.file.output.files)
  }

  // MARK: One file

  /// A file with more functions.
  private func read(
    _ source: UnitSource, _ text: UnitText, adding functions: Set<String>, _ helpers: HelperSearch
  ) throws(Diagnostic) -> (file: UnitFile, builder: ProgramBuilder) {
    var text = text
    text.functions += functions.subtracting(text.functions).sorted()
    let file = UnitFile(source: source, text: text, output: try clang.parse(unit: text.bytes, source))
    return try read(file, from: functions, helpers.wants)
  }

  /// Goes round until nothing is missing.
  /// - Parameters:
  ///   - roots: what these call may be wanted, too, and what that calls.
  ///   - isWanted: whether the body of something that is called is.
  private func read(
    _ file: UnitFile, from roots: Set<String>, _ isWanted: (String) -> Bool
  ) throws(Diagnostic) -> (file: UnitFile, builder: ProgramBuilder) {
    var file = file
    var refused: Set<String> = []
    var round = 1
    while true {
      let builder = try build([file])
      let values = (builder.unit?.used ?? []).subtracting(file.text.values)
      let types = (builder.types.unit?.missing ?? []).subtracting(file.text.types)
      let wanted = builder.missing(from: roots).filter(isWanted).union(builder.unseenConstants)
        .subtracting(file.text.functions).subtracting(refused)
      if round == UnitReader.maximalRounds || values.isEmpty && types.isEmpty && wanted.isEmpty {
        return (file, builder)
      }
      file.text.values += values.sorted()
      file.text.types += types.sorted()
      var longer = file.text
      longer.functions += wanted.sorted()
      if !wanted.isEmpty, let output = try? clang.parse(unit: longer.bytes, file.source) {
        (file.text, file.output) = (longer, output)
      } else {
        // A name that means something else as well cannot be given another.
        refused.formUnion(wanted)
        file.output = try clang.parse(unit: file.text.bytes, file.source)
      }
      round += 1
    }
  }

  private func build(_ files: [UnitFile]) throws(Diagnostic) -> ProgramBuilder {
    do throws(SyntaxError) { return try files.program() } catch {
      throw Diagnostic(
        at: Place(file: files[0].source.file, line: 1),
        "clang's view of this file cannot be read: \(error.message)")
    }
  }

  // MARK: Other files

  /// Adds files that define what is called and has no body.
  private func follow(
    _ helpers: HelperSearch, from files: inout [UnitFile], _ called: Set<String>, _ first: ProgramBuilder
  ) {
    var missing = called.filter(helpers.wants).subtracting(first.functions.keys)
    var asked: Set<String> = []
    while let name = missing.subtracting(asked).min() {
      asked.insert(name)
      let sources = helpers.sources(name).filter { $0 != files[0].source }
      let found = sources.compactMap { definition(of: name, in: $0, beside: files, helpers) }
      // Of several nobody knows which one is linked.
      guard found.count == 1, let (file, builder) = found.first else { continue }
      if let index = files.firstIndex(where: { $0.source == file.source }) {
        files[index] = file
      } else if files.count < HelperSearch.maximalFiles {
        files.append(file)
      }
      missing.formUnion(builder.missing(from: [name]).filter(helpers.wants).subtracting(first.functions.keys))
    }
  }

  /// A file that defines a function for others, nil if this one does not.
  private func definition(
    of name: String, in source: UnitSource, beside files: [UnitFile], _ helpers: HelperSearch
  ) -> (file: UnitFile, builder: ProgramBuilder)? {
    let text =
      files.first { $0.source == source }?.text
      ?? UnitText(
        file: source.file, idioms: idioms, functions: idioms.helpers, values: idioms.likely.values,
        types: idioms.likely.types)
    guard let read = try? read(source, text, adding: [name], helpers), read.builder.functions[name] != nil,
      !read.builder.internalFunctions.contains(name)
    else { return nil }
    return read
  }
}
