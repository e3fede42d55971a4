import BitVectors
import Emulation
import Spec
import TestSupport
import Testing
import XenABI
import XenFunctions

/// One call of the access check on plain numbers.
private struct Call {
  var access: UInt32 = 0
  var pfec: UInt64 = 0
  var rc: Int32 = 0
  var sendRC: Int32 = 1
  var gate = true
  var kind = FaultKind.withGLA.rawValue
  var facts: [Fact: UInt128] = [:]

  func run(_ revision: Revision) -> (ending: Ending<Bits>, steps: [Step<Bits>]) {
    var facts = self.facts.map { ($0.key, Bits($0.value, width: $0.key.width)) }
    facts.append((.sendEvent, Bits(gate ? 1 : 0, width: 1)))
    func int(_ value: Int32) -> Bits { Bits(UInt128(UInt32(bitPattern: value)), width: 32) }
    var world = ConcreteWorld(
      .init(
        facts: Dictionary(uniqueKeysWithValues: facts),
        lookups: [RightLookup(rc: int(rc), access: Bits(UInt128(access), width: 32))],
        sends: [SendAnswer(rc: int(sendRC))]))
    let arguments = AccessCheckArguments(
      gla: Bits(0x7fff_0000_1abc, width: 64), gfn: Bits(0x42, width: 64),
      pfec: Bits(UInt128(pfec), width: 32),
      sendEvent: Bits(gate ? 1 : 0, width: 1), kind: Bits(UInt128(kind), width: 16))
    do {
      let truth = try AccessCheckModel(revision.traits).run(arguments, in: &world)
      return (.returned(truth), world.steps)
    } catch {
      return (.halted(error), world.steps)
    }
  }

  /// MEM_ACCESS_* of the request, if one was sent.
  func flags(_ revision: Revision) -> UInt128? {
    run(revision).steps.compactMap {
      if case .send(let request, _) = $0 { request.accessFlags.value } else { nil }
    }.first
  }
}

@Suite struct AccessCheckModelTests {
  static let specs = try! Specs.load(from: Checkout.specs)
  static func revision(_ name: String) -> Revision { specs.revision(named: name)! }

  /// What the C says, read off line by line: right, then the flags for write,
  /// for fetch, and for both; 0 for no event.
  static let table: [(right: UInt32, write: UInt128, fetch: UInt128, both: UInt128)] = [
    (0, 0x1b, 0x1c, 0x1f), (1, 0x1b, 0x1c, 0x1f), (2, 0, 0x1c, 0x1c), (3, 0, 0x1c, 0x1c), (4, 0x1b, 0, 0x1b),
    (5, 0x1b, 0, 0x1b), (6, 0, 0, 0), (7, 0, 0, 0), (8, 0, 0, 0), (9, 0, 0, 0), (11, 0, 0, 0), (12, 0, 0, 0),
    (0xffff_ffff, 0, 0, 0),
  ]

  @Test("the switch", arguments: ["v5", "merged", "staging"]) func table(name: String) {
    let revision = Self.revision(name)
    let pagingWrite: (UInt32, UInt128, UInt128, UInt128) =
      name == "staging" ? (10, 0x1b, 0x1c, 0x1f) : (10, 0, 0, 0)
    for (right, write, fetch, both) in Self.table + [pagingWrite] {
      #expect(Call(access: right, pfec: 0x3).flags(revision) ?? 0 == write, "\(right) write")
      #expect(Call(access: right, pfec: 0x11).flags(revision) ?? 0 == fetch, "\(right) fetch")
      #expect(Call(access: right, pfec: 0x13).flags(revision) ?? 0 == both, "\(right) both")
      #expect(Call(access: right, pfec: 0x1).flags(revision) == nil, "\(right) read")
    }
  }

  @Test("an error code of zero: v5 does not even ask") func zero() {
    #expect(Call(pfec: 0).run(Self.revision("v5")).steps.isEmpty)
    #expect(Call(pfec: 0).run(Self.revision("merged")).steps.count == 1)
  }

  @Test("-ESRCH counts as right n since the merge, any other error as no event") func failingLookup() {
    #expect(Call(pfec: 0x3, rc: -3).flags(Self.revision("v5")) == nil)
    #expect(Call(pfec: 0x3, rc: -3).flags(Self.revision("merged")) == 0x1b)
    #expect(Call(access: 7, pfec: 0x11, rc: -3).flags(Self.revision("staging")) == 0x1c)
    for name in ["v5", "merged", "staging"] {
      #expect(Call(pfec: 0x3, rc: -22).flags(Self.revision(name)) == nil)
    }
  }

  @Test("the gate: a parameter in v5, an assertion of debug builds later") func gate() {
    #expect(Call(pfec: 0x3, gate: false).run(Self.revision("v5")).steps.isEmpty)
    #expect(Call(pfec: 0x3, gate: false).flags(Self.revision("merged")) == 0x1b)
    let debug = Call(pfec: 0x3, gate: false, facts: [.debugBuild: 1]).run(Self.revision("merged"))
    #expect(debug.steps.isEmpty)
    guard case .halted(.assertion) = debug.ending else {
      Issue.record("a debug build stops")
      return
    }
  }

  @Test(
    "the answer of monitor_traps: anything not negative means true",
    arguments: [(1, true), (0, true), (-16, false)])
  func answer(rc: Int32, expected: Bool) {
    for name in ["v5", "merged", "staging"] {
      #expect(Call(pfec: 0x3, sendRC: rc).run(Self.revision(name)).ending == .returned(Truth(expected)))
    }
  }

  @Test("the view asked about: raw until altp2m that is off was told apart") func view() {
    func index(_ name: String, active: UInt128) -> UInt128? {
      let call = Call(pfec: 0x3, facts: [.altp2mIndex: 0xffff, .altp2mActive: active])
      return call.run(Self.revision(name)).steps
        .compactMap { if case .lookUp(_, let index, _) = $0 { index.value } else { nil } }.first
    }
    #expect(index("v5", active: 0) == 0xffff)
    #expect(index("merged", active: 0) == 0xffff)
    #expect(index("staging", active: 0) == 0)
    #expect(index("staging", active: 1) == 0xffff)
  }

  @Test("kind flags come from the argument since the merge") func kinds() {
    #expect(Call(pfec: 0x3, kind: 1).flags(Self.revision("v5")) == 0x1b)
    #expect(Call(pfec: 0x3, kind: 1).flags(Self.revision("merged")) == 0x2b)
    #expect(Call(pfec: 0x3, kind: 0).flags(Self.revision("merged")) == 0x03)
  }

  @Test("the request") func request() throws {
    let nested: [Fact: UInt128] = [.nestedGuestMode: 1, .nestedBase: 0xbeef_f000]
    for name in ["v5", "merged", "staging"] {
      let step = try #require(Call(pfec: 0x3, facts: nested).run(Self.revision(name)).steps.last)
      guard case .send(let request, _) = step else {
        Issue.record("sends")
        continue
      }
      #expect(request.reason.value == 1 && request.sync.value && request.restIsZero.value)
      #expect(
        request.gfn.value == 0x42 && request.gla.value == 0x7fff_0000_1abc && request.offset.value == 0xabc)
      #expect(request.flags.value == (name == "staging" ? 1 << 12 : 0))
      #expect(request.nestedBase.value == (name == "staging" ? 0xbeef_f000 : 0))
    }
  }
}
