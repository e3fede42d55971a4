// What x86_emulate calls for what an instruction does: two constant tables of functions, one of them for
// emulations whose writes are discarded.

import Emulation
import XenABI
import XenC

/// One of the tables, and what the model takes to stand in it.
enum HookTable: String, CaseIterable {
  case all = "hvm_emulate_ops"
  case discarding = "hvm_emulate_ops_no_write"

  /// Members of `struct x86_emulate_ops` that revisions have and that the model calls, by its function.
  private static let model: [String: FunctionID] = [
    "read": .read, "insn_fetch": .insnFetch, "write": .write, "rmw": .rmw, "cmpxchg": .cmpxchg,
    "rep_ins": .repIns, "rep_outs": .repOuts, "rep_movs": .repMovs, "rep_stos": .repStos,
  ]

  /// Those that it does not follow and all revisions have: each is named like its function.
  private static let others = [
    "read_segment", "write_segment", "read_io", "write_io", "read_cr", "write_cr", "read_xcr", "write_xcr",
    "read_msr", "write_msr", "get_fpu", "put_fpu", "vmfunc",
  ]

  /// Those that some revisions have.
  private static let optional = ["blk", "wbinvd", "invlpg", "cache_op", "tlb_op"]

  private static let discarded: Set<String> = [
    "write", "cmpxchg", "rep_ins", "rep_outs", "rep_movs", "rep_stos", "read_io", "write_io", "write_msr",
    "cache_op", "wbinvd",
  ]

  /// Nothing stands in for them where writes are discarded: x86_emulate does without.
  private static let absent: Set<String> = ["rmw", "blk", "validate"]

  private func name(of member: String) -> String? {
    let own = HookTable.model[member]?.name ?? (member == "cpuid" ? "x86emul_cpuid" : "hvmemul_\(member)")
    guard self == .discarding else { return own }
    if HookTable.absent.contains(member) { return nil }
    return HookTable.discarded.contains(member) ? own + "_discard" : own
  }

  /// What of the tables of a file is not what the model takes to stand there.
  static func obstacle(in program: FlowProgram) -> String? {
    allCases.lazy.compactMap { $0.obstacle(in: program) }.first
  }

  private func obstacle(in program: FlowProgram) -> String? {
    guard let entries = program.table(rawValue)?.entries else {
      return "the table \(rawValue) cannot be read"
    }
    let required = Set(HookTable.model.keys).union(HookTable.others).union(["validate", "cpuid"])
    for member in required.union(entries.keys).sorted() {
      let known = required.contains(member) || HookTable.optional.contains(member)
      let expected = known ? name(of: member) : nil
      let found = entries[member]
      if found == nil, expected == nil || !required.contains(member) { continue }
      guard let found else { return words(member, "is null", expected) }
      guard let function = found else { return words(member, "cannot be read", expected) }
      guard function == expected else { return words(member, "is \(function)", expected) }
      if self == .discarding, HookTable.discarded.contains(member),
        !program.onlyReturns(X86Emul.okay.rawValue, function)
      {
        return "\(function) of \(rawValue) does more than return X86EMUL_OKAY"
      }
    }
    return nil
  }

  private func words(_ member: String, _ what: String, _ expected: String?) -> String {
    let model = expected.map { "the model calls \($0)" } ?? "the model has none"
    return ".\(member) of \(rawValue) \(what), where \(model)"
  }
}
