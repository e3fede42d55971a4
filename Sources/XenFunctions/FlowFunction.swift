// The functions that have both a model and a contract.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI

/// One function of the flow in both descriptions.
public struct FlowFunction: Sendable {
  package typealias Body = @Sendable (EmulatorModel, inout SymbolicEmulator) throws(Halt) -> Term

  /// By its C name; where it has variants, with the variant in words.
  public let name: String
  public let function: EmulatorFunction
  package let run: Body
  /// Which of its calls of itself is run in place; nil for none.
  package let unfolds: Int?
  public let contract: @Sendable (Traits) -> FlowContract

  /// Says the same as another variant, in the form that some C has.
  package var isAnotherForm: Bool { unfolds != nil }

  init(
    _ function: EmulatorFunction, _ variant: String? = nil,
    unfolding call: Int? = nil,
    contract: @escaping @Sendable (Traits) -> FlowContract, run: @escaping Body
  ) {
    self.function = function
    name = function.rawValue + (variant.map { ", " + $0 } ?? "")
    unfolds = call
    self.contract = contract
    self.run = run
  }

  /// Its contract under these traits, and those of them that it mentions.
  package func described(_ traits: Traits) -> (contract: FlowContract, mentioned: [Trait]) {
    let log = TraitLog()
    let contract = contract(traits.recording(in: log))
    return (contract, log.traits)
  }

  /// The traits that its contract mentions, with their values, as words: where they
  /// are equal, so are the contracts.
  public func dependencies(_ traits: Traits) -> [String] {
    described(traits).mentioned.map { "\($0)=\($0.value(in: traits))" }
  }

  public static var all: [FlowFunction] {
    translations + mapping + copies + wrappers + accesses + devices + fetches + hooks + ring + strings
      + window
  }
}

extension Bool {
  /// As C returns it here: one bit.
  var word: Term { Term(self ? 1 : 0, width: 1) }
}

extension FlowFunction {
  private static var mapping: [FlowFunction] {
    [
      FlowFunction(
        .map, contract: MapContract.map,
        run: { (model, world) throws(Halt) in
          try model.mapLinearAddr(
            FlowArgument.linear, bytes: FlowArgument.bytes, pfec: FlowArgument.pfec, in: &world)
        }),
      FlowFunction(
        .unmap, contract: MapContract.unmap,
        run: { (model, world) throws(Halt) in
          try model.unmapLinearAddr(FlowArgument.linear, bytes: FlowArgument.bytes, in: &world)
          return false.word
        }),
    ]
  }

  private static var copies: [FlowFunction] {
    CopyKind.allCases.map { kind in
      FlowFunction(
        .copy, kind.description, contract: { CopyContract.copy(kind, $0) },
        run: { (model, world) throws(Halt) in
          let mode = EmulatorModel.CopyMode(
            direction: kind.isToGuest ? .toGuest : .fromGuest, isLinear: kind.isLinear, asks: kind.asks)
          return try model.copy(
            mode, FlowArgument.linear, size: FlowArgument.size, pfec: FlowArgument.pfec, in: &world)
        })
    }
  }

  private static var wrappers: [FlowFunction] {
    let (address, size, pfec) = (FlowArgument.linear, FlowArgument.size, FlowArgument.pfec)
    return [
      FlowFunction(
        .copyToGuestLinear,
        contract: CopyContract.toGuestLinear,
        run: { (model, world) throws(Halt) in
          try model.copyToGuestLinear(address, size: size, pfec: pfec, in: &world)
        }),
      FlowFunction(
        .copyFromGuestLinear, "asks", contract: { _ in CopyContract.fromGuestLinear(asks: true) },
        run: {
          (model, world) throws(Halt) in
          try model.copyFromGuestLinear(address, size: size, pfec: pfec, asks: true, in: &world)
        }),
      FlowFunction(
        .copyFromGuestLinear, "does not ask", contract: { _ in CopyContract.fromGuestLinear(asks: false) },
        run: { (model, world) throws(Halt) in
          try model.copyFromGuestLinear(address, size: size, pfec: pfec, asks: false, in: &world)
        }),
      FlowFunction(
        .copyToGuestPhys,
        contract: { CopyContract.phys(isToGuest: true, $0) },
        run: { (model, world) throws(Halt) in try model.copyToGuestPhys(address, size: size, in: &world) }),
      FlowFunction(
        .copyFromGuestPhys,
        contract: { CopyContract.phys(isToGuest: false, $0) },
        run: { (model, world) throws(Halt) in try model.copyFromGuestPhys(address, size: size, in: &world) }),
    ]
  }
}

extension FlowFunction {
  private static var size: Term { FlowArgument.bytes.resized(to: 64, signed: false) }

  private static var accesses: [FlowFunction] {
    let (linear, pfec) = (FlowArgument.linear, FlowArgument.pfec)
    return [
      FlowFunction(
        .knownGLA, contract: { _ in LinearContract.knownGLA() },
        run: { (model, world) throws(Halt) in
          try model.knownGLA(linear, bytes: size, pfec: pfec, in: &world).word
        }),
      FlowFunction(
        .linearRead, contract: { _ in LinearContract.read() },
        run: { (model, world) throws(Halt) in
          try model.linearRead(linear, bytes: size, pfec: pfec, in: &world)
        }),
      FlowFunction(
        .linearWrite, contract: { _ in LinearContract.write() },
        run: { (model, world) throws(Halt) in
          try model.linearWrite(linear, bytes: size, pfec: pfec, in: &world)
        }),
      FlowFunction(
        .linearRead, "the rest in place", unfolding: 2, contract: { _ in LinearContract.readInPlace() },
        run: { (model, world) throws(Halt) in
          try model.linearRead(linear, bytes: size, pfec: pfec, in: &world)
        }),
      FlowFunction(
        .linearWrite, "the rest in place", unfolding: 2, contract: { _ in LinearContract.writeInPlace() },
        run: { (model, world) throws(Halt) in
          try model.linearWrite(linear, bytes: size, pfec: pfec, in: &world)
        }),
    ]
  }

  private static var fetches: [FlowFunction] {
    let linear = FlowArgument.linear
    return [
      FlowFunction(
        .insnFetch, contract: FetchContract.insnFetch,
        run: { (model, world) throws(Halt) in
          try model.insnFetch(linear, bytes: size, in: &world)
        }),
      FlowFunction(
        .initPerInsn,
        contract: FetchContract.initPerInsn,
        run: { (model, world) throws(Halt) in
          try model.initPerInsn(linear, in: &world)
          return false.word
        }),
    ]
  }

  private static var hooks: [FlowFunction] {
    let linear = FlowArgument.linear
    return [
      FlowFunction(
        .baseRead, "data", contract: { _ in HookContract.baseRead(isFetch: false) },
        run: {
          (model, world) throws(Halt) in
          try model.baseRead(linear, bytes: size, isFetch: false, in: &world)
        }),
      FlowFunction(
        .baseRead, "instruction", contract: { _ in HookContract.baseRead(isFetch: true) },
        run: {
          (model, world) throws(Halt) in
          try model.baseRead(linear, bytes: size, isFetch: true, in: &world)
        }),
      FlowFunction(
        .read, contract: { _ in HookContract.read() },
        run: { (model, world) throws(Halt) in
          try model.read(linear, bytes: size, in: &world)
        }),
      FlowFunction(
        .write, contract: HookContract.write,
        run: { (model, world) throws(Halt) in
          try model.write(linear, bytes: size, in: &world)
        }),
      FlowFunction(
        .rmw, contract: HookContract.readModifyWrite,
        run: { (model, world) throws(Halt) in
          try model.readModifyWrite(linear, bytes: size, in: &world)
        }),
      FlowFunction(
        .cmpxchg, contract: HookContract.compareExchange,
        run: { (model, world) throws(Halt) in try model.compareExchange(linear, bytes: size, in: &world) }),
    ]
  }
}

extension FlowFunction {
  private static var ring: [FlowFunction] {
    RingState.all.map { ring in
      FlowFunction(
        .monitorTraps, ring.description,
        contract: { MonitorTrapsContract.send(ring, $0) },
        run: { (model, world) throws(Halt) in
          world.state.hasRing = ring.hasRing
          world.state.hasReservedSlot = ring.hasReservedSlot
          world.state.locks = ring.locks
          return try model.monitorTraps(
            sync: ring.isSynchronous, reason: VMEvent.reasonMemAccess, gfn: FlowArgument.gfn,
            flags: FlowArgument.accessFlags, in: &world)
        })
    } + [true, false].map(afterClaim)
  }

  private static func afterClaim(isSynchronous: Bool) -> FlowFunction {
    FlowFunction(
      .monitorTraps, (isSynchronous ? "synchronous" : "asynchronous") + ", whatever the claim returns",
      contract: { _ in MonitorTrapsContract.afterClaim(isSynchronous: isSynchronous) },
      run: { (model, world) throws(Halt) in
        guard let claim = try world.summary(of: Call(.claimSlot, [])) else {
          throw .unsupported(Stop("a claim that is not taken by contract"))
        }
        let outcome = try MonitorTrapsModel.run(claim: claim, sync: Formula(isSynchronous), in: &world)
        if outcome.isPlaced.constant == true {
          model.putRequest(
            sync: isSynchronous, reason: VMEvent.reasonMemAccess, gfn: FlowArgument.gfn,
            flags: FlowArgument.accessFlags, in: &world)
        } else {
          world.observe(.sendsNothing)
        }
        return outcome.rc
      })
  }
}

extension CopyKind {
  /// In words.
  public var description: String {
    [isToGuest ? "to guest" : "from guest", isLinear ? "linear" : "physical", asks ? "asks" : "does not ask"]
      .joined(separator: ", ")
  }
}

extension RingState {
  /// In words.
  var description: String {
    [
      isSynchronous ? "synchronous" : "asynchronous", hasRing ? nil : "no ring",
      hasReservedSlot ? "a slot is reserved" : nil, locks > 0 ? "with a p2m lock" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
