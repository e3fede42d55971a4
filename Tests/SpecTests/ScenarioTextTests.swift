// What is written is read back as it was: many situations, made up by a
// generator that starts at the same number every time.

import Source
import TestSupport
import Testing
import XenABI

@testable import Spec

extension SplitMix64 {
  fileprivate mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  fileprivate mutating func flag() -> Bool { number(0...1) == 1 }
  fileprivate mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }
}

extension SplitMix64 {
  fileprivate mutating func right() -> UInt32 { UInt32(number(0...14)) }

  mutating func situation() -> Situation {
    var pages = (0..<number(1...8)).map { index in
      GuestPage(
        name: "\(one(of: ["p", "data", "no", "none", "on", "y", "a-b_"]))\(index)",
        type: one(of: PageType.allCases), right: right(), viewRight: flag() ? right() : nil,
        otherViewRight: flag() ? .some(flag() ? right() : nil) : nil)
    }
    for page in pages.indices where pages.count > 1 && number(0...3) == 0 {
      pages[page].tables = one(of: pages.indices.filter { $0 != page })
    }
    let instruction = instruction(pages.count, prefetchFitsSegment: flag())
    var situation = Situation(pages: pages, instruction: instruction)
    situation.fault = one(of: FaultKind.allCases)
    situation.suppressesPageWalks = flag()
    situation.altp2m = one(of: AltP2M.allCases)
    situation.viewDefault = right()
    situation.hasListener = flag()
    situation.accessRequired = flag()
    situation.unanswered = number(0...8)
    situation.wait = one(of: WaitOutcome.allCases)
    situation.replies = (0..<number(0...3)).map { _ in
      let changed = pages.indices.filter { _ in number(0...3) == 0 }
      var reply = ListenerReply(
        emulates: flag(), rights: changed.map { .init(page: $0, right: right()) },
        view: flag() ? number(0...0xffff) : nil, isToNewest: flag(), leavesPaused: flag())
      for (_, value) in VMEvent.replyFlags where value != VMEvent.flagAlternateP2M && flag() {
        reply.others |= value
      }
      reply.movesRIP = reply.others & VMEvent.flagSetRegisters != 0 && flag()
      return reply
    }
    situation.isFair = situation.replies.last.map { !$0.leavesPaused } ?? false && flag()
    while flag(), situation.instructions.flatMap(\.operations).count < 8, situation.later.count < 3 {
      situation.later.append(later(pages.count, room: 8 - situation.instructions.flatMap(\.operations).count))
    }
    situation.latch = flag() ? MMIOLatch(page: number(0...pages.count - 1), writes: flag()) : nil
    situation.isDebug = flag()
    return situation
  }

  mutating func instruction(_ pages: Int, room: Int = 8, prefetchFitsSegment: Bool = true) -> Instruction {
    let place = operand(pages, bytes: number(1...15))
    return Instruction(
      page: place.page, offset: place.offset, length: place.bytes, prefetchFitsSegment: prefetchFitsSegment,
      operations: (0..<number(0...room)).map { _ in operation(pages) })
  }

  mutating func later(_ pages: Int, room: Int) -> LaterInstruction {
    var changes = (0..<pages).filter { _ in number(0...3) == 0 }.map {
      LaterInstruction.Change.right(.init(page: $0, right: right()))
    }
    if flag() { changes.append(.view(number(0...0xffff))) }
    if flag() { changes.append(.altp2mDisabled) }
    if flag() { changes.append(.ringDisabled) }
    return LaterInstruction(
      changes, instruction(pages, room: room), fault: one(of: FaultKind.allCases))
  }

  /// Within the pages; it may cross into the next.
  mutating func operand(_ pages: Int, bytes: Int, count: Int = 1) -> Operand {
    let page = number(0...pages - 1)
    let limit = page == pages - 1 ? 4096 - bytes * count : 4095
    let offset = flag() ? number(max(0, limit - 20)...limit) : number(0...limit)
    return Operand(page: page, offset: offset, bytes: bytes, isInSegment: flag())
  }

  mutating func operation(_ pages: Int) -> MicroOperation {
    let count = number(1...20)
    switch number(0...8) {
    case 0: return .load(operand(pages, bytes: number(1...64)))
    case 1: return .store(operand(pages, bytes: number(1...64)))
    case 2: return .readModifyWrite(operand(pages, bytes: one(of: [1, 2, 4, 8, 16])))
    case 3:
      return .compareExchange(
        operand(pages, bytes: one(of: [1, 2, 4, 8, 16])), one(of: ExchangeOutcome.allCases))
    case 4:
      let bytes = one(of: [1, 2, 4, 8])
      return .movs(
        from: operand(pages, bytes: bytes, count: count), to: operand(pages, bytes: bytes, count: count),
        count: count)
    case 5: return .stos(operand(pages, bytes: one(of: [1, 2, 4, 8]), count: count), count: count)
    case 6: return .ins(operand(pages, bytes: one(of: [1, 2, 4]), count: count), count: count)
    case 7: return .outs(operand(pages, bytes: one(of: [1, 2, 4]), count: count), count: count)
    default: return .unimplemented
    }
  }

  mutating func expectations(_ pages: Int) -> [Scenario.Expectation] {
    func some(_ dice: inout SplitMix64) -> [Int] {
      (0..<dice.number(0...3)).map { _ in dice.number(0...pages - 1) }
    }
    let text = flag() ? one(of: ["in_atomic", "a: b # c", "\"quoted\" \\ 'x'", "no", "[1]"]) : nil
    let all: [Expected] = [
      .events(
        some(&self).map { .access(page: flag() ? $0 : nil, flags: UInt64(number(1...7))) }
          + (flag() ? [.unimplemented, .singlestep] : [])),
      .stores(some(&self)), .loads(some(&self)), .fetches(some(&self)),
      .io((0..<number(0...2)).map { _ in one(of: Expected.IO.allCases) }),
      .rights(some(&self).map { .init(page: $0, right: right()) }),
      .commits(number(0...20)), .sleeps(number(0...3)),
      .windows((0..<number(0...2)).map { _ in one(of: X86Emul.allCases) }),
      .accessed(some(&self).map { .init(page: $0, isDirty: flag()) }), .pauses(number(0...3)),
      .locks(number(0...2)), .syncEvent(isSet: flag()),
      .references(areBalanced: flag()), .assertion(text), .crash(text), .fault(text), .unmodelled(text),
    ]
    return [nil, ["v5"], ["merged", "staging"]].flatMap { names in
      all.filter { _ in flag() }.map { Scenario.Expectation(revisions: names, $0) }
    }
  }
}

@Suite("Writing scenarios") struct ScenarioTextTests {
  @Test("many situations survive being written and read", arguments: 0..<20)
  func roundTrip(_ seed: UInt64) throws {
    var dice = SplitMix64(seed: seed &* 1000)
    for _ in 0..<100 {
      let situation = dice.situation()
      let expectations = dice.expectations(situation.pages.count)
      let about = dice.one(of: [
        "Short.", "A: colon, \"quotes\" and # signs.", "  blanks \\ ", "no", "\u{e9}\n",
      ])
      let text = ScenarioText(about: about, situation, expectations).text
      let again = try Scenario.read(
        SpecText(file: "x.yaml", text: text), revisions: ["v5", "merged", "staging"])
      #expect(again.situation == situation, "\(text)")
      #expect(again.about == about, "\(text)")
      let found = again.expectations.map { Scenario.Expectation(revisions: $0.revisions, $0.what) }
      #expect(found == expectations, "\(text)")
    }
  }

  @Test("what is usual is left out")
  func small() {
    let situation = Situation(
      pages: [GuestPage(name: "code"), GuestPage(name: "data", right: 1, viewRight: 1)],
      instruction: Instruction(
        page: 0, operations: [.store(Operand(page: 1, offset: 0xff8, bytes: 4))]))
    let text = ScenarioText(
      about: "A store: not made.", situation,
      [Scenario.Expectation(revisions: ["v5"], .stores([])), Scenario.Expectation(.commits(0))]
    ).text
    #expect(
      text == """
        about: "A store: not made."
        pages:
          code: {}
          data: { right: r }
        instruction:
          at: code
          length: 4
          does:
            - { store: data+0xff8, bytes: 4 }
        fault: in_gpt
        build: debug
        expect:
          v5:
            stores: []
          all:
            commits: 0

        """)
  }
}
