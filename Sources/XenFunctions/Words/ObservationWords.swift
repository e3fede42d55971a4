// An observation taken apart: what kind it is, and the words in it.

import BitVectors
import Emulation
import SMT
import XenABI

extension Observation<Term> {
  /// All but the words; two observations with the same one may still differ in
  /// their words. Which assertion failed, or what crashed or faulted,
  /// is told by its place, not by its text.
  package var signature: String {
    switch self {
    case .windowOpens(let fault): "windowOpens \(fault)"
    case .windowCloses: "windowCloses"
    case .hook(let function): "hook \(function.name)"
    case .wants(let access, _): "wants \(access)"
    case .straddles: "straddles"
    case .translates: "translates"
    case .setsAccessed: "setsAccessed"
    case .gets: "gets"
    case .puts: "puts"
    case .checks: "checks"
    case .sends(let reason, _, _, let isSynchronous): "sends \(reason) \(isSynchronous)"
    case .sendsNothing: "sendsNothing"
    case .sleeps(let locks): "sleeps \(locks)"
    case .assertion: "assertion"
    case .injects(let exception): "injects \(exception)"
    case .crashes: "crashes"
    case .faults: "faults"
    case .maps: "maps"
    case .stores: "stores"
    case .loads: "loads"
    case .fetches: "fetches"
    case .io(let direction, let device): "io \(direction) \(device)"
    case .deviceAnswers: "deviceAnswers"
    case .commits(let isPartial): "commits \(isPartial)"
    case .locks: "locks"
    case .unlocks: "unlocks"
    case .setsRight: "setsRight"
    case .replies(let flags): "replies \(flags)"
    case .switchesView(let view): "switchesView \(view)"
    case .togglesSingleStep: "togglesSingleStep"
    case .setsRegisters(let movesRIP): "setsRegisters \(movesRIP)"
    case .clearsSyncEvent(let isPaused): "clearsSyncEvent \(isPaused)"
    case .miscountsPauses(let pauses, let requests): "miscountsPauses \(pauses) \(requests)"
    case .staysPaused: "staysPaused"
    case .recurs(let rounds): "recurs \(rounds)"
    case .emulatesForReply(let page, let sentAt, let now):
      "emulatesForReply \(page.map(String.init) ?? "-") \(sentAt) \(now)"
    case .runsNatively: "runsNatively"
    case .calls(let call, _): "calls \(call.function.name)"
    }
  }

  /// In a fixed order.
  package var words: [Term] {
    switch self {
    case .windowOpens, .hook, .sendsNothing, .sleeps, .assertion, .injects, .crashes, .faults, .io,
      .deviceAnswers,
      .commits, .locks,
      .unlocks, .replies, .switchesView, .togglesSingleStep, .setsRegisters, .clearsSyncEvent,
      .miscountsPauses,
      .staysPaused, .recurs, .emulatesForReply, .runsNatively:
      []
    case .windowCloses(let rc): [rc]
    case .wants(_, let linear): [linear]
    case .straddles(let first, let second): [first, second]
    case .translates(let linear, let pfec, let rc): [linear, pfec, rc]
    case .setsAccessed(let linear, let dirty): [linear, dirty]
    case .gets(let gfn), .puts(let gfn), .stores(let gfn), .loads(let gfn), .fetches(let gfn): [gfn]
    case .checks(let gfn, let pfec, let stops): [gfn, pfec, stops]
    case .sends(_, let gfn, let flags, _): [gfn, flags]
    case .maps(let isClean): [isClean]
    case .setsRight(let gfn, let right): [gfn, right]
    case .calls(let call, let result): call.arguments + [result]
    }
  }
}

extension EmulatorState<Term> {
  /// The words that a function of the flow may change, with their names.
  package var words: [(name: String, word: Term)] {
    zip(Fact.slots.map(\.name), slots).map { ($0, $1) } + [
      (Fact.bufferStart.name, bufferStart), (Fact.bufferBytes.name, bufferBytes),
      (Fact.latchedRead.name, latchedRead), (Fact.latchedWrite.name, latchedWrite),
      (Fact.latchedPage.name, latchedPage), (Fact.latchedFrame.name, latchedFrame),
      (Fact.contextGate.name, contextGate),
      (Fact.sendEvent.name, vcpuGate),
    ]
  }

  package func count(_ counter: EmulatorCounter) -> Term {
    let count: Int =
      switch counter {
      case .pauses: pauseCount
      case .synchronousEvent: syncEvent ? 1 : 0
      case .openRequests: requests.count
      case .requestsSent: unanswered
      case .reservedSlots: hasReservedSlot ? 1 : 0
      case .emulateFlags: emulates.map { $0.rip + 1 } ?? 0
      case .emulationKind: emulates == nil ? 0 : Int(EmulKind(flags: emulateFlags).rawValue)
      case .newRegisters: newRegisters.map { $0 == .sameRIP ? 1 : 2 } ?? 0
      case .locks: locks
      }
    return Term(UInt128(count), width: 32)
  }
}

extension Observation<Term> {
  /// For a report: the kind and its words.
  public var description: String {
    words.isEmpty ? signature : "\(signature)(\(words.map(\.description).joined(separator: ", ")))"
  }
}
