// A function of the flow as C has it beside its contract: the same comparison
// that ties the executable model to the contract, so what is proved here ties C
// to the model.

import BitVectors
import Claims
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

extension FlowBinding {
  /// What C's words mean in the contract's: facts that the contract names and C
  /// computes.
  static func definitions(_ traits: Traits) -> [Constraint] {
    func fact(_ name: String, _ width: Int) -> Term { Variable(name, width: width).term }
    func isSame(_ fact: Fact, _ condition: Formula) -> Formula {
      Variable(fact).term.isEqual(to: condition.word(width: 1))
    }
    let codes: [Constraint] =
      switch traits.copyRetry {
      case .needRetry: []
      // There is no such code.
      case .gfnPagedOut:
        [
          Constraint(
            "copies return no HVMTRANS_need_retry",
            Formula.all(
              [EmulatorFunction.copyFromGuestLinear, .copyToGuestLinear].map {
                Variable(Fact.result(of: $0)).term != HVMTranslation.needRetry.rawValue
              }))
        ]
      }
    return codes + [
      Constraint(
        "privilege level 3 means user mode",
        isSame(.userMode, fact("hvmemul_ctxt->seg_reg[2].dpl", 2) == 3)),
      Constraint(
        "addresses are short below 64 bits",
        isSame(
          .shortAddresses,
          fact("hvmemul_ctxt->ctxt.addr_size", 32).isLess(than: Term(64, width: 32), signed: false))),
      Constraint(
        "a page that was found is not shared",
        Formula.all([1, 2].map { Variable(Fact.type(of: .translate, call: $0)).term != 12 })),
      Constraint("at most 4096 bytes", FlowArgument.isAtMostAPage),
      Constraint("no fetch is latched", Variable(Fact.latchedFetch).term == 0),
      Constraint(
        "a p2m type is below 64",
        Formula.all(
          [1, 2].map { call in
            Variable(Fact.type(of: .translate, call: call)).term.isLess(
              than: Term(64, width: 32), signed: false)
          })),
      Constraint(
        "insn_buf_bytes is at most 16",
        !Term(16, width: 32).isLess(than: Variable(Fact.bufferBytes).term, signed: false)),
    ]
  }
}

/// Proves C functions equal to contracts.
public struct FlowConformance {
  private let agreement: FlowAgreement

  /// - Parameter keepsObligations: also keep what was proved in closed form.
  public init(solver: Solver, keepsObligations: Bool = false) {
    self.init(FlowAgreement(solver: solver, keepsObligations: keepsObligations))
  }

  init(_ agreement: FlowAgreement) { self.agreement = agreement }

  /// - Parameter builds: those in which the file was compiled to this program.
  public func prove(
    _ program: FlowProgram, _ binding: FlowBinding, _ traits: Traits, in builds: Builds
  ) throws -> FunctionAgreement {
    let function = binding.counterpart
    let contract = function.contract(traits)
    return try agreement.prove(
      function, contract: contract,
      given: FlowBinding.definitions(traits) + binding.given + FlowBinding.given(builds)
    ) { (world: inout SymbolicEmulator) throws(Halt) in
      try binding.run(program, function, returning: contract.result.width, in: &world)
    }
  }
}

extension FlowBinding {
  /// What is known of the build; nothing where it may be any.
  fileprivate static func given(_ builds: Builds) -> [Constraint] {
    guard builds != .all else { return [] }
    let isDebug = builds.contains(.debug)
    return [
      Constraint(
        "a \(builds.words) build",
        Variable(Fact.debugBuild).term.isEqual(to: Term(isDebug ? 1 : 0, width: 1)))
    ]
  }

  func run(
    _ program: FlowProgram, _ function: FlowFunction, returning width: Int,
    in world: inout SymbolicEmulator
  ) throws(Halt) -> Term {
    // From here on a call of the same function is one of its callees.
    _ = try world.summary(of: Call(function.function, []))
    prologue(&world)
    switch way {
    case .whole:
      let result = try program.run(
        arguments, operand: operand, emulation: emulation, request: request, outputs: outputs, view: view,
        returning: width, in: &world)
      return sees.map { Variable(Fact.result(of: $0)).term } ?? result
    case .switchOver(let subject, let output):
      return try program.run(
        switchOver: subject, arguments, giving: output, returning: width, in: &world)
    }
  }
}
