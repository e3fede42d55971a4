// How the functions of the flow are called in C: which parameter gets which
// word of the contract. One table for all revisions: a parameter goes by its
// name, and what a revision does not have is not looked for.

import BitVectors
import Claims
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

/// One function of the flow as C calls it.
public struct FlowBinding: Sendable {
  /// As in `FlowFunction.name`.
  public let name: String
  public let arguments: FlowProgram.Arguments<Term>
  public let operand: FlowOperand<Term>?
  /// Functions of the same file that are executed where it calls them.
  public let executed: [String]
  /// What this function takes for granted, beyond its contract.
  let given: [Constraint]
  let way: Way
  /// What it is for if it emulates a whole instruction.
  let emulation: FlowEmulation?
  /// Of a function that returns nothing: whose result it goes by.
  let sees: EmulatorFunction?
  /// What it gives back through pointers, in front of its result.
  let outputs: [FlowOutput]
  /// The altp2m view that it asks about.
  let view: FlowView<Term>?
  /// The request that it makes for its caller.
  let request: FlowRequest<Term>?
  /// What every run begins with.
  let prologue: Prologue
  typealias Prologue = @Sendable (inout SymbolicEmulator) -> Void

  init(
    _ name: String, _ arguments: FlowProgram.Arguments<Term>, operand: FlowOperand<Term>? = nil,
    executing executed: [String] = [], given: [Constraint] = [], way: Way = .whole,
    emulation: FlowEmulation? = nil, request: FlowRequest<Term>? = nil,
    outputs: [FlowOutput] = [], view: FlowView<Term>? = nil,
    sees: EmulatorFunction? = nil,
    prologue: @escaping Prologue = { _ in }
  ) {
    (self.name, self.arguments, self.operand, self.prologue) = (name, arguments, operand, prologue)
    (self.executed, self.given, self.way) = (executed, given, way)
    (self.emulation, self.request, self.sees) = (emulation, request, sees)
    (self.outputs, self.view) = (outputs, view)
  }

  /// How much of the function is run.
  enum Way {
    case whole
    /// The `switch` over a variable, and the variable that it sets.
    case switchOver(String, giving: String)
  }

  /// The model's function and its contract.
  var counterpart: FlowFunction {
    guard let found = FlowFunction.all.first(where: { $0.name == name }) else {
      preconditionFailure("\(name) is bound to nothing")
    }
    return found
  }

  /// The C function.
  public var function: String { String(name.prefix { $0 != "," }) }
}

extension FlowBinding {
  static var linear: Term { FlowArgument.linear }
  private static var bytes: Term { FlowArgument.bytes }
  private static var pfec: Term { FlowArgument.pfec }

  /// Those that a revision calls in this way.
  public static func all(_ traits: Traits) -> [FlowBinding] {
    // Without a parameter for it, a linear copy asks and another does not.
    let isParameter = traits.gate == .parameter
    let kinds = CopyKind.allCases.filter { isParameter ? $0.isLinear || !$0.asks : $0.isLinear == $0.asks }
    return translations(traits) + mapping(traits) + kinds.map(copy) + wrappers(isParameter)
      + accesses(traits) + hooks
      + fetches
      + [lookup(traits)] + rights + ring + checks + emulations + resumes
  }

  /// Small functions of headers that are executed where they are called.
  public static let helpers = [
    "gfn_eq", "mfn_eq", "mfn_add", "ERR_PTR", "PTR_ERR", "IS_ERR", "IS_ERR_OR_NULL",
  ]

  private static func mapping(_ traits: Traits) -> [FlowBinding] {
    // Mapping refuses them, so there is nothing to unmap.
    let noZeroBytes =
      traits.zeroBytes == .refused
      ? [Constraint("what is unmapped has bytes", FlowArgument.bytes != 0)] : []
    return [
      FlowBinding(
        "hvmemul_map_linear_addr",
        [
          "linear": .word(linear), "bytes": .word(bytes), "pfec": .word(pfec),
          "hvmemul_ctxt": .object("hvmemul_ctxt"),
        ],
        prologue: { world in
          let isClean = world.state.slots[0] == 0 && world.state.slots[1] == 0
          world.observe(.maps(isClean: isClean.word(width: 1)))
        }),
      FlowBinding(
        "hvmemul_unmap_linear_addr",
        [
          "mapping": .pointer(Variable("mapping", width: 64).term), "linear": .word(linear),
          "bytes": .word(bytes), "hvmemul_ctxt": .object("hvmemul_ctxt"),
        ], given: noZeroBytes),
    ]
  }

  // MARK: Copies

  private static func copy(_ kind: CopyKind) -> FlowBinding {
    let flags = (kind.isToGuest ? 1 : 0) | (kind.isLinear ? 4 : 0)
    return FlowBinding(
      "__hvm_copy, " + kind.description,
      [
        "buf": .buffer("buf"), "addr": .word(linear), "size": .word(FlowArgument.size),
        "v": .object("current"), "flags": .word(Term(UInt128(flags), width: 32)), "pfec": .word(pfec),
        "pfinfo": kind.isLinear ? .object("pfinfo") : .null,
        "send_event": .word(
          kind.asks ? Variable(Fact.contextGate).term : Term(0, width: 1)),
      ], operand: FlowOperand(linear: linear, bytes: FlowArgument.size, pfec: pfec))
  }

  private static func wrappers(_ isParameter: Bool) -> [FlowBinding] {
    let common: FlowProgram.Arguments<Term> = [
      "buf": .buffer("buf"), "addr": .word(linear), "paddr": .word(linear),
      "size": .word(FlowArgument.size), "pfec": .word(pfec), "pfinfo": .object("pfinfo"),
      "v": .object("current"),
    ]
    func gate(_ asks: Bool) -> FlowProgram.Arguments<Term> {
      common.merging([
        "send_event": .word(asks ? Variable(Fact.contextGate).term : Term(0, width: 1))
      ]) { $1 }
    }
    return [
      FlowBinding("hvm_copy_to_guest_linear", gate(true)),
      FlowBinding("hvm_copy_from_guest_linear, asks", gate(true)),
      FlowBinding("hvm_copy_to_guest_phys", gate(false)),
      FlowBinding("hvm_copy_from_guest_phys", gate(false)),
    ] + (isParameter ? [FlowBinding("hvm_copy_from_guest_linear, does not ask", gate(false))] : [])
  }

  private static func accesses(_ traits: Traits) -> [FlowBinding] {
    let copies = [EmulatorFunction.copyFromGuestLinear, .copyToGuestLinear]
    let codes =
      traits.copyRetry == .gfnPagedOut
      ? [
        Constraint(
          "without HVMTRANS_need_retry, no copy returns it",
          Formula.all(
            copies.map { Variable(Fact.result(of: $0)).term != HVMTranslation.needRetry.rawValue }))
      ] : []
    let arguments: FlowProgram.Arguments<Term> = [
      "addr": .word(linear), "bytes": .word(bytes), "pfec": .word(pfec), "p_data": .buffer("p_data"),
      "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]
    return [
      "known_gla", "linear_read", "linear_write", "linear_read, the rest in place",
      "linear_write, the rest in place",
    ].map { FlowBinding($0, arguments, given: codes) }
  }

  // MARK: Hooks

  /// An offset in a segment whose base is 0: it cancels wherever it occurs.
  private static var hook: FlowProgram.Arguments<Term> {
    [
      "seg": .word(Variable("seg", width: 32).term), "offset": .word(linear), "bytes": .word(bytes),
      "p_data": .buffer("p_data"), "p_old": .buffer("p_old"), "p_new": .buffer("p_new"),
      "lock": .word(Variable("lock", width: 1).term), "eflags": .buffer("eflags"),
      "state": .buffer("state"),
      "ctxt": .part("hvmemul_ctxt", of: "struct hvm_emulate_ctxt", member: "ctxt"),
      "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]
  }

  private static var operand: FlowOperand<Term> {
    FlowOperand(linear: linear, bytes: bytes.resized(to: 64, signed: false))
  }

  private static var hooks: [FlowBinding] {
    [("data", 2), ("instruction", 0)].map { variant, type in
      FlowBinding(
        "__hvmemul_read, \(variant)",
        hook.merging(["access_type": .word(Term(UInt128(type), width: 32))]) { $1 }, operand: operand)
    }
      + [EmulatorFunction.write, .rmw, .cmpxchg].map { function in
        FlowBinding(function.rawValue, hook, operand: operand) { $0.observe(.hook(function)) }
      }
  }

  private static var fetches: [FlowBinding] {
    [
      FlowBinding("hvmemul_insn_fetch", hook, operand: operand) { $0.observe(.hook(.insnFetch)) },
      FlowBinding(
        "hvm_emulate_init_per_insn",
        hook.merging(["insn_buf": .null, "insn_bytes": .word(Term(0, width: 32))]) { $1 },
        operand: operand
      ) { $0.observe(.hook(.initPerInsn)) },
    ]
  }
}
