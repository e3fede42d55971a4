// The functions of one file of a program, with what they execute of its headers and of other
// files, ready to run.

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
  /// What that takes for granted.
  public let assumptions: [String]

  public init(file: String, directory: String, arguments: [String], assumptions: [String] = []) {
    self.file = file
    self.directory = directory
    self.arguments = arguments
    self.assumptions = assumptions
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
  /// What other files that it executes functions of were read with takes for granted, sorted.
  package let linked: [String]
  /// What it was read from, and what clang was asked to show of it.
  let source: UnitSource
  let text: UnitText
  /// Functions that were looked for because it calls them.
  let helpers: Set<String>
  /// Last names of the files that it was read from, its headers among them.
  public let files: Set<String>

  /// What clang had to be asked.
  public var asked: Asked { text.asked }

  /// Functions, names and types that a file needs: who reads much the same file again asks for them at
  /// once.
  public struct Asked: Sendable {
    var functions: [String] = []
    var values: [String] = []
    var types: [String] = []

    public init() {}

    init(functions: [String] = [], values: [String] = [], types: [String] = []) {
      (self.functions, self.values, self.types) = (functions, values, types)
    }

    func union(_ other: Asked) -> Asked {
      Asked(
        functions: functions + other.functions.filter { !functions.contains($0) },
        values: values + other.values.filter { !values.contains($0) },
        types: types + other.types.filter { !types.contains($0) })
    }
  }

  /// Whether all that its helpers call and that somebody wants is in its own file.
  func isWhole(_ helpers: HelperSearch) -> Bool {
    self.helpers.allSatisfy { helper in
      calls(from: helper).union([helper]).filter(helpers.wants).allSatisfy { program.functions[$0] != nil }
    } && linked.isEmpty
  }

  /// Functions whose bodies were read, sorted.
  public var functions: [String] { program.functions.keys.sorted() }

  /// What of a function could not be read; a run that reaches it ends there.
  public func unread(in function: String) -> [Stop] { unread[function] ?? [] }

  /// What a function calls, itself or through what of the unit it calls.
  /// - Parameter isLeftOut: what such functions call does not count.
  package func calls(
    from function: String, behind isLeftOut: (String) -> Bool = { _ in false }
  ) -> Set<String> {
    var found: Set<String> = []
    var next = [function]
    while let function = next.popLast() {
      for name in calls[function] ?? [] where found.insert(name).inserted && !isLeftOut(name) {
        next.append(name)
      }
    }
    return found
  }

  /// Where a function is defined.
  public func place(of function: String) -> Place? {
    program.functions[function].flatMap { program.place($0.offset) }
  }
}
