// An access check that is run many times: what it asks of the world depends on what it was called with
// and on what it was answered, so a run that begins like an earlier one need not be carried out again.

import BitVectors
import Synchronization

/// Does what another access check does, and knows how its runs went.
public struct RememberedCheck<Check: AccessCheckFunction>: AccessCheckFunction {
  private let check: Check
  private let memories = CheckMemories()

  public init(_ check: Check) { self.check = check }

  public func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    let memory = memories.memory(of: W.Word.self)
    // On a copy, which counts for nothing where the run turns out to be new.
    var trial = world
    if let known = memory[arguments]?.repeated(in: &trial) {
      world = trial
      return try known.get()
    }
    var recorder = RecordingWorld(world)
    let outcome: Result<W.Condition, Halt>
    do throws(Halt) {
      outcome = .success(try check.run(arguments, in: &recorder))
    } catch {
      outcome = .failure(error)
    }
    world = recorder.base
    if let steps = recorder.steps { memory.add(steps[...], outcome, to: arguments) }
    return try outcome.get()
  }
}

/// What a check asks of the world or does to it.
private enum CheckStep<Word: BitVector>: Sendable {
  case decide(Word.Condition)
  case select(Word.Condition, Word, Word)
  case read(Fact)
  case write(Word, Fact)
  case lookUp(gfn: Word, index: Word)
  case send(Request<Word>)

  func taken<W: XenWorld>(in world: inout W) -> CheckAnswer<Word> where W.Word == Word {
    do throws(Halt) {
      switch self {
      case .decide(let condition): return .truth(try world.decide(condition))
      case .select(let condition, let a, let b): return .word(try world.select(condition, a, b))
      case .read(let fact): return .word(world.read(fact))
      case .write(let word, let fact):
        world.observe(write: word, to: fact)
        return .nothing
      case .lookUp(let gfn, let index): return .right(try world.lookUpRight(gfn: gfn, index: index))
      case .send(let request): return .sent(try world.send(request))
      }
    } catch {
      return .halt(error)
    }
  }
}

private enum CheckAnswer<Word: BitVector>: Hashable, Sendable {
  case truth(Bool)
  case word(Word)
  case right(RightLookup<Word>)
  case sent(SendAnswer<Word>)
  case nothing
  case halt(Halt)
}

/// All runs from some point on that are known.
private struct KnownRuns<Word: BitVector>: Sendable {
  private var step: CheckStep<Word>?
  private var next: [CheckAnswer<Word>: KnownRuns] = [:]
  /// Where they end here.
  private var outcome: Result<Word.Condition, Halt>?

  /// - Returns: nil where a run like this one is not known.
  func repeated<W: XenWorld>(in world: inout W) -> Result<Word.Condition, Halt>? where W.Word == Word {
    var runs = self
    while let step = runs.step {
      guard let known = runs.next[step.taken(in: &world)] else { return nil }
      runs = known
    }
    return runs.outcome
  }

  typealias Steps = ArraySlice<(step: CheckStep<Word>, answer: CheckAnswer<Word>)>

  mutating func add(_ steps: Steps, _ outcome: Result<Word.Condition, Halt>) {
    guard let (step, answer) = steps.first else {
      self.outcome = outcome
      return
    }
    self.step = step
    next[answer, default: KnownRuns()].add(steps.dropFirst(), outcome)
  }
}

/// Known runs by what the check was called with, on words of one kind.
private final class CheckMemory<Word: BitVector>: Sendable {
  private let runs = Mutex<[AccessCheckArguments<Word>: KnownRuns<Word>]>([:])
  /// So many sets of arguments are enough.
  private static var most: Int { 4096 }

  subscript(_ arguments: AccessCheckArguments<Word>) -> KnownRuns<Word>? {
    runs.withLock { $0[arguments] }
  }

  func add(
    _ steps: KnownRuns<Word>.Steps, _ outcome: Result<Word.Condition, Halt>,
    to arguments: AccessCheckArguments<Word>
  ) {
    runs.withLock { runs in
      guard runs.count < Self.most || runs[arguments] != nil else { return }
      runs[arguments, default: KnownRuns()].add(steps, outcome)
    }
  }
}

/// One memory for each kind of words.
private final class CheckMemories: Sendable {
  private let memories = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])

  func memory<Word: BitVector>(of words: Word.Type) -> CheckMemory<Word> {
    memories.withLock { memories in
      if let known = memories[ObjectIdentifier(words)] as? CheckMemory<Word> { return known }
      let made = CheckMemory<Word>()
      memories[ObjectIdentifier(words)] = made
      return made
    }
  }
}

/// A world that notes what is asked of it.
private struct RecordingWorld<Base: XenWorld>: XenWorld {
  typealias Word = Base.Word

  /// Counts also what copies of the world were asked.
  private final class Count { var value = 0 }

  private(set) var base: Base
  private var noted: [(step: CheckStep<Word>, answer: CheckAnswer<Word>)] = []
  private let count = Count()

  init(_ base: Base) { self.base = base }

  /// Nil where a copy was asked as well: then this is not all that the run depends on.
  var steps: [(step: CheckStep<Word>, answer: CheckAnswer<Word>)]? {
    noted.count == count.value ? noted : nil
  }

  private mutating func take(_ step: CheckStep<Word>) throws(Halt) -> CheckAnswer<Word> {
    let answer = step.taken(in: &base)
    noted.append((step, answer))
    count.value += 1
    if case .halt(let halt) = answer { throw halt }
    return answer
  }

  mutating func decide(_ condition: Word.Condition) throws(Halt) -> Bool {
    guard case .truth(let truth) = try take(.decide(condition)) else { preconditionFailure("no truth") }
    return truth
  }

  mutating func select(_ condition: Word.Condition, _ a: Word, _ b: Word) throws(Halt) -> Word {
    guard case .word(let word) = try take(.select(condition, a, b)) else { preconditionFailure("no word") }
    return word
  }

  mutating func read(_ fact: Fact) -> Word {
    let word = base.read(fact)
    noted.append((.read(fact), .word(word)))
    count.value += 1
    return word
  }

  mutating func observe(write value: Word, to fact: Fact) {
    base.observe(write: value, to: fact)
    noted.append((.write(value, fact), .nothing))
    count.value += 1
  }

  mutating func lookUpRight(gfn: Word, index: Word) throws(Halt) -> RightLookup<Word> {
    guard case .right(let right) = try take(.lookUp(gfn: gfn, index: index)) else {
      preconditionFailure("no right")
    }
    return right
  }

  mutating func send(_ request: Request<Word>) throws(Halt) -> SendAnswer<Word> {
    guard case .sent(let answer) = try take(.send(request)) else { preconditionFailure("no answer") }
    return answer
  }

  func answers(as earlier: Self) -> Bool { base.answers(as: earlier.base) }
}
