// C in place of functions of the model: what a tree has that is not the model's is
// executed as it is.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

/// What is run in place of the model's own functions.
public struct Replacements: Sendable {
  /// How a function is carried out where it is not the model's.
  public enum Body: Sendable {
    /// As each kind of build has it; nil where that was not read.
    case c(debug: FlowProgram?, release: FlowProgram?)
    /// Runs that come here end: what it does is not known, and why.
    case unknown(Stop)
  }

  /// The access check, where it is C.
  let accessCheck: (any AccessCheckFunction)?
  private let functions: [FunctionID: ReplacedFunction]

  /// Nothing: the model itself.
  public init() { (accessCheck, functions) = (nil, [:]) }

  /// - Parameter traits: of the model, which calls the functions.
  public init(
    accessCheck: (any AccessCheckFunction)? = nil, _ bodies: [FunctionID: Body], as traits: Traits
  ) {
    self.accessCheck = accessCheck
    functions = Dictionary(
      uniqueKeysWithValues: bodies.map { function, body in
        let invocations = Catalogue.function(named: function.name)?.invocations(traits) ?? []
        return (function, ReplacedFunction(body, invocations))
      })
  }

  public var isEmpty: Bool { accessCheck == nil && functions.isEmpty }

  /// The functions that are replaced, by name.
  public var names: [String] { functions.keys.map(\.name).sorted() }

  public func replaces(_ function: FunctionID) -> Bool { functions[function] != nil }

  /// What a call comes to.
  /// - Returns: nil where the model's own function is to be run.
  /// - Throws: `Halt.unsupported` where it is not known what the function does.
  public func result<W: EmulatorWorld>(of call: Call<W.Word>, in world: inout W) throws(Halt) -> W.Word? {
    if functions.isEmpty { return nil }
    return try functions[call.function]?.run(call, in: &world)
  }
}

/// How a call that the model makes of a function is made of its C.
struct Invocation: Sendable {
  /// The call's arguments: a variable of the harness, or a number that it has to be.
  let parameters: [Term]
  let harness: Harness
  /// The nested page fault during which it is made; nil for any.
  let fault: FaultKind?

  init(_ parameters: [Term], _ harness: Harness, on fault: FaultKind? = nil) {
    (self.parameters, self.harness, self.fault) = (parameters, harness, fault)
  }
}
