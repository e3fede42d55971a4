// A function of the flow as C has it beside its contract: the same comparison
// that ties the executable model to the contract, so what is proved here ties C
// to the model.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

extension Harness {
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
              [FunctionID.copyFromGuestLinear, .copyToGuestLinear, .copyFromGuestPhys, .copyToGuestPhys].map {
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
      Constraint(
        "what is latched was read",
        Variable(Fact.latchValid).term.isEqual(to: Variable(Fact.latchedRead).term)),
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
  let agreement: FlowAgreement

  /// - Parameter keepsObligations: also keep what was proved in closed form.
  public init(solver: Solver, keepsObligations: Bool = false) {
    self.init(FlowAgreement(solver: solver, keepsObligations: keepsObligations))
  }

  init(_ agreement: FlowAgreement) { self.agreement = agreement }

  /// What is taken for granted beyond the contract's premise.
  static func given(_ called: CalledVariant, _ traits: Traits, _ builds: Builds) -> [Constraint] {
    Harness.definitions(traits) + called.harness.given + Harness.given(builds)
  }

  /// - Parameter builds: those in which the file was compiled to this program.
  func prove(
    _ program: FlowProgram, _ called: CalledVariant, _ traits: Traits, in builds: Builds
  ) throws -> FunctionAgreement {
    let (variant, harness) = (called.variant, called.harness)
    let contract = variant.contract(traits)
    return try agreement.prove(
      variant, contract: contract,
      given: Self.given(called, traits, builds),
      assuming: harness.assumptions + program.assumptions, lookingFor: program.mayFind
    ) { (world: inout SymbolicEmulator) throws(Halt) in
      try harness.run(program, as: variant.function, returning: contract.result.width, in: &world)
    }
  }
}

extension Harness {
  /// What is known of the build; nothing where it may be any.
  static func given(_ builds: Builds) -> [Constraint] {
    guard builds != .all else { return [] }
    let isDebug = builds.contains(.debug)
    return [
      Constraint(
        "a \(builds.words) build",
        Variable(Fact.debugBuild).term.isEqual(to: Term(isDebug ? 1 : 0, width: 1)))
    ]
  }
}

/// One way in which C calls a function.
package struct CalledVariant {
  package let variant: FunctionVariant
  package let harness: Harness

  package var name: String { variant.name }
  package var function: String { variant.function.name }

  /// All ways in which a revision's C does, forms of one together.
  package static func choices(_ traits: Traits) -> [[CalledVariant]] {
    var choices: [[CalledVariant]] = []
    for variant in Catalogue.variants {
      guard let harness = variant.harness(traits) else { continue }
      let called = CalledVariant(variant: variant, harness: harness)
      if variant.isAnotherForm {
        choices[choices.count - 1].append(called)
      } else {
        choices.append([called])
      }
    }
    return choices
  }
}
