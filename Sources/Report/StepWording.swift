// One line for everything that a play lets others see, in Xen's own terms and
// with the names that a situation gives its pages.

import BitVectors
import Emulation
import Tables
import XenABI

/// Words for the observations of a play.
public struct StepWording: Sendable {
  private let situation: Situation

  public init(_ situation: Situation) { self.situation = situation }

  /// One line of ASCII, without a place in the play.
  public func line(_ observation: Observation<Bits>) -> String {
    switch observation {
    case .windowOpens(let kind): "window opens for \(Wording.kind(kind))"
    case .windowCloses(let rc): "window closes: \(code(rc))"
    case .hook(let function): function.name
    case .wants(let access, let linear): "wants to \(access.rawValue) \(place(linear))"
    case .straddles(let first, let second):
      "\(name(ofLinear: first)) and \(name(ofLinear: second)): one operand"
    case .translates(let linear, let pfec, let rc):
      "walks for \(place(linear)), \(errorCode(pfec)): \(translation(rc))"
    case .setsAccessed(let linear, let dirty):
      "sets \(dirty.value == 0 ? "A" : "A and D") for \(name(ofLinear: linear))"
    case .gets(let gfn): "takes a reference to \(name(gfn))"
    case .puts(let gfn): "drops the reference to \(name(gfn))"
    case .checks(let gfn, let pfec, let stops):
      "event check on \(name(gfn)), \(errorCode(pfec)): \(stops.value == 0 ? "go on" : "stop")"
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      "sends \(request(reason, gfn, flags)), vCPU \(isSynchronous ? "paused" : "goes on")"
    case .sendsNothing: "monitor_traps finds no ring: 0"
    case .sleeps(let locks): "sleeps for a ring slot, p2m locks held: \(locks)"
    case .assertion(let text): "debug build stops: \(text)"
    case .injects(let exception): "the guest gets #\(exception)"
    case .crashes(let text): "domain crash: \(text)"
    case .faults(let text): "Xen faults: \(text)"
    case .maps(let isClean): "hvmemul_map_linear_addr, mfn[] \(isClean.value == 0 ? "not clean" : "clean")"
    case .stores(let gfn): "stores to \(name(gfn))"
    case .loads(let gfn): "loads from \(name(gfn))"
    case .fetches(let gfn): "fetches from \(name(gfn))"
    case .io(let direction, let device): "I/O: \(direction.rawValue) \(device.rawValue)"
    case .deviceAnswers: "the device model answers"
    case .commits(let isPartial): isPartial ? "commits progress, RIP stays" : "commits the instruction"
    case .locks: "takes the p2m lock"
    case .unlocks: "drops the p2m lock"
    case .setsRight(let gfn, let right): "right of \(name(gfn)) becomes \(self.right(right))"
    case .replies(let flags): reply(flags)
    case .switchesView(let view): "the vCPU is switched to view \(view)"
    case .togglesSingleStep: "single_step is toggled"
    case .setsRegisters(let movesRIP): "registers become the reply's" + (movesRIP ? ", RIP moves" : "")
    case .clearsSyncEvent(let isPaused):
      "sync_event is cleared" + (isPaused ? " while a request waits for its answer" : "")
    case .miscountsPauses(let pauses, let requests):
      "vm_event_pause_count is \(pauses), requests that wait for an answer: \(requests)"
    case .staysPaused: "every request is answered, and the vCPU stays paused for ever"
    case .recurs(let rounds):
      "all is as it was \(rounds == 1 ? "a round" : "\(rounds) rounds") ago, and goes on so for ever"
    case .emulatesForReply(let page, let sentAt, let now):
      "resume emulates, checks off, for \(page.map(name(page:)) ?? "page tables")"
        + (sentAt == now ? "" : ", at another RIP")
    case .runsNatively: "processor runs the instruction"
    case .calls(let call, let result): "\(call.function.name) returns \(result)"
    }
  }

  /// How deep a step lies: 0 for what happens to the vCPU, 1 for a hook, 2 for what a hook does.
  public func depth(_ observation: Observation<Bits>) -> Int {
    switch observation {
    case .windowOpens, .windowCloses, .replies, .switchesView, .togglesSingleStep, .setsRegisters,
      .emulatesForReply, .runsNatively, .locks, .unlocks, .injects,
      .crashes, .deviceAnswers, .clearsSyncEvent, .miscountsPauses, .staysPaused, .recurs,
      .faults, .assertion:
      0
    case .hook, .commits, .wants, .straddles: 1
    default: 2
    }
  }

  /// An access, an event, what is changed, or an end; the rest tells how it comes about.
  static func isTelling(_ observation: Observation<Bits>) -> Bool {
    switch observation {
    case .windowOpens, .hook, .translates, .setsAccessed, .gets, .puts, .checks, .maps, .locks, .unlocks,
      .calls:
      false
    default: true
    }
  }

  // MARK: Names

  /// Of a page, by guest frame number.
  public func name(_ gfn: Bits) -> String {
    if gfn.value == 0 { return "page-tables" }
    return name(page: PageLayout.page(ofGFN: UInt64(truncatingIfNeeded: gfn.value)))
  }

  private func name(page: Int) -> String {
    situation.pages.indices.contains(page) ? Layout.ascii(situation.pages[page].name) : "no page"
  }

  func name(ofLinear linear: Bits) -> String {
    name(page: PageLayout.page(ofLinear: UInt64(truncatingIfNeeded: linear.value)))
  }

  /// `data+0x8`.
  private func place(_ linear: Bits) -> String {
    let offset = linear.value & UInt128(XenABI.Page.offsetMask)
    return name(ofLinear: linear) + (offset == 0 ? "" : "+0x\(String(offset, radix: 16))")
  }

  // MARK: Numbers

  /// `RW`, as MEM_ACCESS_RW without its prefix.
  public func flags(_ flags: Bits) -> String {
    let letters: [(String, UInt64)] = [("R", MemAccess.r), ("W", MemAccess.w), ("X", MemAccess.x)]
    return letters.filter { flags.value & UInt128($0.1) != 0 }.map(\.0).joined()
  }

  private func request(_ reason: UInt64, _ gfn: Bits, _ flags: Bits) -> String {
    switch reason {
    case VMEvent.reasonMemAccess: "MEM_ACCESS_\(self.flags(flags)) for \(name(gfn))"
    case VMEvent.reasonEmulUnimplemented: "EMUL_UNIMPLEMENTED"
    case VMEvent.reasonSinglestep: "SINGLESTEP for \(name(gfn))"
    default: "a request for reason \(reason)"
    }
  }

  private func reply(_ flags: UInt64) -> String {
    let names = VMEvent.replyNames(flags)
    let isPaused = flags & VMEvent.flagVCPUPaused == 0
    return "listener replies"
      + (names.isEmpty ? "" : ": VM_EVENT_FLAG_" + names.joined(separator: ", "))
      + (names.contains("EMULATE") ? "" : ", instruction to run again")
      + (isPaused ? ", vCPU left paused" : "")
  }

  private func errorCode(_ pfec: Bits) -> String {
    "pfec " + Wording.errorCode(pfec)
  }

  private func code(_ rc: Bits) -> String {
    X86Emul(rawValue: UInt64(truncatingIfNeeded: rc.value))?.name ?? rc.description
  }

  private func translation(_ rc: Bits) -> String {
    HVMTranslation(rawValue: UInt64(truncatingIfNeeded: rc.value))?.name ?? rc.description
  }

  /// Rights by the newest names; a number that none has stays a number.
  public func right(_ right: Bits) -> String { Wording.newestRight(UInt32(truncatingIfNeeded: right.value)) }
}
