// The program that a tree is: functions that are proved to be the model's are run as that
// model, all others as the C that they are.

import BitVectors
import Emulation
import Equivalence
import Flow
import Loading
import XenABI
import XenC
import XenFunctions

/// The functions of a tree as a program that can be explored.
struct TreeProgram {
  /// The decisions of the model's functions that are run.
  private(set) var traits: Traits
  /// What stands in for the others.
  private(set) var replacements: Replacements
  /// What is neither the model's nor can stand in for it, with the builds in which it is not.
  private(set) var open: [(name: String, builds: Builds)]

  var emulator: EmulatorModel { EmulatorModel(traits, replacing: replacements) }

  /// - Parameters:
  ///   - functions: those of the tree, measured by the revision's model.
  ///   - checksAsModel: the access check is proved to be the model's.
  ///   - allAsC: also what is proved to be the model's is run as the C that it is, if it can be.
  init(
    _ functions: [TreeFunction], of tree: LoadedTree, by revision: Revision, checksAsModel: Bool,
    allAsC: Bool = false
  ) {
    var bodies: [FunctionID: Replacements.Body] = [:]
    var open: [(name: String, builds: Builds)] = []
    // What the model does not pass to the access check, C does.
    let passesMore = !checksAsModel && tree.readings.contains { !$0.function.addedParameters.isEmpty }
    for function in functions
    where allAsC || !function.isEqual || passesMore && tree.callsAccessCheck(function.functionName) {
      guard let spec = Catalogue.function(named: function.functionName), spec.isReplaceable(revision.traits)
      else {
        if !function.isEqual { open.append((function.name, function.open)) }
        continue
      }
      bodies[spec.id] = bodies[spec.id] ?? tree.body(of: spec.id.name)
    }
    replacements = Replacements(
      accessCheck: checksAsModel && !allAsC ? nil : RememberedCheck(AccessCheckByBuild(tree.readings)),
      bodies, as: revision.traits)
    (self.open, traits) = (open, revision.traits)
    guard replacements.replaces(.getOrPropagate) else { return }
    do throws(Halt) {
      let given = try GivenRights(by: emulator, in: tree.builds)
      if let decision = given.decision { traits.propagation = decision } else { replacements.given = given }
    } catch {
      self.open.append(("\(FunctionID.getOrPropagate.name): \(error.stop.sentence)", .all))
    }
  }
}

extension LoadedTree {
  /// Whether a function calls the access check in some build, itself or through helpers that it executes.
  fileprivate func callsAccessCheck(_ name: String) -> Bool {
    readings.contains { reading in
      guard case .success(let program) = reading.program(name) else { return false }
      return program.callees.contains(reading.function.name)
    }
  }

  /// A function as its C has it, unless that rests on something that is changed.
  fileprivate func body(of name: String) -> Replacements.Body {
    var found: [Builds: FlowProgram] = [:]
    for reading in readings {
      switch reading.program(name) {
      case .failure(let missing): return .unknown(Stop(missing.reason))
      case .success(let program):
        if let changed = program.callees.first(where: changes.contracts.contains) {
          return .unknown(Stop("\(name) \(changes.calls(changed))", at: program.place))
        }
        found[reading.builds] = program
      }
    }
    return .c(debug: found[.debug], release: found[.release])
  }
}

/// The access check as each kind of build has it.
private struct AccessCheckByBuild: AccessCheckFunction {
  let debug, release: CFunction?

  init(_ readings: [BuildReading]) {
    debug = readings.first { $0.builds == .debug }?.function
    release = readings.first { $0.builds == .release }?.function
  }

  func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    let isDebug = try world.decide(world.read(.debugBuild).isNonZero)
    guard let function = isDebug ? debug : release else {
      throw .unsupported(Stop("what was not read: the \(isDebug ? "debug" : "release") build"))
    }
    return try function.run(arguments, in: &world)
  }
}
