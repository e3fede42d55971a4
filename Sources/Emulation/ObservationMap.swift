// The same observation with other words.

import BitVectors

extension Observation {
  /// Every word of it, in order, put through a function.
  public func map(_ word: (Word) -> Word) -> Observation {
    switch self {
    case .windowCloses(let rc): .windowCloses(rc: word(rc))
    case .wants(let access, let linear): .wants(access, linear: word(linear))
    case .straddles(let first, let second): .straddles(first: word(first), second: word(second))
    case .translates(let linear, let pfec, let rc):
      .translates(linear: word(linear), pfec: word(pfec), rc: word(rc))
    case .setsAccessed(let linear, let dirty): .setsAccessed(linear: word(linear), dirty: word(dirty))
    case .gets(let gfn): .gets(gfn: word(gfn))
    case .puts(let gfn): .puts(gfn: word(gfn))
    case .checks(let gfn, let pfec, let stops): .checks(gfn: word(gfn), pfec: word(pfec), stops: word(stops))
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      .sends(reason: reason, gfn: word(gfn), flags: word(flags), isSynchronous: isSynchronous)
    case .maps(let isClean): .maps(isClean: word(isClean))
    case .stores(let gfn): .stores(gfn: word(gfn))
    case .loads(let gfn): .loads(gfn: word(gfn))
    case .fetches(let gfn): .fetches(gfn: word(gfn))
    case .setsRight(let gfn, let right): .setsRight(gfn: word(gfn), right: word(right))
    case .calls(let call, let result):
      .calls(Call(call.function, call.arguments.map(word)), result: word(result))
    case .windowOpens, .hook, .sendsNothing, .sleeps, .assertion, .injects, .crashes, .faults, .io,
      .deviceAnswers,
      .commits, .locks,
      .unlocks, .replies, .switchesView, .togglesSingleStep, .setsRegisters, .clearsSyncEvent,
      .miscountsPauses,
      .staysPaused, .recurs, .emulatesForReply, .runsNatively:
      self
    }
  }
}
