// What a path says: what is left behind, and the events on it.

import Flow
import SMT
import XenABI

extension StepScript {
  /// Fields that a path sets.
  var absolute: [FlowField] {
    [.phase, .rc, .contextGate, .vcpuGate, .hasReservedSlot] + system.fields.filter { $0 == .kind }
  }
  /// Fields that a path adds to.
  var added: [FlowField] {
    system.fields.filter { !absolute.contains($0) && $0 != .isDebug }
  }

  func isPath(_ path: Int) -> String {
    SMTLIB.call("=", SMTLIB.symbol(prefix + "path"), SMTLIB.number(path, pathWidth))
  }

  func name(path: Int) -> String { "\(prefix)path \(path)" }
  func parameters(_ fields: [FlowField]) -> String {
    fields.map { "(\($0.rawValue) \(SMTLIB.sort($0.width)))" }.joined(separator: " ")
  }

  var leaving: [String] {
    let equal = absolute.map { "(= \(after).\($0.rawValue) \($0.rawValue))" }
    let build = system.fields.contains(.isDebug) ? ["(= \(after).isDebug \(before).isDebug)"] : []
    let leaves = SMTLIB.definition(
      prefix + "leaves", parameters(absolute), "Bool", SMTLIB.all(equal + build))
    guard !added.isEmpty else { return [leaves] }
    let adds = SMTLIB.definition(
      prefix + "adds", parameters(added), "Bool",
      SMTLIB.all(added.map { SMTLIB.call("=", "\(after).\($0.rawValue)", update($0)) }))
    return [leaves] + (added.contains(.hasRequest) ? [forgets] : []) + [adds]
  }

  /// Whether the last request is of no interest any more: another instruction is
  /// emulated, or nothing can be answered by emulating this one.
  var forgets: String {
    let isPlain = state.isIn(after, [.checkingPlain, .plain, .endingPlain])
    let isRetry = state.isEqual(before, .rc, Int(X86Emul.retry.rawValue))
    let ends = state.isIn(before, [.endingWindow, .endingPlain, .endingForReply])
    return SMTLIB.definition(
      prefix + "forgets",
      SMTLIB.any([
        state.isIn(after, [.stopped]),
        SMTLIB.all([state.isIn(before, [.outside]), SMTLIB.call("not", isPlain)]),
        state.isIn(before, [.endingPlain]),
        SMTLIB.all([
          ends, SMTLIB.call("not", isRetry), "(not (= #b1 \(before).isCommitted \(before).hasRequest))",
        ]),
      ]))
  }

  /// What a field is afterwards, of which a path says what it adds.
  func update(_ field: FlowField) -> String {
    let (was, added) = ("\(before).\(field.rawValue)", field.rawValue)
    let forgets = SMTLIB.symbol(prefix + "forgets")
    switch field {
    case .isSlotUsed:
      return "(bvor \(added) (ite \(state.isIn(after, [.checkingInWindow, .inWindow])) \(was) #b0))"
    case .requestedPage:
      return "(ite (and (= \(before).hasRequest #b1) (not \(forgets))) \(was) \(added))"
    default: return "(bvor \(added) (ite \(forgets) #b0 \(was)))"
    }
  }

  var pathDefinitions: [String] {
    paths.map { SMTLIB.definition(name(path: $0), body(system.paths[$0])) }
  }

  func body(_ path: FlowSystem.Path) -> String {
    func values(_ fields: [FlowField]) -> [String] { fields.map { state.value(path.leaves[$0], of: $0) } }
    var parts = [SMTLIB.call(SMTLIB.symbol(prefix + "leaves"), values(absolute))]
    if !added.isEmpty { parts.append(SMTLIB.call(SMTLIB.symbol(prefix + "adds"), values(added))) }
    var memoryAfter = remembered(path.word)
    if path.leaves.phase == .stopped {
      // Nothing is observed any more; only whether the claim was broken matters.
      memoryAfter = "(ite (= \(memoryAfter) \(memory.broken)) \(memory.broken) \(memory.nothing))"
    }
    return SMTLIB.all(parts + [SMTLIB.call("=", "\(after).memory", memoryAfter)])
  }

  func remembered(_ number: Int) -> String {
    let (word, plain) = (system.words[number], memory.after(number, from: "\(before).memory"))
    guard word.events != word.eventsWithSlotUsed else { return plain }
    return SMTLIB.call(
      "ite", state.isEqual(before, .isSlotUsed, 1),
      memory.afterWithSlotUsed(number, from: "\(before).memory"), plain)
  }
}
