// Situations at random, the odd ones as likely as the plain ones; the same for
// the same seed.

import XenABI
import XenFunctions

struct RandomSituations {
  private var state: UInt64
  private let rights: [UInt32]

  init(seed: UInt64, _ values: AccessValues) {
    state = seed
    rights = values.rights.filter { $0.name != "default" }.map(\.value)
  }

  mutating func next() -> Situation {
    let places = [(0, 4), (0, 15), (4088, 4), (4094, 4)]
    let (offset, length) = pick(places)
    var pages = (0..<4).map { _ in page() }
    // An instruction that cannot be fetched says little.
    if chance(3, of: 4) { pages[0] = GuestPage(name: "", viewRight: chance(1, of: 8) ? nil : 7) }
    let operations = (0..<number(4)).map { _ in operation() }
    var situation = Situation(
      pages: pages,
      instruction: Instruction(
        page: 0, offset: offset, length: length, prefetchFitsSegment: chance(7, of: 8), operations: operations
      ))
    situation.fault = pick(FaultKind.allCases)
    if chance(2, of: 3) { situation.fault = .inGuestPageTable }
    situation.suppressesPageWalks = chance(15, of: 16)
    situation.altp2m = chance(1, of: 2) ? .off : pick(AltP2M.allCases)
    situation.viewDefault = pick(rights)
    situation.hasListener = chance(15, of: 16)
    situation.unanswered = pick([0, 0, 7, 8])
    situation.wait = pick(WaitOutcome.allCases)
    situation.replies = (0..<number(4)).map { _ in reply() }
    if chance(1, of: 4) { situation.latch = MMIOLatch(page: number(4), writes: chance(1, of: 2)) }
    situation.isDebug = chance(1, of: 2)
    situation.isFair = situation.replies.last.map { !$0.leavesPaused } ?? false && chance(1, of: 4)
    if chance(1, of: 4) {
      let next = (0..<number(3)).map { _ in operation() }
      situation.later = [
        LaterInstruction(
          [], Instruction(page: 0, offset: offset, length: length, operations: next),
          fault: pick(FaultKind.allCases))
      ]
    }
    return situation
  }

  private mutating func reply() -> ListenerReply {
    var reply = ListenerReply(emulates: chance(3, of: 4))
    if chance(2, of: 3) { return reply }
    reply.others = VMEvent.replyFlags.reduce(0) {
      $1.value != VMEvent.flagAlternateP2M && chance(1, of: 4) ? $0 | $1.value : $0
    }
    reply.movesRIP = reply.others & VMEvent.flagSetRegisters != 0 && chance(1, of: 2)
    reply.view = chance(1, of: 2) ? number(3) : nil
    reply.isToNewest = chance(1, of: 4)
    reply.leavesPaused = chance(1, of: 8)
    return reply
  }

  private mutating func page() -> GuestPage {
    GuestPage(
      name: "", type: chance(2, of: 3) ? .ram : chance(1, of: 2) ? .mmio : pick(PageType.allCases),
      right: pick(rights), viewRight: chance(1, of: 4) ? nil : pick(rights),
      otherViewRight: chance(1, of: 2) ? .some(chance(1, of: 4) ? nil : pick(rights)) : nil)
  }

  /// On one page, or across the end of one that is followed by another.
  private mutating func operand() -> Operand {
    let isInSegment = chance(15, of: 16)
    let page = number(4)
    guard page < 3, chance(1, of: 3) else {
      return Operand(page: page, offset: 8, bytes: pick([4, 8, 16]), isInSegment: isInSegment)
    }
    let (offset, bytes) = pick([(4092, 8), (4088, 4), (4094, 4)])
    return Operand(page: page, offset: offset, bytes: bytes, isInSegment: isInSegment)
  }

  private mutating func operation() -> MicroOperation {
    let count = pick([1, 2, 4])
    switch number(9) {
    case 0: return .load(operand())
    case 1: return .store(operand())
    case 2: return .readModifyWrite(operand())
    case 3: return .compareExchange(operand(), pick(ExchangeOutcome.allCases))
    case 4:
      let from = operand()
      var to = operand()
      to.bytes = from.bytes
      return .movs(from: from, to: to, count: count)
    case 5: return .stos(operand(), count: count)
    case 6: return .ins(operand(), count: count)
    case 7: return .outs(operand(), count: count)
    default: return chance(1, of: 4) ? .unimplemented : .store(operand())
    }
  }

  private mutating func chance(_ share: Int, of whole: Int) -> Bool { number(whole) < share }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }
  private mutating func number(_ bound: Int) -> Int { Int(bits() >> 33) % bound }

  /// splitmix64.
  private mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
