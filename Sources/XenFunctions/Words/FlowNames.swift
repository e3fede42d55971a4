// Xen's words for what formulas of the flow say.

import BitVectors
import Emulation
import SMT
import XenABI

/// Names for words and conditions, as models and contracts form them.
struct NameTable {
  var terms: [Term: String] = [:]
  private(set) var conditions: [Formula: (yes: String, no: String)] = [:]

  /// Names a condition, by the side that is no negation.
  mutating func name(_ condition: Formula, _ yes: String, _ no: String) {
    if case .not(let inner) = condition.shape {
      conditions[inner] = (no, yes)
    } else {
      conditions[condition] = (yes, no)
    }
  }
}

/// What formulas of the flow are called under certain traits.
public struct FlowNames: Sendable {
  private let terms: [Term: String]
  private let conditions: [Formula: (yes: String, no: String)]
  /// The access check, as a revision calls it.
  let check: String
  private let accessValues: AccessValues

  public init(_ traits: Traits) {
    check = traits.function.rawValue
    accessValues = traits.accessValues
    var names = NameTable()
    for function in Catalogue.functions { function.words.names(&names, traits) }
    (terms, conditions) = (names.terms, names.conditions)
  }

  package func isNamed(_ condition: Formula) -> Bool { conditions[condition] != nil }

  /// A word: a name, a code, or the formula.
  public func text(_ term: Term) -> String { terms[term] ?? term.description }

  public func text(_ condition: Formula, _ truth: Bool) -> String {
    if let known = conditions[condition] { return truth ? known.yes : known.no }
    switch condition.shape {
    case .not(let inner): return text(inner, !truth)
    case .and(let a, let b): return "(\(text(a, truth)) \(truth ? "and" : "or") \(text(b, truth)))"
    case .or(let a, let b): return "(\(text(a, truth)) \(truth ? "or" : "and") \(text(b, truth)))"
    case .equal(let word, let number):
      return text(word, truth ? .among([number]) : .allBut([number]))
    case .other: return (truth ? condition : !condition).description
    }
  }

  /// A conjunction, part by part.
  public func text(_ cube: OutcomeCube) -> [String] {
    let parts = cube.parts.map { part in
      switch part {
      case .condition(let condition): text(condition, cube.truth(of: condition))
      case .word(let word): text(word, cube.values(of: word))
      }
    }
    // The two questions about frames together have three answers.
    let isOne = parts.contains("not two frames") && parts.contains("at most two frames")
    return parts.filter { $0 != "at most two frames" || !(isOne || parts.contains("two frames")) }
      .map { isOne && $0 == "not two frames" ? "one frame" : $0 }
  }

  private func text(_ word: Term, _ values: OutcomeCube.Values) -> String {
    let (numbers, isIn): (Set<UInt128>, Bool) =
      switch values {
      case .among(let numbers): (numbers, true)
      case .allBut(let numbers): (numbers, false)
      }
    if numbers.count == 1, let known = conditions[word.isEqual(to: Term(numbers.first!, width: word.width))] {
      return isIn ? known.yes : known.no
    }
    if word.width == 1, numbers.count == 1 { return flag(word, isSet: (numbers.first == 1) == isIn) }
    let name = text(word)
    let list = numbers.sorted().map { code($0, of: name) }
    if list.count == 1 { return "\(name) \(isIn ? "=" : "is not") \(list[0])" }
    return "\(name) \(isIn ? "in" : "not in") {\(list.joined(separator: ", "))}"
  }

  /// `PFEC_write_access`, `not CONFIG_DEBUG`.
  private func flag(_ word: Term, isSet: Bool) -> String {
    var name = word.description
    let base = name.prefix { $0 != "[" && $0 != "#" }
    if let function = Catalogue.function(named: base),
      let said = function.words.bit(name.dropFirst(base.count), isSet, self)
    {
      return said
    }
    for (flag, value) in MemAccess.named where value.nonzeroBitCount == 1 {
      if name == "flags[\(value.trailingZeroBitCount)]" { return isSet ? flag : "not \(flag)" }
    }
    if name == Fact.hasMonitor.name { return isSet ? "the vCPU has a monitor" : "\(name) is null" }
    for (flag, value) in PFEC.named where value.nonzeroBitCount == 1 {
      if name == "pfec[\(value.trailingZeroBitCount)]" { name = flag }
    }
    return isSet ? name : "not \(name)"
  }

  /// Words that are rights.
  private static let rights = ["access", "hostRight", "viewRight", "viewDefault"]

  /// A number by what it is a value of.
  func code(_ number: UInt128, of name: String) -> String {
    let base = name.split(separator: "#")[0]
    let function = Catalogue.function(named: base)
    let value = UInt64(truncatingIfNeeded: number)
    let plain = number < 10 ? "\(number)" : "0x" + String(number, radix: 16)
    if base.hasSuffix("p2mt") {
      return [
        0: "p2m_ram_rw", 3: "p2m_ram_ro", 4: "p2m_mmio_dm", 5: "p2m_mmio_direct", 8: "p2m_grant_map_ro",
        15: "p2m_ioreq_server",
      ][value] ?? plain
    }
    if Self.rights.contains(String(base)) || function?.words.isRight == true {
      if base != "hostRight", value == Question.absent { return "absent" }
      return accessValues.right(valued: UInt32(truncatingIfNeeded: number)).map { "\(plain) (\($0.name))" }
        ?? plain
    }
    if function?.words.isErrno == true {
      let errno = Errno.allCases.first { $0.returned == number }
      return errno.map { "-\($0.name)" } ?? plain
    }
    if base == "mfn[1]", number == UInt128(Emulator.invalidMFN) { return "INVALID_MFN" }
    switch function?.id.result {
    case .translation: return HVMTranslation(rawValue: value)?.name ?? plain
    case .emulation, .counted: return X86Emul(rawValue: value)?.name ?? plain
    case .nothing, .truth, .word, nil: return plain
    }
  }
}

extension FlowNames {
  /// What a function does, or nil for what every call of it does.
  public func text(_ observation: Observation<Term>) -> String? {
    switch observation {
    case .hook, .maps, .assertion: nil
    case .translates(let linear, _, let rc): "hvm_translate_get_page(\(text(linear)))" + mark(rc)
    case .gets(let gfn): "get_page_from_gfn(\(text(gfn)))"
    case .puts(let gfn): "put_page(\(text(gfn)))"
    case .stores(let gfn): "store to \(frame(gfn))"
    case .loads(let gfn): "load from \(frame(gfn))"
    case .fetches(let gfn): "fetch from \(frame(gfn))"
    case .calls(let call, let result): self.text(call, result)
    case .sends(_, let gfn, _, let isSynchronous):
      "request about \(text(gfn))" + (isSynchronous ? ", vCPU paused" : "")
    case .windowOpens(let kind): "the window opens for \(kind.name)"
    case .windowCloses: "the window closes"
    case .locks: "take the p2m lock"
    case .unlocks: "drop the p2m lock"
    case .setsRight(let gfn, let right): "the right of \(page(gfn)) becomes \(self.right(right))"
    case .crashes(let what): "the domain is crashed: \(what)"
    case .faults: nil
    case .replies(let flags):
      (["the reply"] + VMEvent.replyNames(flags)).joined(separator: ", VM_EVENT_FLAG_")
    case .switchesView(let view): "the vCPU is switched to view \(view)"
    case .togglesSingleStep: "single steps are toggled"
    case .setsRegisters: "registers become the reply's"
    case .clearsSyncEvent: "sync_event is cleared"
    case .emulatesForReply(_, let sentAt, let now):
      "emulate_flags" + (sentAt == now ? "" : " of another RIP: nothing that is known is emulated")
    case .sendsNothing: "no request"
    case .sleeps(let locks): locks > 0 ? "sleep with a p2m lock" : "sleep"
    default: observation.description
    }
  }

  /// By the frame number of a fault or a request.
  private func page(_ gfn: Term) -> String {
    switch gfn.constant {
    case 0: "page tables"
    case .some: "the page"
    case .none: text(gfn)
    }
  }

  private func right(_ word: Term) -> String {
    guard let number = word.constant else { return text(word) }
    return code(number, of: "access")
  }

  private func mark(_ result: Term) -> String {
    let parts = result.description.split(separator: "#")
    return parts.count == 2 ? " #\(parts[1])" : ""
  }

  private func frame(_ gfn: Term) -> String {
    gfn.variables.contains { $0.name == "linear" }
      ? (gfn == Self.frame(of: FlowArgument.linear) ? "this page" : "next page") : text(gfn)
  }

  private static func frame(of linear: Term) -> Term {
    linear.shiftedRight(by: Term(12, width: 64), signed: false)
      + Term(UInt128(PageLayout.gfnBase &- (PageLayout.linearBase >> 12)), width: 64)
  }

  private func text(_ call: Call<Term>, _ result: Term) -> String {
    let arguments: [String] =
      switch Catalogue.function(named: call.function.name)?.words.arguments {
      case .words(let indices): indices.map { text(call.arguments[$0]) }
      case .page: [page(call.arguments[0])]
      case .synchrony: [call.arguments[0].constant == 1 ? "synchronous" : "asynchronous"]
      case .some(.none), nil: []
      }
    let name = call.function == .check ? check : call.function.name
    return "\(name)(\(arguments.joined(separator: ", ")))" + mark(result)
  }

  /// What comes back, or that a debug build stops.
  public func text(_ end: FlowOutcome.End, of function: FunctionID) -> String {
    switch end {
    case .stops(let what): return "a debug build stops: \(what)"
    case .faults(let what): return "Xen faults: \(what)"
    case .returns(let word): return "returns " + returned(word, by: function)
    }
  }

  private func returned(_ word: Term, by function: FunctionID) -> String {
    if case .nothing = function.result { return "nothing" }
    let words = Catalogue.function(named: function.name)?.words
    if let own = words?.result(word) { return own }
    if let besides = words?.besides {
      let code = word.bits(from: 0, width: 32)
      let rest = word.bits(from: 32, width: word.width - 32)
      return (code.constant.map { self.code($0, of: function.name) } ?? "what \(text(code)) returned")
        + (rest.constant == 0 ? "" : ", \(besides)")
    }
    guard let number = word.constant else {
      if word.variables.count == 1, word == word.variables[0].term { return "what \(text(word)) returned" }
      if let pointer = word.variables.first, word.width == 32, pointer.width == 64 {
        return "the error of \(pointer.name)"
      }
      return text(word)
    }
    if function.resultWidth == 1 { return number == 1 ? "true" : "false" }
    return code(number, of: function.name)
  }
}
