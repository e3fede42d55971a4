// One function of which the C is run where the model calls it: its harness, with the
// words of the call in place of the variables of the proof.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

struct ReplacedFunction: Sendable {
  private let body: Replacements.Body
  private let invocations: [Invocation]
  /// What all builds have, where that is the same.
  private let common: FlowProgram?

  init(_ body: Replacements.Body, _ invocations: [Invocation]) {
    (self.body, self.invocations) = (body, invocations)
    common = if case .c(let debug?, let release?) = body, debug.isSame(as: release) { debug } else { nil }
  }

  func run<W: EmulatorWorld>(_ call: Call<W.Word>, in world: inout W) throws(Halt) -> W.Word {
    let program = try program(in: &world)
    let outer = world.running
    try enter(call.function, program, in: &world)
    defer { world.running = outer }
    for invocation in invocations where invocation.fault == nil || invocation.fault == world.state.fault {
      if let words = try binding(call, invocation, in: &world) {
        return try run(program, call.function, invocation.harness, words, in: &world)
      }
    }
    throw .unsupported(Stop("\(call.function.name) called in this way", at: program.place))
  }

  /// How deep C is run within C: no function of Xen's is within itself more than twice.
  private static let (deepestOfOne, deepestOfAll) = (8, 32)

  /// - Throws: `Halt.undecided` where functions call each other without an end in sight.
  private func enter<W: EmulatorWorld>(
    _ function: FunctionID, _ program: FlowProgram, in world: inout W
  ) throws(Halt) {
    guard world.running.count(where: { $0 == function }) < Self.deepestOfOne else {
      throw .undecided(
        Stop("\(function.name) calls itself more than \(Self.deepestOfOne) times", at: program.place))
    }
    guard world.running.count < Self.deepestOfAll else {
      throw .undecided(
        Stop("\(function.name) is called within more than \(Self.deepestOfAll) others", at: program.place))
    }
    world.running.append(function)
  }

  /// As the build has it.
  private func program<W: EmulatorWorld>(in world: inout W) throws(Halt) -> FlowProgram {
    if let common { return common }
    switch body {
    case .unknown(let stop): throw .unsupported(stop)
    case .c(let debug, let release):
      let isDebug = try world.decide(world.read(.debugBuild).isNonZero)
      guard let program = isDebug ? debug : release else {
        throw .unsupported(Stop("what was not read: the \(isDebug ? "debug" : "release") build"))
      }
      return program
    }
  }

  /// - Returns: nil when the call is not of this kind.
  private func binding<W: EmulatorWorld>(
    _ call: Call<W.Word>, _ invocation: Invocation, in world: inout W
  ) throws(Halt) -> [String: W.Word]? {
    var words: [String: W.Word] = [:]
    for (parameter, word) in zip(invocation.parameters, call.arguments) {
      if let number = parameter.constant {
        guard try world.decide(word.isEqual(to: W.Word(number, width: word.width))) else { return nil }
      } else if let variable = parameter.variables.first {
        words[variable.name] = word.resized(to: variable.width, signed: false)
      }
    }
    for (subject, parameter) in invocation.asked {
      let page = try world.situationPage(ofFrame: call.arguments[0])
      for variable in parameter.variables {
        words[variable.name] = GuestModel.rightWord(subject, page: page, in: &world)
      }
    }
    return words
  }

  private func run<W: EmulatorWorld>(
    _ program: FlowProgram, _ function: FunctionID, _ harness: Harness, _ words: [String: W.Word],
    in world: inout W
  ) throws(Halt) -> W.Word {
    var outside = world
    func word(_ term: Term) -> W.Word {
      term.interpreted { words[$0.name] ?? outside.read(Fact($0.name, width: $0.width)) }
    }
    let arguments = harness.arguments.mapValues { $0.map(word) }
    let operand = harness.operand.map { $0.map(word) }
    let request = harness.request.map { $0.map(word) }
    harness.announces?.show(in: &world)
    // Where nothing is given back through pointers, there is nothing in front.
    let outputs = harness.outputs.reduce(0) { $0 + $1.width }
    let result = try program.run(
      arguments, callees: Catalogue.callees, operand: operand, emulation: emulation(harness, in: world),
      request: request, outputs: harness.outputs, view: harness.view.map { $0.map(word) },
      returning: max(function.resultWidth, function.returnedWidth + outputs), in: &world)
    return harness.sees == nil ? result : world.state.emulated ?? result
  }

  /// What an emulation is for, as the situation has it.
  private func emulation<W: EmulatorWorld>(_ harness: Harness, in world: W) -> FlowEmulation? {
    if case .reply = harness.emulation, let request = world.state.emulates {
      return .reply(page: request.page, sentAt: request.rip)
    }
    return harness.emulation
  }
}
