// A situation that breaks a claim: played, judged, and made as small as it gets.

import ModelChecking
import XenABI
import XenFunctions

/// A situation, and where in its play something was found.
public struct FlowWitness: Hashable, Sendable {
  public let play: Play
  /// Index of the observation that breaks the claim, or meets its premise.
  public let at: Int

  public var situation: Situation { play.situation }
}

/// Plays situations and judges them.
struct Witnessing {
  let claim: any SafetyClaim
  let judge: Judge
  let plays: Plays
  var builds = Builds.all
  /// Situations of which it is known that they break the claim, and that are not looked for.
  var isKnown: (Situation) -> Bool = { _ in false }

  /// Nil if the play does not show it.
  func witness(_ situation: Situation, _ target: Finding) throws(FlowFault) -> FlowWitness? {
    if target == .violation, isKnown(situation) { return nil }
    let play = plays.play(situation)
    guard let index = try first(target, in: play) else { return nil }
    // That a claim speaks about something, it may owe to what is not known.
    guard target == .antecedent || plays.isCertain(play, upTo: index + 1) else { return nil }
    return FlowWitness(play: play, at: index)
  }

  func first(_ target: Finding, in play: Play) throws(FlowFault) -> Int? {
    var world = PlayWorld(play.situation, judge.model)
    var state = MonitorState()
    var found: Int?
    var changes = play.changes[...]
    for (index, observation) in play.observations.enumerated()
    where !claim.projected.isDisjoint(with: observation.kind) {
      while let change = changes.first, change.at <= index {
        change.outside.apply(to: &world.state)
        changes.removeFirst()
      }
      let finding = try claim.finding(&state, observation, judge, in: &world)
      if finding == .violation, target != .violation { return nil }
      if finding == target, found == nil {
        found = index
        if target == .violation { break }
      }
    }
    return found
  }

  /// Tries simpler situations as long as one still shows it.
  func smallest(_ witness: FlowWitness, _ target: Finding) throws(FlowFault) -> FlowWitness {
    var best = witness
    var improved = true
    while improved {
      improved = false
      let weight = best.situation.weight
      for simpler in best.situation.simpler
      where builds.contains(isDebug: simpler.isDebug) && simpler.weight.lexicographicallyPrecedes(weight) {
        guard let found = try self.witness(simpler, target) else { continue }
        best = found
        improved = true
        break
      }
    }
    return best
  }
}

extension Situation {
  /// Operations, then pages, then rounds; then whatever is out of the ordinary.
  public var weight: [Int] {
    let usual = Situation(pages: [], instruction: Instruction(page: 0, operations: []))
    var odd = 0
    if altp2m != usual.altp2m { odd += 2 }
    if unanswered != 0 { odd += 1 }
    if wait != usual.wait { odd += 1 }
    if latch != nil { odd += 2 }
    if !isDebug { odd += 1 }
    if fault != .inGuestPageTable { odd += 1 }
    if !instruction.prefetchFitsSegment { odd += 1 }
    if instruction.offset != 0 { odd += 1 }
    if viewDefault != usual.viewDefault { odd += 1 }
    odd += replies.count { $0.others != 0 }
    if isFair { odd += 1 }
    for page in pages {
      if page.type != .ram { odd += 1 }
      if page.right != 7 { odd += 1 }
      if page.viewRight != page.right { odd += 1 }
    }
    let operands = instruction.operations.flatMap(\.accesses)
    for access in operands {
      if !access.operand.isInSegment { odd += 1 }
      if access.pages.count > 1 { odd += 1 }
    }
    return [
      instruction.operations.count, pages.count, replies.count, odd,
      instruction.operations.reduce(0) { $0 + $1.count }, operands.reduce(0) { $0 + $1.operand.bytes },
    ]
  }

  func isSmaller(than other: Situation) -> Bool { weight.lexicographicallyPrecedes(other.weight) }

  /// The same situation with one thing less.
  var simpler: [Situation] {
    var found: [Situation] = []
    func add(_ change: (inout Situation) -> Void) {
      var copy = self
      change(&copy)
      if copy != self { found.append(copy) }
    }
    for index in instruction.operations.indices.reversed() {
      add {
        $0.instruction.operations.remove(at: index)
        $0.dropUnusedPages()
      }
    }
    for index in pages.indices.reversed() where index > instruction.page {
      for target in pages.indices where target < index {
        add { $0.merge(page: index, into: target) }
      }
    }
    add { $0.dropUnusedPages() }
    add { $0.replies = [] }
    add { $0.isFair = false }
    for index in replies.indices { add { $0.replies[index].others = 0 } }
    add {
      $0.instruction.offset = 0
      $0.dropUnusedPages()
    }
    add {
      $0.altp2m = .off
      for page in $0.pages.indices { $0.pages[page].viewRight = $0.pages[page].right }
    }
    add { $0.useNativeRights() }
    add { $0.altp2m = .view1 }
    add { $0.unanswered = 0 }
    add { $0.wait = .slotFreed }
    add { $0.latch = nil }
    add { $0.isDebug = true }
    add { $0.fault = .inGuestPageTable }
    add { $0.viewDefault = 7 }
    add { $0.instruction.prefetchFitsSegment = true }
    for index in pages.indices {
      add { $0.pages[index].type = .ram }
      add {
        $0.pages[index].right = 7
        $0.pages[index].viewRight = 7
      }
      add { $0.pages[index].viewRight = $0.pages[index].right }
    }
    for index in instruction.operations.indices {
      for change in instruction.operations[index].simpler {
        add {
          $0.instruction.operations[index] = change
          $0.dropUnusedPages()
        }
      }
    }
    return found
  }

  /// The same rights for the processor, without altp2m.
  private mutating func useNativeRights() {
    guard altp2m.isActive else { return }
    for page in pages.indices {
      pages[page].right = pages[page].viewRight ?? viewDefault
      pages[page].viewRight = pages[page].right
    }
    altp2m = .off
    viewDefault = 7
  }

  private var usedPages: Set<Int> {
    var used = Set(instruction.pages)
    // What is fetched ahead may reach the next page.
    if instruction.offset + Int(Emulator.bufferSize) > Int(Page.size) { used.insert(instruction.page + 1) }
    for access in instruction.operations.flatMap(\.accesses) { used.formUnion(access.pages) }
    return used
  }

  private mutating func dropUnusedPages() {
    let used = usedPages
    for index in pages.indices.reversed() where !used.contains(index) { remove(page: index) }
  }

  private mutating func merge(page: Int, into target: Int) {
    instruction.operations = instruction.operations.map { $0.moved { $0 == page ? target : $0 } }
    if latch?.page == page { latch?.page = target }
    dropUnusedPages()
  }

  private mutating func remove(page: Int) {
    pages.remove(at: page)
    func shift(_ index: Int) -> Int { index > page ? index - 1 : index }
    instruction.page = shift(instruction.page)
    instruction.operations = instruction.operations.map { $0.moved(shift) }
    if let latch {
      self.latch = latch.page == page ? nil : MMIOLatch(page: shift(latch.page), writes: latch.writes)
    }
  }
}

extension MicroOperation {
  /// The same operation, smaller: fewer repetitions, one page, a plain operation.
  fileprivate var simpler: [MicroOperation] {
    func within(_ operand: Operand) -> Operand {
      Operand(page: operand.page, offset: 8, bytes: min(operand.bytes, 4))
    }
    switch self {
    case .load(let at): return [.load(within(at))]
    case .store(let at): return [.store(within(at))]
    case .readModifyWrite(let at):
      return [.store(within(at)), .load(within(at)), .store(at), .load(at), .readModifyWrite(within(at))]
    case .compareExchange(let at, let found):
      return [
        .load(within(at)), .store(within(at)), .load(at), .store(at), .compareExchange(within(at), found),
        .compareExchange(at, .matches),
      ]
    case .movs(let from, let to, let count):
      return [
        .stos(to, count: count), .store(within(to)), .load(within(from)),
        .movs(from: within(from), to: within(to), count: min(count, 2)),
      ]
    case .stos(let to, let count):
      return [.store(to), .store(within(to)), .stos(within(to), count: min(count, 2))]
    case .ins(let to, let count):
      return [
        .store(to), .store(within(to)), .stos(to, count: count), .ins(within(to), count: min(count, 2)),
      ]
    case .outs(let from, let count):
      return [.load(from), .load(within(from)), .outs(within(from), count: min(count, 2))]
    case .unimplemented: return []
    }
  }
}
