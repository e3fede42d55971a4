// Contracts that are wrong in one place, made from right ones.

import Constraints
import SMT
import World
import Xen

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

  /// Wrong only in a corner: each event missing, there too often, and with each
  /// word off by one bit; neighbours that change places; the result, the end
  /// and the machine afterwards.
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
      for word in 0..<events[index].observation.wordCount {
        add("word \(word) of event \(index)", index) {
          $0.events[index].observation = $0.events[index].observation.changing(word) { Self.off($0) }
        }
      }
    }
    add("result") { $0.result = Self.off($0.result) }
    add("end") { $0.stops = $0.stops || Self.corner }
    for slot in machine.slots.indices {
      add("slot \(slot)") { $0.machine.slots[slot] = Self.off($0.machine.slots[slot]) }
    }
    add("buffer") { $0.machine.bufferBytes = Self.off($0.machine.bufferBytes) }
    add("buffer start") { $0.machine.bufferStart = Self.off($0.machine.bufferStart) }
    add("latch") { $0.machine.latchedPage = Self.off($0.machine.latchedPage) }
    add("latched reads") { $0.machine.latchedRead = Self.off($0.machine.latchedRead) }
    add("latched writes") { $0.machine.latchedWrite = Self.off($0.machine.latchedWrite) }
    for counter in MachineCounter.allCases {
      add(counter.rawValue) { $0.counters[counter] = Self.off($0.counters[counter] ?? counter.usual) }
    }
    return twins
  }

  private static func off(_ word: Term) -> Term { corner.choose(word ^ Term(1, width: word.width), word) }
}

extension Observation<Term> {
  var wordCount: Int {
    switch self {
    case .translates: 3
    case .puts, .gets, .stores, .loads, .fetches, .maps: 1
    case .sends: 2
    case .calls(let call, _): call.arguments.count + 1
    default: 0
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
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      return .sends(reason: reason, gfn: new(gfn, 0), flags: new(flags, 1), isSynchronous: isSynchronous)
    case .calls(let call, let result):
      let arguments = call.arguments.enumerated().map { new($0.element, $0.offset) }
      return .calls(Call(call.function, arguments), result: new(result, call.arguments.count))
    default: return self
    }
  }
}
