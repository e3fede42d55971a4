// The functions of one file of a program, read through clang with its own
// headers and flags. Clang shows what is asked for by name, so this goes round
// by round: the functions, then the enumerators and types they use, until
// nothing is missing.

import BitVectors
import Source

/// One file of a program and how clang is to be called for it.
public struct UnitSource: Hashable, Sendable {
  /// Absolute.
  public let file: String
  /// Where its relative paths start.
  public let directory: String
  /// What clang is told, without the file.
  public let arguments: [String]

  public init(file: String, directory: String, arguments: [String]) {
    self.file = file
    self.directory = directory
    self.arguments = arguments
  }
}

/// Functions of one file, ready to run.
public struct TranslationUnit: Sendable {
  package let program: Program
  /// What could not be read, by function.
  let unread: [String: [Stop]]
  /// What is called, by function.
  let calls: [String: Set<String>]
  /// What the whole of it takes for granted, sorted.
  package let assumptions: [String]
  /// Enumerators that are used and names that were asked for, as the headers
  /// number them.
  public let enumerators: [String: UInt64]
  /// Last names of the files that it was read from, its headers among them.
  public let files: Set<String>
  /// What clang had to be asked beyond the functions.
  public let asked: Asked

  /// Names and types that a file needs: who reads much the same file again asks for them at once.
  public struct Asked: Sendable {
    var values: [String] = []
    var types: [String] = []

    public init() {}
  }

  /// Functions whose bodies were read, sorted.
  public var functions: [String] { program.functions.keys.sorted() }

  /// What of a function could not be read; a run that reaches it ends there.
  public func unread(in function: String) -> [Stop] { unread[function] ?? [] }

  /// What a function calls, itself or through what of the unit it calls.
  package func calls(from function: String) -> Set<String> {
    var found: Set<String> = []
    var next = [function]
    while let function = next.popLast() {
      for name in calls[function] ?? [] where found.insert(name).inserted { next.append(name) }
    }
    return found
  }

  /// Where a function is defined.
  public func place(of function: String) -> Place? {
    program.functions[function].flatMap { program.place($0.offset) }
  }
}

/// Reads functions of files that have includes.
public struct UnitReader: Sendable {
  static let maximalRounds = 4

  let clang: Clang
  let idioms: Idioms

  package init(clang: Clang, idioms: Idioms) { (self.clang, self.idioms) = (clang, idioms) }

  /// - Parameters:
  ///   - names: constants whose numbers are wanted; those that the file does not know stay
  ///     without one.
  ///   - asked: what will be needed most likely.
  /// - Throws: `Diagnostic` when clang cannot make sense of the file.
  public func read(
    _ source: UnitSource, functions: [String], numbers names: [String] = [],
    asking asked: TranslationUnit.Asked = TranslationUnit.Asked()
  ) throws(Diagnostic) -> TranslationUnit {
    var text = UnitText(
      file: source.file, idioms: idioms, functions: functions + idioms.helpers,
      values: names + asked.values.filter { !names.contains($0) }, types: asked.types)
    var round = 1
    while true {
      let output = try clang.parse(unit: text.bytes, source)
      let (program, builder) = try build(output, text, source)
      let values = (builder.unit?.used ?? []).subtracting(text.values)
      let types = (builder.types.unit?.missing ?? []).subtracting(text.types)
      if round == UnitReader.maximalRounds || values.isEmpty && types.isEmpty {
        return TranslationUnit(
          program: program, unread: UnitReader.unread(builder, program),
          calls: Dictionary(grouping: builder.calls, by: \.function).mapValues { Set($0.map(\.name)) },
          assumptions: builder.assumptions.sorted(), enumerators: builder.unit?.values ?? [:],
          files: output.files, asked: text.asked)
      }
      text.values += values.sorted()
      text.types += types.sorted()
      round += 1
    }
  }

  private func build(
    _ output: Clang.UnitOutput, _ text: UnitText, _ source: UnitSource
  ) throws(Diagnostic) -> (program: Program, builder: ProgramBuilder) {
    do throws(SyntaxError) {
      let (declarations, locations) = try SyntaxReader.readUnit(output.trees)
      var names = UnitNames()
      names.used = locations.enumerators
      for declaration in declarations { names.note(declaration) }
      for name in output.unknown { names.values[name] = nil }
      let types = UnitTypes(
        layouts: RecordLayouts(output.layouts), typedefs: locations.typedefs, asked: text.types)
      return ProgramBuilder.build(declarations, types: types, names: names, text: SourceText(locations))
    } catch {
      throw Diagnostic(
        at: Place(file: source.file, line: 1), "clang's view of this file cannot be read: \(error.message)")
    }
  }

  private static func unread(_ builder: ProgramBuilder, _ program: Program) -> [String: [Stop]] {
    Dictionary(grouping: builder.unread, by: \.function).mapValues { found in
      found.map { Stop($0.what, at: program.place($0.offset)) }
    }
  }
}
