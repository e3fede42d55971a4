// Several instructions, and listeners that answer everything: what comes back for ever, and
// what does not.

import Emulation
import Flow
import Testing
import XenABI
import XenFunctions

@Suite("Stories") struct StoryTests {
  private static func store(_ page: Int) -> MicroOperation {
    .store(Operand(page: page, offset: 8, bytes: 4))
  }

  /// Stores to so many pages that may only be read, by a listener that answers everything with EMULATE.
  private static func fair(pages: Int) -> Situation {
    var situation = Situation(
      pages: [GuestPage(name: "code")]
        + (1...pages).map { GuestPage(name: "data\($0)", right: 1, viewRight: 1) },
      instruction: Instruction(page: 0, operations: (1...pages).map(store)))
    situation.fault = .withGLA
    situation.replies = [ListenerReply(emulates: true)]
    situation.isFair = true
    return situation
  }

  private static func rounds(_ play: Play) -> Int? {
    for case .recurs(let rounds) in play.observations { return rounds }
    return nil
  }

  private static func commits(_ play: Play) -> Int {
    play.observations.count { if case .commits = $0 { true } else { false } }
  }

  @Test("a fair listener gets every revision past stores", arguments: [Base.v5, .merged, .staging])
  func allowed(_ base: Base) throws {
    for pages in 1...2 {
      let play = Play(Self.fair(pages: pages), on: EmulatorModel(try base.traits()))
      #expect(Self.rounds(play) == nil && Self.commits(play) == 1 && play.halt == nil, "\(play)")
    }
  }

  @Test("where each reply is for its own page, two pages take turns for ever")
  func turns() throws {
    var traits = try Base.staging.traits()
    traits.resume = .checkedElsewhere
    let model = EmulatorModel(traits)
    let (one, two) = (Play(Self.fair(pages: 1), on: model), Play(Self.fair(pages: 2), on: model))
    #expect(Self.rounds(one) == nil && Self.commits(one) == 1)
    #expect(Self.rounds(two) == 2 && Self.commits(two) == 0, "\(two.observations)")
    let prover = try prover(model)
    #expect(try prover.breaks(try sentence("Progress"), in: Self.fair(pages: 2)))
    #expect(try !prover.breaks(try sentence("Progress"), in: Self.fair(pages: 1)))
  }

  @Test("a listener that gives the right away is past it in one round")
  func givenAway() throws {
    var situation = Self.fair(pages: 1)
    situation.replies = [ListenerReply(emulates: false, rights: [.init(page: 1, right: 7)])]
    let play = Play(situation, on: try model("staging"))
    #expect(Self.rounds(play) == nil && Self.commits(play) == 1)
    situation.replies = [ListenerReply(emulates: false)]
    #expect(Self.rounds(Play(situation, on: try model("staging"))) == 1)
  }

  @Test("one instruction is played as it is without others behind it")
  func prefix() throws {
    for base in [Base.v5, .merged, .staging] {
      let model = EmulatorModel(try base.traits())
      var situation = Self.fair(pages: 2)
      situation.isFair = false
      let alone = Play(situation, on: model)
      situation.later = [LaterInstruction([], Instruction(page: 0, offset: 4, operations: [Self.store(1)]))]
      let story = Play(situation, on: model)
      #expect(story.observations.starts(with: alone.observations) && story.observations != alone.observations)
    }
  }

  @Test("the bits of a page are set by one walk, whoever walks", arguments: [UInt32(1), 7])
  func bits(_ right: UInt32) throws {
    var table = GuestPage(name: "pt", right: right, viewRight: right)
    table.type = .ram
    var data = GuestPage(name: "data")
    data.tables = 2
    var situation = Situation(
      pages: [GuestPage(name: "code"), data, table],
      instruction: Instruction(page: 0, operations: [.load(Operand(page: 1, offset: 8, bytes: 4))]))
    situation.fault = .withGLA
    situation.later = [Self.store(1), Self.store(1)].map {
      LaterInstruction([], Instruction(page: 0, operations: [$0]))
    }
    let play = Play(situation, on: try model("staging"))
    var dirty: [UInt64] = []
    for case .setsAccessed(let linear, let isDirty) in play.observations
    where PageLayout.page(ofLinear: UInt64(linear.value)) == 1 {
      dirty.append(UInt64(isDirty.value))
    }
    #expect(dirty == [0, 1] && Self.commits(play) == 3, "\(play.observations)")
    let windows = play.observations.count { if case .windowOpens = $0 { true } else { false } }
    #expect(windows == (right == 1 ? 2 : 0))
  }
}
