// An access check that was read from C, and what came to light on the way.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

/// C that runs over any world, with the meaning C gives it.
public struct CFunction: AccessCheckFunction {
  public let name: String
  /// Of the name, in the definition.
  public let place: Place
  /// The label of the file it belongs to, in its own tree.
  public let path: String
  /// What is taken for granted and not shown by the input, sorted.
  public private(set) var assumptions: [String]
  /// Functions that it calls, itself or through functions of its file that are executed, sorted;
  /// known for files of trees only.
  public let callees: [String]
  /// What could not be read, in the order of the text. A run that reaches one
  /// of these ends there; if `isBlocked`, every run does.
  public let unread: [Stop]
  /// Every identifier in the definition and in what it uses from the input.
  public let usesNames: Set<String>

  /// The one of Xen's access checks whose arguments it takes, whatever it is called.
  public let convention: Traits.Function

  /// Nothing of it can be run.
  public var isBlocked: Bool { program == nil }

  /// How its headers number flags; ours for C that brings none.
  private let flags: FlagNumbers
  private var program: Program?
  /// What it calls and nobody may take for a function that does anything: what could not be read.
  private let unreadCallees: Set<String>
  /// Where debug builds compile something else.
  private var debugProgram: Program?
  /// What every call passes for parameters that no revision has, by name.
  private var passed: [String: UInt64] = [:]

  init(_ located: LocatedFunction, blockedBy obstacle: Stop) {
    name = located.name
    place = located.place
    path = located.path
    usesNames = located.usesNames
    convention = located.convention
    flags = FlagNumbers([:])
    assumptions = []
    callees = []
    unread = [obstacle]
    program = nil
    unreadCallees = []
  }

  init(
    _ located: LocatedFunction, _ program: Program, _ function: Function, _ builder: ProgramBuilder,
    _ vocabulary: CReader.Vocabulary, unusable: [String: Stop]
  ) {
    name = located.name
    place = located.place
    path = located.path
    usesNames = located.usesNames
    convention = located.convention
    flags = FlagNumbers(vocabulary.numbers)
    let called = Set(builder.calls.map(\.name)).subtracting(program.functions.keys)
    let layout = "types and numbers are those of Xen on x86-64, with \(vocabulary.values.rawValue)"
    let pointers = Set(builder.pointerMembers).map {
      "the pointer \($0) is not null, and points to an object that nothing else points to"
    }
    let contracts = Contract.allCases.filter { called.contains($0.rawValue) }.compactMap(\.assumption)
    let conditions = Set(
      located.conditionals.map { "it is compiled: \($0.condition) around it holds" })
    let own = located.macros.map(\.assumption)
    let unknown = called.filter { !Contract.takes($0) }
    let isUnread = { (name: String) in unusable[name] != nil || UnknownFunction.mayBeMacro(name) }
    let general =
      [layout] + pointers + contracts + conditions + own + builder.assumptions
      + Configuration.assumptions(located.configuration)
    let unknownFunctions = unknown.filter { !isUnread($0) }.map(UnknownFunction.assumption)
    assumptions = (general + unknownFunctions + Parameters.assumptions(of: function, program.types)).sorted()
    callees = []
    unreadCallees = unknown.filter(isUnread)
    let calls = builder.calls.filter { [unreadCallees] in unreadCallees.contains($0.name) }.map { call in
      let why =
        unusable[call.name].map { "whose definition cannot be read: \($0.what)" }
        ?? "which is neither in the input nor known"
      return (what: "call of \(call.name), \(why)", offset: call.offset)
    }
    let parameters = Parameters.unread(of: function, program).map { (what: $0, offset: function.offset) }
    unread = (parameters + builder.unread.map { ($0.what, $0.offset) } + calls).sorted {
      ($0.offset, $0.what) < ($1.offset, $1.what)
    }
    .map { Stop($0.what, at: program.place($0.offset) ?? located.place) }
    self.program = parameters.isEmpty ? program : nil
  }

  /// What release builds compile, beside what debug builds do.
  init(_ release: CFunction, inDebugBuilds debug: CFunction) {
    name = release.name
    place = release.place
    path = release.path
    usesNames = release.usesNames
    convention = release.convention
    flags = release.flags
    callees = []
    assumptions = Set(release.assumptions + debug.assumptions).sorted()
    unread = release.unread + debug.unread.filter { !release.unread.contains($0) }
    program = debug.isBlocked ? nil : release.program
    debugProgram = debug.program
    unreadCallees = release.unreadCallees.union(debug.unreadCallees)
  }

  /// As a file of a tree has it.
  /// - Parameters:
  ///   - names: what it may be called.
  ///   - path: the file's label in its tree.
  ///   - given: what was taken for granted to read it.
  /// - Returns: nil when the unit defines none of these.
  public init?(_ names: [String], in source: GrowingUnit, path: String, given: [String]) {
    guard let name = names.first(where: { source.unit.program.functions[$0] != nil }) else { return nil }
    source.grow(around: name)
    let unit = source.unit
    guard let function = unit.program.functions[name], let place = unit.place(of: name)
    else { return nil }
    self.name = name
    self.place = place
    self.path = path
    usesNames = Set(unit.enumerators.keys)
    flags = FlagNumbers(unit.enumerators)
    convention = Parameters.convention(of: function)
    let called = unit.calls(from: name)
    let contracts = Contract.allCases.filter { called.contains($0.rawValue) }.compactMap(\.assumption)
    let unknown = called.filter { unit.program.functions[$0] == nil && !Contract.takes($0) }
    let general =
      ["types and numbers are those of the tree"] + given + contracts + unit.assumptions + unit.linked
      + unknown.map(UnknownFunction.assumption)
    assumptions = (general + Parameters.assumptions(of: function, unit.program.types)).sorted()
    callees = called.sorted()
    let helpers = called.filter { unit.program.functions[$0] != nil && $0 != name }.sorted()
    let parameters = Parameters.unread(of: function, unit.program).map { Stop($0, at: place) }
    unread = parameters + ([name] + helpers).flatMap { unit.unread(in: $0) }
    program = parameters.isEmpty ? unit.program : nil
    unreadCallees = []
  }

  /// Its parameters that no revision has and that no call is known to pass the same for, each with its
  /// place among all, from 0; pointers are none of them.
  public var addedParameters: [(name: String, index: Int)] {
    guard let function = program?.functions[name] else { return [] }
    return Parameters.added(to: function).filter { passed[$0.name] == nil }
  }

  /// The same where every call passes the same for some of those parameters.
  /// - Parameter constants: by the parameter's name, with the words of the calls.
  public func passing(_ constants: [String: (text: String, value: UInt64)]) -> CFunction {
    guard let program, let function = program.functions[name], !constants.isEmpty else { return self }
    var other = self
    other.passed = constants.mapValues(\.value)
    let before = Parameters.assumptions(of: function, program.types)
    let after = Parameters.assumptions(of: function, program.types, passed: constants.mapValues(\.text))
    other.assumptions = (Set(assumptions).subtracting(before).union(after)).sorted()
    return other
  }

  /// Every mutant of its own body, in the order of the text.
  public var mutants: [(mutation: Mutation, function: CFunction)] {
    guard let program, let own = program.functions[name] else { return [] }
    return MutantMaker(program, idioms: .xen).mutants(of: own).map { mutation, changed in
      var mutant = self
      mutant.program?.functions[name] = changed
      return (mutation, mutant)
    }
  }

  // Plain numbers are what tables and replays run on, thousands of times.
  @_specialize(where W == ConcreteWorld)
  public func run<W: XenWorld>(
    _ arguments: AccessCheckArguments<W.Word>, in world: inout W
  ) throws(Halt) -> W.Condition {
    guard var program else { throw .unsupported(unread[0]) }
    if let debugProgram, try world.decide(world.read(.debugBuild).isNonZero) { program = debugProgram }
    guard let function = program.functions[name] else { throw .unsupported(unread[0]) }
    var machine = AbstractMachine<W>(
      program, callees: .contracts(flags, unknown: UnknownCalls(except: unreadCallees) { _, _ in }))
    var arguments = arguments
    arguments.pfec = flags.errorCode.theirs(arguments.pfec)
    var values: [Value<W.Word>] = []
    for (parameter, role) in Parameters.roles(of: function) {
      values.append(
        try machine.argument(
          role, arguments, constants: passed, for: parameter, of: function, in: &world))
    }
    let result = try machine.call(function, values, at: function.offset, in: &world)
    return try machine.truth(of: result, function.offset)
  }
}
