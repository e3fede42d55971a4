// Names for the events that a claim observes.

import Emulation
import ModelChecking
import XenABI

extension SystemWords {
  func name(_ observation: Observation<FiniteValue>) -> String {
    switch observation {
    case .windowOpens(let kind): "window opens for \(kind.name)"
    case .windowCloses(let rc): "window closes: \(code(rc))"
    case .hook(let function): "hook \(function.name)"
    case .wants(let access, let linear): "wants to \(access.rawValue) \(pageOf(linear: linear))"
    case .straddles(let first, let second):
      "one operand lies on \(pageOf(linear: first)) and \(pageOf(linear: second))"
    case .translates(let linear, let pfec, let rc):
      "walks for \(pageOf(linear: linear)), PFEC \(number(pfec)): \(number(rc))"
    case .setsAccessed(let linear, let dirty):
      "sets A\(dirty.number == 0 ? "" : " and D") for \(pageOf(linear: linear))"
    case .gets(let gfn): "takes a reference to \(pageOf(gfn))"
    case .puts(let gfn): "drops a reference to \(pageOf(gfn))"
    case .checks(let gfn, let pfec, let stops):
      "event check on \(pageOf(gfn)), PFEC \(number(pfec)): \(yesNo(stops, "stop", "go on"))"
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      "sends \(name(reason: reason, flags)) for \(pageOf(gfn)), vCPU \(isSynchronous ? "paused" : "goes on")"
    case .sendsNothing: "monitor_traps finds no ring"
    case .sleeps(let locks): "sleeps for a ring slot, p2m locks held: \(locks)"
    case .assertion(let text): "debug build stops: \(text)"
    case .injects(let exception): "the guest gets #\(exception)"
    case .crashes(let text): "domain crash: \(text)"
    case .faults(let text): "Xen faults: \(text)"
    case .maps(let isClean): "mapping begins, mfn[] \(yesNo(isClean, "clean", "not clean"))"
    case .stores(let gfn): "stores to \(pageOf(gfn))"
    case .loads(let gfn): "loads from \(pageOf(gfn))"
    case .fetches(let gfn): "fetches from \(pageOf(gfn))"
    case .io(let direction, let device): "I/O: \(direction.rawValue) \(device.rawValue)"
    case .deviceAnswers: "the device model answers"
    case .commits(let isPartial): isPartial ? "commits progress, RIP stays" : "commits the instruction"
    case .locks: "takes the p2m lock"
    case .unlocks: "drops the p2m lock"
    case .setsRight(let gfn, let right): "right of \(pageOf(gfn)) becomes \(number(right))"
    case .replies(let flags):
      "listener replies" + VMEvent.replyNames(flags).map { " with \($0)" }.joined()
    case .switchesView(let view): "the vCPU is switched to view \(view)"
    case .togglesSingleStep: "single steps are toggled"
    case .setsRegisters(let movesRIP): "registers become the reply's\(movesRIP ? ", RIP too" : "")"
    case .clearsSyncEvent(let isPaused): "sync_event is cleared\(isPaused ? ", vCPU paused" : "")"
    case .miscountsPauses(let pauses, let requests): "pauses: \(pauses), requests: \(requests)"
    case .staysPaused: "all answered, vCPU paused"
    case .recurs: "the same instruction again"
    case .emulatesForReply(let page, let sentAt, let now):
      "emulates for the reply about \(page.map { self.page($0) } ?? "page tables")"
        + (sentAt == now ? "" : ", at another RIP")
    case .runsNatively: "processor runs the instruction"
    case .calls(let call, let result): "\(call.function.name) returns \(number(result))"
    }
  }

  /// What pairs are compared by.
  func name(_ event: RelationalEvent) -> String {
    let page = page(named: event.page)
    return switch event.kind {
    case .sends:
      "\(name(reason: VMEvent.reasonMemAccess, FiniteValue(number: event.detail, width: 32))) for \(page)"
    case .stores: "stores to \(page)"
    case .loads: "loads from \(page)"
    case .fetches: "fetches from \(page)"
    case .ends: X86Emul(rawValue: event.detail)?.name ?? "ends"
    }
  }

  func name(_ effect: FlowTransitions.Effect) -> String {
    switch effect {
    case .reported(let page): "the reply is about \(self.page(page))"
    case .forgets: "the next operation has other pages"
    case .ends: "the emulation has ended"
    }
  }

  /// The same names, each its own.
  func names(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return names.map { name in
      counts[name, default: 0] += 1
      return counts[name]! == 1 ? name : "\(name) (\(counts[name]!))"
    }
  }

  private func pageOf(_ gfn: FiniteValue) -> String { page(named: gfn.number.map(PageLayout.page(ofGFN:))) }
  private func pageOf(linear: FiniteValue) -> String {
    page(named: linear.number.map(PageLayout.page(ofLinear:)))
  }
  private func page(named page: Int?) -> String {
    guard let page else { return "some page" }
    return page < 0 ? "the page tables" : "page \(page)"
  }

  private func code(_ rc: FiniteValue) -> String {
    rc.number.flatMap(X86Emul.init(rawValue:))?.name ?? number(rc)
  }

  private func yesNo(_ word: FiniteValue, _ yes: String, _ no: String) -> String {
    word.number.map { $0 == 0 ? no : yes } ?? number(word)
  }

  private func name(reason: UInt64, _ flags: FiniteValue) -> String {
    guard reason == VMEvent.reasonMemAccess else { return "event \(reason)" }
    guard let flags = flags.number else { return "MEM_ACCESS_* \(number(flags))" }
    let letters = [("R", MemAccess.r), ("W", MemAccess.w), ("X", MemAccess.x)]
      .filter { flags & $0.1 != 0 }.map(\.0).joined()
    let rest = flags & ~MemAccess.rwx
    return "MEM_ACCESS_\(letters.isEmpty ? "none" : letters)"
      + (rest == 0 ? "" : "+0x\(String(rest, radix: 16))")
  }

  private func number(_ word: FiniteValue) -> String {
    guard let table = word.table else { return "0x\(String(word.number ?? 0, radix: 16))" }
    return "as the \(name(table.variable.question)) says"
  }
}
