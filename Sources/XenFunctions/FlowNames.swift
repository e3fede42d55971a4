// Xen's words for what formulas of the flow say.

import BitVectors
import Emulation
import SMT
import XenABI

/// Names for words and conditions as the model forms them.
public struct FlowNames: Sendable {
  private let terms: [Term: String]
  private let conditions: [Formula: (yes: String, no: String)]

  /// The decision function, as a revision calls it.
  private let check: String
  private let accessValues: AccessValues

  public init(_ traits: Traits) {
    check = traits.function.rawValue
    accessValues = traits.accessValues
    let (linear, bytes) = (FlowArgument.linear, FlowArgument.bytes)
    let page = Term(0x1000, width: 64)
    var terms: [Term: String] = [linear: "linear"]
    var conditions: [Formula: (yes: String, no: String)] = [:]

    // Frames of a mapping.
    let wide = bytes.resized(to: 64, signed: false)
    let last = (linear & 0xfff) + wide - (wide != 0).word(width: 64)
    let shift = Term(12, width: 64)
    let pages = last.shiftedRight(by: shift, signed: false) + Term(1, width: 64)
    let frames = pages.resized(to: 32, signed: false)
    let isMore = Term(2, width: 32).isLess(than: frames, signed: false)
    conditions[isMore] = ("more than two frames", "at most two frames")
    conditions[isMore || bytes == 0] = ("a size that is refused", "at most two frames")
    conditions[frames == 2] = ("two frames", "not two frames")
    if case .equal(let word, _) = (frames == 2).shape { terms[word] = "nr_frames - 1" }
    let isShort = Variable(Fact.shortAddresses).term == 1
    let next = (linear + page) & ~UInt64(0xfff)
    for (address, name) in [(linear, "linear"), (next, "next page")] {
      terms[address] = name
      terms[isShort.choose(address & 0xffff_ffff, address)] = name
    }

    // Bytes fetched ahead.
    let offset = (linear - Variable(Fact.bufferStart).term) & 0xff
    let end = (offset + wide).resized(to: 32, signed: false)
    let isShorter = Variable(Fact.bufferBytes).term.isLess(than: end, signed: false)
    conditions[isShorter] = ("not in insn_buf", "in insn_buf")
    conditions[bytes != 0 && !isShorter] = ("in insn_buf", "not in insn_buf")
    conditions[Term(UInt128(Emulator.bufferSize), width: 32).isLess(than: end, signed: false)] = (
      "more than insn_buf holds", "no more than insn_buf holds"
    )

    // Strings.
    for bytes in [1, 4] as [UInt128] {
      let rest = page - (linear & 0xfff)
      let (item, reps) = (Term(bytes, width: 64), FlowArgument.reps)
      conditions[rest.isLess(than: item * reps, signed: false)] = (
        "reps leave the page", "reps stay in the page"
      )
      conditions[rest.divided(by: item, signed: false) != 0] = ("an item fits", "no item fits")
    }
    let walked = Variable(.gfn(of: .walk)).term
    terms[walked.shiftedLeft(by: shift) | (linear & 0xfff)] = "gpa"

    // Copies, splits, hooks.
    for (size, name) in [(FlowArgument.size, "size"), (wide, "bytes")] {
      terms[size] = name
      let offset = linear & 0xfff
      let rest = page - offset
      terms[rest] = "up to the page's end"
      terms[size - rest] = "the rest"
      terms[linear + rest] = "next page"
      conditions[page.isLess(than: offset + size, signed: false)] = (
        "it leaves its page", "it stays in its page"
      )
      let count = rest.isLess(than: size, signed: false).choose(rest, size)
      terms[linear + count] = "next page"
      conditions[size - count == 0] = ("one page", "two pages")
      terms[(linear + count).shiftedRight(by: shift, signed: false)] = "next frame"
    }
    terms[linear.shiftedRight(by: shift, signed: false)] = "this frame"
    let pointer = Variable(.result(of: .map)).term
    conditions[pointer.isLess(than: Term(UInt128(0 &- UInt64(4095)), width: 64), signed: false)] = (
      "map gives no error", "map gives an error"
    )
    let entry = Variable(.result(of: .getEntry)).term
    let isKnown = entry.isLess(
      than: Term(accessValues == .pagingWriteIs10 ? 11 : 10, width: 32), signed: false)
    conditions[isKnown] = ("the right has a name", "the right has no name")
    for (low, width, letters) in [(1, 2, "WX"), (0, 2, "RW"), (0, 3, "RWX")] {
      terms[FlowArgument.accessFlags.bits(from: low, width: width)] = "flags & MEM_ACCESS_\(letters)"
    }
    let latch = Variable(Fact.latchedPage).term
    conditions[latch.isEqual(to: linear & ~UInt64(0xfff))] = (
      "mmio_gla is this page", "mmio_gla is another page"
    )
    let slots = Fact.slots.map { Variable($0).term }
    let layout = Term(UInt128(PageLayout.mfnBase - PageLayout.gfnBase), width: 64)
    for (slot, number) in zip(slots, 0...) {
      terms[slot] = "mfn[\(number)]"
      terms[slot - layout] = "mfn[\(number)]"
      conditions[slot == 0] = ("mfn[\(number)] is clean", "mfn[\(number)] is in use")
    }
    self.terms = terms
    // By the side that is no negation.
    self.conditions = Dictionary(
      conditions.map { condition, names in
        if case .not(let inner) = condition.shape { return (inner, (yes: names.no, no: names.yes)) }
        return (condition, names)
      }, uniquingKeysWith: { first, _ in first })
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
    let own = EmulatorFunction.check.rawValue
    if name.hasPrefix(own) { return "\(check)\(name.dropFirst(own.count)) says \(isSet ? "stop" : "go on")" }
    if let said = said(by: name, isSet) { return said }
    if name == "monitor_traps[31]" { return isSet ? "monitor_traps < 0" : "monitor_traps >= 0" }
    if name.hasPrefix(EmulatorFunction.knownGLA.rawValue) { return isSet ? name : "not \(name)" }
    for (flag, value) in PFEC.named where value.nonzeroBitCount == 1 {
      if name == "pfec[\(value.trailingZeroBitCount)]" { name = flag }
    }
    return isSet ? name : "not \(name)"
  }

  /// Words that are rights.
  private static let rights = [
    "access", "hostRight", "viewRight", "viewDefault", EmulatorFunction.getEntry.rawValue,
  ]

  /// What the window's callees say in one bit.
  private func said(by name: String, _ isSet: Bool) -> String? {
    let (check, reply) = (EmulatorFunction.memAccessCheck.rawValue, EmulatorFunction.emulateCheck.rawValue)
    switch name {
    case "\(check)[0]": return "\(check) returns \(isSet)"
    case "\(check)[1]": return isSet ? "it gives a request" : "it gives no request"
    case "flags[0]", "flags[1]", "flags[2]":
      let letter = ["R", "W", "X"][Int(String(name.dropLast().last!))!]
      return "\(isSet ? "" : "not ")MEM_ACCESS_\(letter)"
    case EmulatorFunction.getOrPropagate.rawValue:
      return isSet ? "the host's entry was copied" : "nothing was copied"
    case Fact.ringRemains.name: return isSet ? name : "the monitor ring is gone"
    case reply: return isSet ? "the access still conflicts" : "the access conflicts no longer"
    default: return nil
    }
  }

  /// A number by what it is a value of.
  func code(_ number: UInt128, of name: String) -> String {
    let base = name.split(separator: "#")[0]
    let value = UInt64(truncatingIfNeeded: number)
    let plain = number < 10 ? "\(number)" : "0x" + String(number, radix: 16)
    if base.hasSuffix("p2mt") {
      return [
        0: "p2m_ram_rw", 3: "p2m_ram_ro", 4: "p2m_mmio_dm", 5: "p2m_mmio_direct", 8: "p2m_grant_map_ro",
        15: "p2m_ioreq_server",
      ][value] ?? plain
    }
    if Self.rights.contains(String(base)) {
      if base != "hostRight", value == Question.absent { return "absent" }
      return accessValues.right(valued: UInt32(truncatingIfNeeded: number)).map { "\(plain) (\($0.name))" }
        ?? plain
    }
    if base == "p2m_get_mem_access" {
      let errno = Errno.allCases.first { $0.returned == number }
      return errno.map { "-\($0.name)" } ?? plain
    }
    if base == "mfn[1]", number == UInt128(Emulator.invalidMFN) { return "INVALID_MFN" }
    guard let function = EmulatorFunction(rawValue: String(base)) else { return plain }
    switch function.codes {
    case .translation: return HVMTranslation(rawValue: value)?.name ?? plain
    case .emulation: return X86Emul(rawValue: value)?.name ?? plain
    case .none: return plain
    }
  }
}

extension EmulatorFunction {
  enum Codes { case translation, emulation, none }

  /// What its result is a code of.
  var codes: Codes {
    switch self {
    case .translate, .walk, .copy, .copyToGuestLinear, .copyFromGuestLinear, .copyToGuestPhys,
      .copyFromGuestPhys:
      .translation
    case .check, .map, .unmap, .knownGLA, .getEntry, .getOrPropagate, .monitorTraps, .claimSlot,
      .memAccessCheck, .getMemAccess, .emulateCheck, .nestedPageFault, .doResume,
      .vmEventResume, .initPerInsn:
      .none
    default: .emulation
    }
  }
}

extension FlowNames {
  /// What a function does, or nil for what every call of it does.
  public func text(_ observation: Observation<Term>) -> String? {
    switch observation {
    case .hook, .maps, .assertion: nil
    case .translates(let linear, _, let rc): "hvm_translate_get_page(\(text(linear)))" + mark(rc)
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
    case .replies(let emulates): "the reply" + (emulates ? ", VM_EVENT_FLAG_EMULATE" : "")
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
      switch call.function {
      case .check: [text(call.arguments[0]), text(call.arguments[1])]
      case .linearRead, .linearWrite: [text(call.arguments[0]), text(call.arguments[1])]
      case .memAccessCheck, .emulateCheck, .getEntry, .getOrPropagate: [page(call.arguments[0])]
      case .monitorTraps: [call.arguments[0].constant == 1 ? "synchronous" : "asynchronous"]
      case .emulateOneVMEvent, .emulateOne, .x86Emulate, .initPerInsn, .claimSlot, .getMemAccess: []
      default: [text(call.arguments[0])]
      }
    let name = call.function == .check ? check : call.function.rawValue
    return "\(name)(\(arguments.joined(separator: ", ")))" + mark(result)
  }

  /// What comes back, or that a debug build stops.
  public func text(_ end: FlowOutcome.End, of function: EmulatorFunction) -> String {
    switch end {
    case .stops(let what): return "a debug build stops: \(what)"
    case .faults(let what): return "Xen faults: \(what)"
    case .returns(let word): return "returns " + returned(word, by: function)
    }
  }

  private func returned(_ word: Term, by function: EmulatorFunction) -> String {
    if [.unmap, .initPerInsn, .vmEventResume, .doResume].contains(function) { return "nothing" }
    if let (code, found) = parts(of: word, function) {
      return returned(code: code, by: function) + (found.map { ", \($0)" } ?? "")
    }
    guard let number = word.constant else {
      if function == .map { return "the mapping" }
      if word.variables.count == 1, word == word.variables[0].term { return "what \(text(word)) returned" }
      if let pointer = word.variables.first, word.width == 32, pointer.width == 64 {
        return "the error of \(pointer.name)"
      }
      return text(word)
    }
    if function == .map {
      if number == 0 { return "NULL" }
      let code = X86Emul(rawValue: ~UInt64(truncatingIfNeeded: number))
      return "ERR_PTR(~\(code?.name ?? "?"))"
    }
    if function == .memAccessCheck {
      return "\(number & 1 == 1)" + (number & 2 == 0 ? ", no request" : ", and a request")
    }
    if function.resultWidth == 1 { return number == 1 ? "true" : "false" }
    return code(number, of: function.rawValue)
  }

  /// Of a result that gives back more than a code: the code, and what comes with it.
  private func parts(of word: Term, _ function: EmulatorFunction) -> (code: Term, found: String?)? {
    let what: String
    switch function {
    case .translate: what = "the frame and its type"
    case .getMemAccess: what = "the right"
    default: return nil
    }
    let rest = word.bits(from: 32, width: word.width - 32)
    return (word.bits(from: 0, width: 32), rest.constant == 0 ? nil : what)
  }

  private func returned(code word: Term, by function: EmulatorFunction) -> String {
    word.constant.map { code($0, of: function.rawValue) } ?? "what \(text(word)) returned"
  }
}
