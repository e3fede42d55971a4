// Functions for the tests: the built-in revisions, and made-up ones.

import BitVectors
import Claims
import Emulation
import Foundation
import SMT
import Spec
import SymbolicExecution
import Tables
import TestSupport
import XenABI
import XenFunctions

enum Subjects {
  static let provenance = Provenance(tool: "xenprove", solver: "z3")

  static func revision(_ name: String) throws -> Revision {
    let specs = try Specs.load(from: Checkout.specs)
    return specs.revision(named: name)!
  }

  static func builtIn(_ name: String) throws -> Subject {
    let revision = try revision(name)
    return try subject(name, revision, AccessCheckModel(revision.traits))
  }

  static func subject(_ name: String, like: String, _ program: any AccessCheckFunction) throws -> Subject {
    try subject(name, revision(like), program)
  }

  private static func subject(
    _ name: String, _ revision: Revision, _ program: any AccessCheckFunction
  ) throws -> Subject {
    let behaviour = try Behaviour(of: program, explorer: Explorer(solver: Solver()))
    return Subject(name: name, revision: revision, program: program, behaviour: behaviour, isC: false)
  }
}

extension Subject {
  /// What others see when the function runs on an input.
  func run(on model: Model) -> Seen {
    let facts = model.sorted.map { (Fact($0.variable.name, width: $0.variable.width), $0.value) }
    let calls = 1...2
    var world = ConcreteWorld(
      ConcreteWorld.Situation(
        facts: Dictionary(uniqueKeysWithValues: facts),
        lookups: calls.map {
          RightLookup(rc: model[.lookupRC(call: $0)], access: model[.lookupAccess(call: $0)])
        },
        sends: calls.map { SendAnswer(rc: model[.sendRC(call: $0)]) }))
    let arguments = AccessCheckArguments(
      gla: model[AccessCheckVariables.gla], gfn: model[AccessCheckVariables.gfn],
      pfec: model[AccessCheckVariables.pfec],
      sendEvent: model[AccessCheckVariables.sendEvent], kind: model[AccessCheckVariables.kind])
    let result = Result { () throws(Halt) in try program.run(arguments, in: &world) }
    return Seen(steps: world.steps, result: result)
  }
}

struct Seen: Equatable {
  let steps: [Step<Bits>]
  let result: Result<Truth, Halt>

  /// What a truth table says about it.
  var reported: Reported {
    switch result {
    case .failure(.assertion): return .stops
    case .failure(.undefined): return .undefined
    case .failure: return .unknown
    case .success: break
    }
    let flags = steps.compactMap { step -> UInt128? in
      if case .send(let request, _) = step { request.accessFlags.value & 7 } else { nil }
    }
    return flags.count > 1 ? .several : flags.first.map { .flags(UInt8($0)) } ?? .nothing
  }
}

/// v5 with something changed before, in between, or after.
struct Changed: AccessCheckFunction {
  enum Change: CaseIterable, Sendable {
    /// Events about user mode only.
    case onlyUserMode
    /// No event for error codes of exactly zero or exactly 0x11.
    case exactCode
    /// Nothing is known where the fetch bit is set; writes to `rx` are undefined.
    case holes
    /// Nothing is known where the fetch bit is set.
    case unreadFetch
    /// The same, and true where it is not, whatever came of sending.
    case unreadFetchAndTrue
    /// True, whatever came of sending.
    case alwaysTrue
    /// Asks for the right, then sends; or the other way round; or sends twice.
    case asksThenSends, sendsThenAsks, sendsTwice
    /// Asks for the right again, and goes by the second answer.
    case asksAgain
    /// The gla without its lowest bit.
    case cutsAddress
    /// Nothing at all.
    case same

    /// Nothing is known of what happens for some inputs.
    var leavesOpen: Bool { [.holes, .unreadFetch, .unreadFetchAndTrue].contains(self) }
  }

  let base: AccessCheckModel
  let change: Change

  init(_ change: Change) throws {
    self.change = change
    base = AccessCheckModel(try Subjects.revision("v5").traits)
  }

  func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    let pfec = arguments.pfec
    switch change {
    case .onlyUserMode:
      guard try world.decide((pfec & PFEC.userMode).isNonZero) else { return W.Condition(false) }
    case .exactCode:
      if try world.decide(pfec == 0x11) { return W.Condition(false) }
    case .holes:
      if try world.decide((pfec & PFEC.insnFetch).isNonZero) { throw .unsupported(Stop("a fetch")) }
      let right = try world.lookUpRight(gfn: arguments.gfn, index: W.Word(0, width: 32))
      if try world.decide(right.access == 5), try world.decide((pfec & PFEC.writeAccess).isNonZero) {
        throw .undefined(Stop("a write"))
      }
      return W.Condition(false)
    case .unreadFetch, .unreadFetchAndTrue:
      if try world.decide((pfec & PFEC.insnFetch).isNonZero) { throw .unsupported(Stop("a fetch")) }
      let result = try base.run(arguments, in: &world)
      return change == .unreadFetch ? result : W.Condition(true)
    case .alwaysTrue:
      _ = try base.run(arguments, in: &world)
      return W.Condition(true)
    case .asksThenSends, .sendsThenAsks, .sendsTwice:
      let zero = W.Word(0, width: 32)
      if change == .asksThenSends { _ = try world.lookUpRight(gfn: arguments.gfn, index: zero) }
      var request = Request<W.Word>()
      request.accessFlags = W.Word(1, width: 32)
      let rc = try world.send(request).rc
      if change == .sendsTwice { _ = try world.send(request) }
      if change != .asksThenSends { _ = try world.lookUpRight(gfn: arguments.gfn, index: zero) }
      return rc == 1
    case .asksAgain:
      _ = try world.lookUpRight(gfn: arguments.gfn, index: W.Word(0, width: 32))
      let right = try world.lookUpRight(gfn: arguments.gfn, index: W.Word(1, width: 32))
      guard try world.decide(right.access == 1) else { return W.Condition(false) }
      var request = Request<W.Word>()
      request.accessFlags = W.Word(1, width: 32)
      return try world.send(request).rc == 1
    case .cutsAddress:
      let gla = arguments.gla & ~UInt64(1)
      return try base.run(
        AccessCheckArguments(
          gla: gla, gfn: arguments.gfn, pfec: pfec, sendEvent: arguments.sendEvent, kind: arguments.kind),
        in: &world)
    case .same: break
    }
    return try base.run(arguments, in: &world)
  }
}
