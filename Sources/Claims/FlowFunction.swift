// The functions that have both a model and a contract.

import Constraints
import Explore
import Model
import SMT
import World
import Xen

/// One function of the flow in both descriptions.
public struct FlowFunction: Sendable {
  typealias Body = @Sendable (EmulatorModel, inout SymbolicEmulator) throws(Halt) -> Term

  /// By its C name; where it has variants, with the variant in words.
  public let name: String
  let function: EmulatorFunction
  /// The decisions that it depends on, as words.
  let dependencies: @Sendable (Decisions) -> [String]
  let run: Body
  public let contract: @Sendable (Decisions) -> FlowContract

  init(
    _ function: EmulatorFunction, _ variant: String? = nil,
    dependsOn dependencies: @escaping @Sendable (Decisions) -> [String] = { _ in [] },
    contract: @escaping @Sendable (Decisions) -> FlowContract, run: @escaping Body
  ) {
    self.function = function
    name = function.rawValue + (variant.map { ", " + $0 } ?? "")
    self.dependencies = dependencies
    self.contract = contract
    self.run = run
  }

  public static var all: [FlowFunction] { mapping + copies + wrappers }
}

extension Bool {
  /// As C returns it here: one bit.
  var word: Term { Term(self ? 1 : 0, width: 1) }
}

extension FlowFunction {
  private static var mapping: [FlowFunction] {
    [
      FlowFunction(
        .map,
        dependsOn: {
          [
            $0.gate.rawValue, $0.emptyErrorCode.rawValue, $0.function.rawValue, $0.flow.mapCheck.rawValue,
            $0.flow.slotsOnError.rawValue,
          ]
        }, contract: MapContract.map
      ) { (model, world) throws(Halt) in
        try model.mapLinearAddr(
          FlowArgument.linear, bytes: FlowArgument.bytes, pfec: FlowArgument.pfec, in: &world)
      },
      FlowFunction(.unmap, contract: { _ in MapContract.unmap() }) { (model, world) throws(Halt) in
        try model.unmapLinearAddr(FlowArgument.linear, bytes: FlowArgument.bytes, in: &world)
        return false.word
      },
    ]
  }

  private static var copies: [FlowFunction] {
    CopyKind.allCases.map { kind in
      FlowFunction(
        .copy, kind.description,
        dependsOn: {
          [
            $0.gate.rawValue, $0.emptyErrorCode.rawValue, $0.flow.copyCheck.rawValue,
            $0.flow.copyRetry.rawValue,
          ]
        }, contract: { CopyContract.copy(kind, $0) }
      ) { (model, world) throws(Halt) in
        let mode = EmulatorModel.CopyMode(
          direction: kind.isToGuest ? .toGuest : .fromGuest, isLinear: kind.isLinear, asks: kind.asks)
        return try model.copy(
          mode, FlowArgument.linear, size: FlowArgument.size, pfec: FlowArgument.pfec, in: &world)
      }
    }
  }

  private static var wrappers: [FlowFunction] {
    let (address, size, pfec) = (FlowArgument.linear, FlowArgument.size, FlowArgument.pfec)
    return [
      FlowFunction(
        .copyToGuestLinear, dependsOn: { [$0.flow.fallbackWrite.rawValue] },
        contract: CopyContract.toGuestLinear
      ) { (model, world) throws(Halt) in
        try model.copyToGuestLinear(address, size: size, pfec: pfec, in: &world)
      },
      FlowFunction(.copyFromGuestLinear, "asks", contract: { _ in CopyContract.fromGuestLinear(asks: true) }) {
        (model, world) throws(Halt) in
        try model.copyFromGuestLinear(address, size: size, pfec: pfec, asks: true, in: &world)
      },
      FlowFunction(
        .copyFromGuestLinear, "does not ask", contract: { _ in CopyContract.fromGuestLinear(asks: false) }
      ) { (model, world) throws(Halt) in
        try model.copyFromGuestLinear(address, size: size, pfec: pfec, asks: false, in: &world)
      },
      FlowFunction(
        .copyToGuestPhys, dependsOn: { [$0.flow.stringCopies.rawValue] },
        contract: { CopyContract.phys(isToGuest: true, $0) }
      ) { (model, world) throws(Halt) in try model.copyToGuestPhys(address, size: size, in: &world) },
      FlowFunction(
        .copyFromGuestPhys, dependsOn: { [$0.flow.stringCopies.rawValue] },
        contract: { CopyContract.phys(isToGuest: false, $0) }
      ) { (model, world) throws(Halt) in try model.copyFromGuestPhys(address, size: size, in: &world) },
    ]
  }
}

extension CopyKind {
  /// In words.
  var description: String {
    [isToGuest ? "to guest" : "from guest", isLinear ? "linear" : "physical", asks ? "asks" : "does not ask"]
      .joined(separator: ", ")
  }
}
