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

  public static var all: [FlowFunction] { mapping }
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
}
