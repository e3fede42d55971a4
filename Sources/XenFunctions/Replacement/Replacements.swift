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
  /// What views are given, where no decision of the model's says it.
  public var given: GivenRights?

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

  /// What is replaced, by name.
  public var names: [String] {
    functions.keys.map(\.name).sorted() + (accessCheck == nil ? [] : ["the access check"])
  }

  public func replaces(_ function: FunctionID) -> Bool { functions[function] != nil }

  /// `p2m_get_mem_access`, where it is C.
  public func lookUpRight<W: EmulatorWorld>(gfn: W.Word, index: W.Word, in world: inout W) throws(Halt)
    -> RightLookup<W.Word>?
  {
    guard replaces(.getMemAccess) else { return nil }
    let index = try AltP2M.settled(index, in: &world)
    return try result(of: Call(.getMemAccess, [gfn, index]), in: &world).map {
      RightLookup(rc: $0.bits(from: 0, width: 32), access: $0.bits(from: 32, width: 32))
    }
  }

  /// `hvm_translate_get_page`, where it is C.
  /// - Parameters:
  ///   - address: linear or physical, 64 bits.
  ///   - pfec: PFEC_*, 32 bits; nil for a physical address.
  public func translate<W: EmulatorWorld>(_ address: W.Word, pfec: W.Word?, in world: inout W) throws(Halt)
    -> Translation<W.Word>?
  {
    guard replaces(.translate) else { return nil }
    let none = W.Word(0, width: 32)
    let isLinear = W.Word(pfec == nil ? 0 : 1, width: 1)
    return try result(of: Call(.translate, [address, isLinear, pfec ?? none]), in: &world).map {
      Translation(
        rc: $0.bits(from: 0, width: 32), gfn: $0.bits(from: 64, width: 64), type: $0.bits(from: 32, width: 32)
      )
    }
  }

  /// `p2m_altp2m_get_or_propagate`, where it is C.
  /// - Returns: whether the host's entry was copied, one bit, and the right that the caller finds.
  func getOrPropagate<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt)
    -> (isCopied: W.Word, right: W.Word)?
  {
    guard replaces(.getOrPropagate) else { return nil }
    return try result(of: Call(.getOrPropagate, [gfn]), in: &world).map {
      ($0.bits(from: 0, width: 1), $0.bits(from: 1, width: 32))
    }
  }

  /// What a call comes to.
  /// - Returns: nil where the model's own function is to be run.
  /// - Throws: `Halt.unsupported` where it is not known what the function does.
  public func result<W: EmulatorWorld>(of call: Call<W.Word>, in world: inout W) throws(Halt) -> W.Word? {
    if functions.isEmpty { return nil }
    return try functions[call.function]?.run(call, in: &world)
  }
}

extension AltP2M {
  /// A view's index as a number, if it is one that a vCPU can have: which view decides what is looked at.
  fileprivate static func settled<W: EmulatorWorld>(_ index: W.Word, in world: inout W) throws(Halt) -> W.Word
  {
    for number in Set(allCases.map(\.index)).sorted() where try world.decide(index == number) {
      return W.Word(UInt128(number), width: index.width)
    }
    return index
  }
}

/// How a call that the model makes of a function is made of its C.
struct Invocation: Sendable {
  /// The call's arguments: a variable of the harness, or a number that it has to be.
  let parameters: [Term]
  /// Variables of the harness that the guest is asked for, about the page that the call is about.
  let asked: [Question.Subject: Term]
  let harness: Harness
  /// The nested page fault during which it is made; nil for any.
  let fault: FaultKind?

  init(
    _ parameters: [Term], asking asked: [Question.Subject: Term] = [:], _ harness: Harness,
    on fault: FaultKind? = nil
  ) {
    (self.parameters, self.asked, self.harness, self.fault) = (parameters, asked, harness, fault)
  }
}
