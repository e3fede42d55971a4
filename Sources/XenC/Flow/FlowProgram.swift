// A function of the emulator's flow that was read from C, as a program that runs in
// the emulator's world: with what it is called, and what comes back.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

/// A function of the flow as C has it, running in the emulator's world.
public struct FlowProgram: Sendable {
  /// The C function.
  public let name: String
  public let place: Place?
  let unit: TranslationUnit
  /// Where more of the file can be had from; nil for a program that is none of the file's own.
  let source: GrowingUnit?
  let contracts: CalleeContracts
  let function: Function
  /// How its headers number flags.
  let flags: FlagNumbers
  var program: Program { unit.program }

  /// - Parameter contracts: plain ones; those of the flow's own functions are known.
  /// - Returns: nil when the unit has no such function.
  public init?(_ name: String, in unit: TranslationUnit, _ contracts: CalleeContracts) {
    guard let function = unit.program.functions[name] else { return nil }
    self.init(function, in: unit, of: nil, contracts)
  }

  /// The same of a file that may be read further.
  public init?(_ name: String, in source: GrowingUnit, _ contracts: CalleeContracts) {
    let unit = source.unit
    guard let function = unit.program.functions[name] else { return nil }
    self.init(function, in: unit, of: source, contracts)
  }

  init(
    _ function: Function, in unit: TranslationUnit, of source: GrowingUnit?, _ contracts: CalleeContracts
  ) {
    name = function.name
    (self.unit, self.source) = (unit, source)
    self.contracts = contracts
    self.function = function
    flags = FlagNumbers(unit.enumerators)
    place = unit.place(of: name)
  }

  /// Functions that it calls and that are taken by a plain contract, sorted.
  public var plainCallees: [String] {
    unit.calls(from: name).filter { contracts.answers[$0] != nil }.sorted()
  }

  /// Its parameters by name, in C's order.
  package var parameters: [String] { function.variables.prefix(function.parameterCount).map(\.name) }

  /// A constant table of functions of its file by the members that are not null; nil where it cannot be read.
  package func table(_ name: String) -> FunctionTable? { program.tables[name] }

  /// Whether a function of its file returns a number and does nothing else.
  package func onlyReturns(_ number: UInt64, _ function: String) -> Bool {
    program.functions[function]?.onlyReturns == UInt128(number)
  }

  /// Everything that it calls, itself or through what of its file it executes, sorted.
  public var callees: [String] { unit.calls(from: name).sorted() }

  /// What it calls, itself or through helpers that it executes.
  package func callees(besideThoseOf isTaken: (String) -> Bool) -> Set<String> {
    unit.calls(from: name) { !isTaken($0) }
  }

  /// Functions whose bodies a run of it may come to, itself among them.
  /// - Parameter isTaken: what is taken by contract, besides what is here.
  public func executed(besides isTaken: (String) -> Bool) -> Set<String> {
    func isLeftOut(_ function: String) -> Bool { contracts.takes(function) || isTaken(function) }
    return unit.calls(from: name, through: { !isLeftOut($0) }).filter { !isLeftOut($0) }.union([name])
  }

  /// Where a function that it executes has statements and operands that no run has come to.
  package func unreached(in function: String, _ executed: Set<ObjectIdentifier>) -> [Place] {
    program.unreached(in: function, executed)
  }

  /// What it takes for granted that other files are compiled as they were read.
  package var assumptions: [String] { unit.linked }

  /// Whether another one does the same in every world: the function, all that it may
  /// execute, every layout, every table and what its flags mean are the same. False where that is not
  /// seen at once.
  public func isSame(as other: FlowProgram) -> Bool {
    flags == other.flags && function.isSame(as: other.function)
      && unit.executesTheSame(from: name, as: other.unit)
      && unit.calls(from: name).allSatisfy {
        // A body that one has looked for in vain, the other may have.
        unit.program.functions[$0] != nil || mayFind($0) == other.mayFind($0)
      }
  }

  /// Every mutant of the function's own body, in the order of the text.
  public var mutants: [(mutation: Mutation, program: FlowProgram)] {
    MutantMaker(program, idioms: .xen).mutants(of: function).map {
      ($0.mutation, FlowProgram($0.function, in: unit, of: nil, contracts))
    }
  }

  // MARK: Helpers

  /// With all that was read of its file since.
  public var latest: FlowProgram { source.flatMap { FlowProgram(name, in: $0, contracts) } ?? self }

  /// Whether a function that it calls and that has no body may have one.
  package func mayFind(_ function: String) -> Bool { source?.mayHave(function) ?? false }

  /// Whether nobody has still to look for the body of anything that it may execute.
  package var isReadInFull: Bool {
    unit.calls(from: name).allSatisfy { unit.program.functions[$0] != nil || !mayFind($0) }
  }

  /// Those of functions that a run has called and that have no body whose bodies nobody has looked for.
  package func unread(of calls: [Stop]) -> Set<String> { Set(calls.map(\.what).filter(mayFind)) }

  /// With the bodies of functions that it calls, as far as there are any.
  package func finding(_ functions: Set<String>) -> FlowProgram {
    source?.grow(by: functions)
    return latest
  }

  // MARK: Running

  /// What is passed to it, by the names of its parameters.
  public typealias Arguments<Word: BitVector> = [String: FlowValue<Word>]

  /// Runs it in a world where its callees are taken by contract.
  /// - Parameters:
  ///   - callees: functions of the flow that are taken by contract.
  ///   - operand: the access that the function is about, if there is one.
  ///   - emulation: what it is for if it emulates an instruction.
  ///   - request: the one that it makes for its caller, if it may: then a bit in
  ///     front of the result says whether it did.
  ///   - view: the altp2m view that it asks about; nil where it goes by the processor.
  ///   - outputs: what it gives back through pointers: all that in front of the result.
  ///   - mayLackMonitor: whether it is also called for a vCPU without `arch.vm_event`.
  ///   - width: of all that; what it returns itself has 1 for a bool and for nothing.
  package func run<W: EmulatorWorld>(
    _ arguments: Arguments<W.Word>, callees: CalleeTable, operand: FlowOperand<W.Word>?,
    emulation: FlowEmulation? = nil,
    request: FlowRequest<W.Word>? = nil, outputs: [FlowOutput] = [], view: FlowView<W.Word>? = nil,
    mayLackMonitor: Bool = false, returning width: Int, in world: inout W
  ) throws(Halt) -> W.Word {
    let frame = FlowCallees<W>(
      contracts, callees, flags, operand: operand, emulation: emulation, view: view)
    var machine = AbstractMachine<W>(
      unit.program,
      callees: .contracts(
        flags,
        overriding: { (machine, called, world) throws(Halt) in
          try frame.answer(&machine, called, &world)
        }, unknown: UnknownCalls { $1.note(unknownCallee: $0) }),
      outsideState: .flow(contracts.names, flags, mayLackMonitor: mayLackMonitor))
    if world.recordsExecution { machine.executed = [] }
    defer { machine.executed.map { world.note(executed: $0) } }
    if let view { machine.placeViews(view.count) }
    var values: [Value<W.Word>] = []
    for parameter in function.variables.prefix(function.parameterCount) {
      guard let argument = arguments[parameter.name] else {
        throw .unsupported(Stop("the parameter \(parameter.name) of \(name)", at: place))
      }
      let own = argument.numbered(by: flags, as: parameter.name)
      values.append(try machine.value(own, parameter, function.offset))
    }
    let result: Value<W.Word>
    do throws(Halt) {
      result = try machine.call(function, values, at: function.offset, in: &world)
    } catch {
      if case .assertion(let stop) = error { world.observe(.assertion(stop.what)) }
      if case .undefined(let stop) = error, stop.what == AbstractMachine<W>.nullDereference {
        world.observe(.faults(stop.what))
      }
      throw error
    }
    guard let request else {
      let own = try word(result, width: width - outputs.reduce(0) { $0 + $1.width })
      guard let held = try machine.held(outputs, returning: own, function.offset, in: &world) else {
        return own
      }
      return held.followed(by: own)
    }
    return try machine.hasMade(request.numbered(by: flags), function.offset, in: &world).word(width: 1)
      .followed(by: word(result, width: width - 1))
  }

  private func word<Word: BitVector>(_ result: Value<Word>, width: Int) throws(Halt) -> Word {
    switch result {
    case .nothing:
      guard function.result == .void else {
        throw .undefined(Stop("\(name) returns nothing where a value is expected", at: place))
      }
      return Word(0, width: width)
    case .truth(let condition): return condition.word(width: width)
    // Callers of what is true or false test it.
    case .word(let word) where width == 1: return word.isNonZero.word(width: 1)
    case .word(let word): return word.resized(to: width, signed: false)
    case .pointer(.null): return Word(0, width: width)
    case .pointer(.number(let word)): return word.resized(to: width, signed: false)
    default: throw .unsupported(Stop("what \(name) returns", at: place))
    }
  }
}

/// The access that a hook is about.
public struct FlowOperand<Word: BitVector>: Sendable {
  /// A linear address, 64 bits.
  package let linear: Word
  /// 64 bits.
  package let bytes: Word
  /// PFEC_*, 32 bits, of a copy.
  package let pfec: Word?
  /// What is asked about its segment; nil for a fetch.
  package var segment: Question.Subject?

  public init(
    linear: Word, bytes: Word, pfec: Word? = nil, segment: Question.Subject? = .prefetchInSegment
  ) {
    (self.linear, self.bytes, self.pfec, self.segment) = (linear, bytes, pfec, segment)
  }

  /// The same of other words.
  package func map<Other: BitVector>(_ word: (Word) -> Other) -> FlowOperand<Other> {
    FlowOperand<Other>(linear: word(linear), bytes: word(bytes), pfec: pfec.map(word), segment: segment)
  }
}

extension [FlowProgram] {
  /// Runs programs with the bodies of all that their runs come upon, as far as there are any.
  /// - Parameter attempt: what came of running these, and the functions without a body that it came upon
  ///   and that have still to be looked for: then it counts for nothing.
  package func readFurther<Found>(
    _ attempt: ([FlowProgram]) throws -> (found: Found, wanted: Set<String>)
  ) rethrows -> Found {
    var programs = map(\.latest)
    while true {
      let (found, wanted) = try attempt(programs)
      guard !wanted.isEmpty else { return found }
      programs = programs.map { $0.finding(wanted) }
    }
  }
}
