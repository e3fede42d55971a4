// hvm_hap_nested_page_fault and p2m_mem_access_check.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let nestedPageFault = FunctionID("hvm_hap_nested_page_fault", .word(32))
  /// What it returns, and in front whether `*req_ptr` is set.
  public static let memAccessCheck = FunctionID("p2m_mem_access_check", .word(2))
}

extension FunctionSpec {
  private static let faults: [(FaultedPage, FaultKind)] =
    FaultKind.allCases.reversed().map { (.named, $0) } + [
      (.pageTables, .inGuestPageTable), (.pageTables, .unknown),
    ]
  private static let situation = Situation(pages: [], instruction: EmulateOneContract.instruction)

  static let nestedPageFault = FunctionSpec(
    .nestedPageFault,
    invocations: { _ in
      FaultKind.allCases.map { kind in
        Invocation([FlowArgument.gfn] + FaultAccess.words, .fault(kind, gfn: FlowArgument.gfn), on: kind)
      }
    },
    [
      FunctionVariant(
        .nestedPageFault, "the switch over p2m_access_t", contract: NestedFaultContract.violation,
        run: { (model, world) throws(Halt) in
          let isViolation = try NativeModel(model.traits.accessValues).isViolation(
            access: FlowArgument.right, fault: fault(on: .named, .unknown).access, in: &world)
          return isViolation.word(width: 1)
        })
    ]
      + faults.map { page, kind in
        FunctionVariant(
          .nestedPageFault, "\(page.description), \(kind.name)",
          contract: { NestedFaultContract.fault(page, kind, $0) },
          // About the page that stands for all that are named.
          harness: { _ in page == .named ? .fault(kind, gfn: page.gfn) : nil },
          run: { (model, world) throws(Halt) in
            let outcome = try model.nestedPageFault(fault(on: page, kind), situation, in: &world)
            return Term(UInt128(outcome.rc), width: 32)
          })
      })

  static let memAccessCheck = FunctionSpec(
    .memAccessCheck, callee: MemAccessCheckCallee(),
    words: Words(arguments: .page, bit: answer, result: answers),
    invocations: { _ in
      FaultKind.allCases.map { kind in
        Invocation(
          [FlowArgument.gfn] + FaultAccess.words,
          .memAccessCheck(MemAccessCheckState(page: .named, kind: kind), gfn: FlowArgument.gfn), on: kind)
      }
    },
    MemAccessCheckState.all.map { state in
      FunctionVariant(
        .memAccessCheck, state.description, contract: { MemAccessCheckContract.check(state, $0) },
        // About the page that stands for all that are named.
        harness: { _ in state.page == .named ? .memAccessCheck(state, gfn: state.page.gfn) : nil },
        run: { (model, world) throws(Halt) in
          var situation = situation
          situation.accessRequired = state.accessRequired
          situation.suppressesPageWalks = state.suppressesPageWalks
          world.state.hasRing = state.hasRing
          return try model.memAccessCheckWord(fault(on: state.page, state.kind), situation, in: &world)
        })
    })

  private static func fault(on page: FaultedPage, _ kind: FaultKind) -> EmulatorModel.PageFault<Term> {
    EmulatorModel.PageFault(
      page: page.number, kind: kind,
      access: NestedFault(
        read: FlowArgument.readAccess == 1, write: FlowArgument.writeAccess == 1,
        fetch: FlowArgument.insnFetch == 1))
  }
}

extension Harness {
  /// A `struct npfec`.
  /// - Parameter more: what is known of its other members.
  private static func npfec(_ more: [String: Term]) -> FlowValue<Term> {
    let access = [
      "read_access": FlowArgument.readAccess, "write_access": FlowArgument.writeAccess,
      "insn_fetch": FlowArgument.insnFetch, "present": Variable("npfec.present", width: 1).term,
    ]
    return .fields(access.merging(more) { $1 })
  }

  /// What the processor says of a fault of this kind.
  private static func fault(
    _ kind: FaultKind, gfn: Term, _ more: FlowProgram.Arguments<Term>, _ complete: (inout Harness) -> Void
  ) -> Harness {
    let offset = Variable("gpa[11:0]", width: 12).term
    let arguments: FlowProgram.Arguments<Term> = [
      "gpa": .word(gfn.bits(from: 0, width: 52).followed(by: offset)), "gla": .word(FlowArgument.linear),
      "npfec": npfec([
        "gla_valid": (kind != .unknown).word, "kind": Term(UInt128(kind.rawValue), width: 2),
      ]),
    ]
    return Harness(arguments.merging(more) { $1 }) {
      $0.emulation = .window(kind)
      complete(&$0)
    }
  }

  fileprivate static func fault(_ kind: FaultKind, gfn: Term) -> Harness {
    fault(kind, gfn: gfn, [:]) {
      $0.operand = FlowOperand(linear: FlowArgument.linear, bytes: Term(1, width: 64))
      $0.given = [
        Constraint("the guest is no nested one", Fact.nestedGuestMode.word == 0),
        Constraint("the page is no device of Xen's", Fact.internalMMIO.word == 0),
        Constraint(
          "the page is memory",
          Formula.any(
            [P2MType.ramRW, .ramLogDirty, .ramRO, .ioreqServer].map { Fact.hostType.word == $0.rawValue })),
        Constraint(
          "the host has an entry for the page",
          Fact.answer(to: Question(.hostRight, FaultedPage.number)).word != Question.absent),
      ]
      $0.assumptions = ["large pages are left out"]
    }
  }

  fileprivate static func memAccessCheck(_ state: MemAccessCheckState, gfn: Term) -> Harness {
    let offset = Variable("gpa[11:0]", width: 12).term
    let hasAddress = state.kind != .unknown
    func fixed(_ fact: Fact, _ value: Bool) -> Constraint {
      Constraint("\(fact.name) is \(value ? 1 : 0)", fact.word == (value ? 1 : 0))
    }
    return fault(state.kind, gfn: gfn, ["req_ptr": .cell("req")]) {
      $0.given = [
        fixed(.accessRequired, state.accessRequired),
        fixed(.pageWalksSuppressed, state.suppressesPageWalks),
      ]
      $0.request = FlowRequest(
        cell: "req",
        [
          "reason": Term(UInt128(VMEvent.reasonMemAccess), width: 32), "u.mem_access.gfn": gfn,
          "u.mem_access.offset": offset.wide,
          "u.mem_access.gla": hasAddress ? FlowArgument.linear : Term(0, width: 64),
          "u.mem_access.flags": FaultAccess.flags(state.kind),
        ])
      $0.prologue = { $0.state.hasRing = state.hasRing }
    }
  }
}

// MARK: - In words

extension FaultedPage {
  var description: String { self == .named ? "a named page" : "page tables" }
}

extension MemAccessCheckState {
  fileprivate var description: String {
    [
      page.description, kind.name, hasRing ? nil : "no ring", accessRequired ? "access required" : nil,
      suppressesPageWalks ? "page walks suppressed" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// What it returns, and whether there is a request, in one word.
private func answers(_ word: Term) -> String? {
  word.constant.map { "\($0 & 1 == 1)" + ($0 & 2 == 0 ? ", no request" : ", and a request") }
}

private func answer(_ bit: Substring, _ isSet: Bool, _ names: FlowNames) -> String? {
  switch bit {
  case "[0]": "\(FunctionID.memAccessCheck.name) returns \(isSet)"
  case "[1]": isSet ? "it gives a request" : "it gives no request"
  default: nil
  }
}
