// Contracts that are wrong in one place, made from right ones.

import BitVectors
import Emulation
import SMT
import XenABI
import XenFunctions

struct WrongTwin {
  let name: String
  /// The event that is wrong, from 0.
  let event: Int?
  let contract: FlowContract
}

extension FlowContract {
  /// A part of the inputs that no function looks at by itself.
  private static var corner: Formula {
    FlowArgument.linear.bits(from: 52, width: 4) == 5 && Variable("corner", width: 8).term == 7
  }

  /// Wrong only in a corner: each event missing, there too often, another one
  /// of its kind, and with each word off by one bit; the result, the end and the
  /// machine afterwards.
  var wrongTwins: [WrongTwin] {
    var twins: [WrongTwin] = []
    func add(_ name: String, _ event: Int? = nil, _ change: (inout FlowContract) -> Void) {
      var twin = self
      change(&twin)
      twins.append(WrongTwin(name: name, event: event, contract: twin))
    }
    for index in events.indices {
      add("event \(index) missing", index) {
        $0.events[index].condition = $0.events[index].condition && !Self.corner
      }
      add("event \(index) too often", index) { twin in
        twin.events[index].condition = twin.events[index].condition || Self.corner
        if events[index].condition.constant == true { twin.events.insert(twin.events[index], at: index) }
      }
      if let other = events[index].observation.other {
        add("event \(index) of another sort", index) { twin in
          var wrong = events[index]
          (wrong.condition, wrong.observation) = (wrong.condition && Self.corner, other)
          twin.events[index].condition = events[index].condition && !Self.corner
          twin.events.insert(wrong, at: index + 1)
        }
      }
      for word in 0..<events[index].observation.wordCount {
        add("word \(word) of event \(index)", index) {
          $0.events[index].observation = $0.events[index].observation.changing(word) { Self.off($0) }
        }
      }
    }
    add("result") { $0.result = Self.off($0.result) }
    add("end") { $0.stops = $0.stops || Self.corner }
    for slot in state.slots.indices {
      add("slot \(slot)") { $0.state.slots[slot] = Self.off($0.state.slots[slot]) }
    }
    add("buffer") { $0.state.bufferBytes = Self.off($0.state.bufferBytes) }
    add("buffer start") { $0.state.bufferStart = Self.off($0.state.bufferStart) }
    add("latch") { $0.state.latchedPage = Self.off($0.state.latchedPage) }
    add("latched reads") { $0.state.latchedRead = Self.off($0.state.latchedRead) }
    add("latched writes") { $0.state.latchedWrite = Self.off($0.state.latchedWrite) }
    add("gate of the context") { $0.state.contextGate = Self.off($0.state.contextGate) }
    add("gate of the vCPU") { $0.state.vcpuGate = Self.off($0.state.vcpuGate) }
    for counter in EmulatorCounter.allCases {
      add(counter.rawValue) { $0.counters[counter] = Self.off($0.count(counter)) }
    }
    return twins
  }

  /// With neighbours that may happen together in the wrong order.
  func swappedTwins(_ solver: Solver) throws -> [WrongTwin] {
    try events.indices.dropLast().compactMap { index in
      let (first, second) = (events[index], events[index + 1])
      let both = premise.map(\.formula) + [first.condition, second.condition]
      guard first.observation != second.observation, case .satisfiable = try solver.check(assuming: both)
      else { return nil }
      var twin = self
      twin.events.swapAt(index, index + 1)
      return WrongTwin(name: "events \(index) and \(index + 1) swapped", event: index, contract: twin)
    }
  }

  private static func off(_ word: Term) -> Term { corner.choose(word ^ Term(1, width: word.width), word) }
}

extension Observation<Term> {
  var wordCount: Int {
    switch self {
    case .translates: 3
    case .puts, .gets, .stores, .loads, .fetches, .maps, .windowCloses: 1
    case .sends, .setsRight: 2
    case .calls(let call, _): call.arguments.count + 1
    default: 0
    }
  }

  /// One of the same kind that differs in what is no word; nil where all is.
  var other: Observation? {
    switch self {
    case .windowOpens(let kind): .windowOpens(kind == .unknown ? .withGLA : .unknown)
    case .locks: .unlocks
    case .unlocks: .locks
    case .crashes(let what): .faults(what)
    case .faults(let what): .crashes(what)
    case .sleeps(let locks): .sleeps(locks: locks + 1)
    case .replies(let flags): .replies(flags: flags ^ VMEvent.flagEmulate)
    case .switchesView(let view): .switchesView(to: view + 1)
    case .togglesSingleStep: .locks
    case .setsRegisters(let movesRIP): .setsRegisters(movesRIP: !movesRIP)
    case .clearsSyncEvent(let isPaused): .clearsSyncEvent(isPaused: !isPaused)
    case .emulatesForReply(let page, let sentAt, let now):
      .emulatesForReply(page: page, sentAt: sentAt + 1, now: now)
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      .sends(reason: reason, gfn: gfn, flags: flags, isSynchronous: !isSynchronous)
    case .calls(let call, let result):
      .calls(Call(call.function == .check ? .map : .check, call.arguments), result: result)
    default: nil
    }
  }

  func changing(_ index: Int, _ change: (Term) -> Term) -> Observation {
    func new(_ word: Term, _ place: Int) -> Term { place == index ? change(word) : word }
    switch self {
    case .translates(let linear, let pfec, let rc):
      return .translates(linear: new(linear, 0), pfec: new(pfec, 1), rc: new(rc, 2))
    case .puts(let gfn): return .puts(gfn: new(gfn, 0))
    case .gets(let gfn): return .gets(gfn: new(gfn, 0))
    case .stores(let gfn): return .stores(gfn: new(gfn, 0))
    case .loads(let gfn): return .loads(gfn: new(gfn, 0))
    case .fetches(let gfn): return .fetches(gfn: new(gfn, 0))
    case .maps(let isClean): return .maps(isClean: new(isClean, 0))
    case .windowCloses(let rc): return .windowCloses(rc: new(rc, 0))
    case .setsRight(let gfn, let right): return .setsRight(gfn: new(gfn, 0), right: new(right, 1))
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      return .sends(reason: reason, gfn: new(gfn, 0), flags: new(flags, 1), isSynchronous: isSynchronous)
    case .calls(let call, let result):
      let arguments = call.arguments.enumerated().map { new($0.element, $0.offset) }
      return .calls(Call(call.function, arguments), result: new(result, call.arguments.count))
    default: return self
    }
  }
}
