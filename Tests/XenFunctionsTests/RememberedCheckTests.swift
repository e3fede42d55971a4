// A check whose runs are remembered does in every world what it does without, and is run once for each
// way in which a run can go.

import BitVectors
import Emulation
import Synchronization
import TestSupport
import Testing
import XenABI
import XenFunctions

/// The model's, counted.
private struct CountedCheck: AccessCheckFunction {
  final class Count: Sendable { let value = Mutex(0) }

  let model: AccessCheckModel
  let runs = Count()

  func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    runs.value.withLock { $0 += 1 }
    return try model.run(arguments, in: &world)
  }
}

/// Asks a copy of the world, of which nobody sees anything.
private struct PeekingCheck: AccessCheckFunction {
  func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    var copy = world
    let found = try copy.lookUpRight(gfn: arguments.gfn, index: W.Word(0, width: 32))
    return found.access == 0
  }
}

/// Stops where a right is not known.
private struct StoppingCheck: AccessCheckFunction {
  func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    let found = try world.lookUpRight(gfn: arguments.gfn, index: W.Word(0, width: 32))
    if try world.decide(found.rc.isNonZero) { throw .assertion(Stop("no right")) }
    return found.access == 0
  }
}

@Suite struct RememberedCheckTests {
  /// What others see of a call, and how it ends.
  private func seen(_ check: some AccessCheckFunction, _ dice: inout SplitMix64) -> (
    Ending<Bits>, [Step<Bits>]
  ) {
    func int(_ value: Int) -> Bits { Bits(UInt128(UInt32(truncatingIfNeeded: value)), width: 32) }
    let gate = Bits(Int.random(in: 0..<4, using: &dice) == 0 ? 0 : 1, width: 1)
    let right = RightLookup(
      rc: int([0, 0, -3, -22][Int.random(in: 0..<4, using: &dice)]),
      access: int(Int.random(in: 0..<13, using: &dice)))
    var world = ConcreteWorld(
      .init(
        facts: [
          .sendEvent: gate, .altp2mActive: Bits(UInt128(Int.random(in: 0..<2, using: &dice)), width: 1),
          .altp2mIndex: Bits(UInt128(Int.random(in: 0..<2, using: &dice)), width: 16),
        ],
        lookups: [right], sends: [SendAnswer(rc: int(Int.random(in: 0..<3, using: &dice) - 1))]))
    let arguments = AccessCheckArguments(
      gla: Bits(0x1abc, width: 64), gfn: Bits(UInt128(Int.random(in: 0..<2, using: &dice)), width: 64),
      pfec: Bits([1, 3, 0x11, 0x13][Int.random(in: 0..<4, using: &dice)], width: 32), sendEvent: gate,
      kind: Bits(2, width: 16))
    do throws(Halt) {
      return (.returned(try check.run(arguments, in: &world)), world.steps)
    } catch {
      return (.halted(error), world.steps)
    }
  }

  private func areAlike(_ check: some AccessCheckFunction) {
    let remembered = RememberedCheck(check)
    var (dice, same) = (SplitMix64(seed: 1), SplitMix64(seed: 1))
    for call in 0..<2_000 {
      #expect(seen(check, &dice) == seen(remembered, &same), "call \(call)")
    }
  }

  @Test("nobody sees a difference", arguments: ["v5", "merged", "staging"]) func model(name: String) {
    areAlike(AccessCheckModel(AccessCheckModelTests.revision(name).traits))
  }

  @Test("nor where a run stops, or asks a copy of the world") func others() {
    areAlike(StoppingCheck())
    areAlike(PeekingCheck())
  }

  @Test("a run that is known is not carried out again") func known() {
    let counted = CountedCheck(model: AccessCheckModel(AccessCheckModelTests.revision("staging").traits))
    let remembered = RememberedCheck(counted)
    func runs() -> Int {
      var dice = SplitMix64(seed: 1)
      for _ in 0..<1_000 { _ = seen(remembered, &dice) }
      return counted.runs.value.withLock { $0 }
    }
    let first = runs()
    #expect(first > 100 && runs() == first)
  }
}
