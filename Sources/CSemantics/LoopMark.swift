// Loops that change nothing. What a loop has come back to is looked for at distances that double (Brent's
// algorithm), so that a period of any length is found and few states are kept.

import BitVectors

/// Where a run stood at the beginning of one round of a loop.
struct LoopMark<W: World> {
  /// Rounds before the first one.
  static var first: Int { 8 }
  /// After so many that change nothing a run ends, though what it asks may still end the loop.
  static var mostIdle: Int { 8 }

  private let round: Int
  private let objects: [Memory<W.Word>.Object]
  private let locals, globals: [Int?]
  private let world: W

  init(_ machine: AbstractMachine<W>, _ world: W, at round: Int) {
    (self.round, self.world) = (round, world)
    objects = machine.memory.objects
    (locals, globals) = (machine.locals, machine.globals)
  }

  /// What nothing leads to that was there does not matter, nor what has ended.
  private func isMemory(of machine: AbstractMachine<W>) -> Bool {
    locals == machine.locals && globals == machine.globals
      && zip(objects, machine.memory.objects).allSatisfy { !$0.isAlive && !$1.isAlive || $0 == $1 }
  }

  /// Why a loop is not followed any further; nil for as long as it is.
  func standstill(of machine: AbstractMachine<W>, _ world: W, at round: Int) -> String? {
    guard isMemory(of: machine) else { return nil }
    if world.answers(as: self.world) {
      return "this loop does not end: after \(round) rounds everything is as it was after \(self.round)"
    }
    return round - self.round < Self.mostIdle
      ? nil : "no bound is found for this loop: \(round - self.round) rounds change nothing"
  }
}

extension AbstractMachine {
  /// - Throws: `Halt.undecided` where a loop has come back to where it was.
  func requireProgress(
    since mark: inout LoopMark<W>?, _ round: Int, _ offset: Int, _ world: W
  ) throws(Halt) {
    if let why = mark?.standstill(of: self, world, at: round) { throw .undecided(stop(why, offset)) }
    if mark == nil || round.nonzeroBitCount == 1 { mark = LoopMark(self, world, at: round) }
  }
}
