// The branches of one run on unknowns: those given are followed, then the true
// side of each is taken first.

import BitVectors
import SMT

/// A world of unknowns that takes both sides of a branch, one run at a time.
public protocol BranchingWorld: World where Word == Term {
  var branching: Branching { get }
}

/// The decisions of one run.
public struct Branching {
  /// The branches taken where both ways were possible.
  private(set) var path: [Branch] = []
  /// Something that must not happen: the program did not repeat itself.
  private(set) var fault: ExploreFault?

  private let prefix: [Branch]
  private let feasibility: Feasibility
  private var conditions: [PathCondition] = []
  private var branchesLeft: Int

  /// A condition as the program asked it, and the way this run went.
  struct Branch {
    let asked: Formula
    let taken: Bool
    let condition: PathCondition
    /// The other way is possible too and has not been walked.
    let isOpen: Bool
  }

  /// - Parameter given: what is true of the whole exploration.
  init(following prefix: [Branch], given: [PathCondition], feasibility: Feasibility, branchLimit: Int) {
    self.prefix = prefix
    self.feasibility = feasibility
    conditions = given
    branchesLeft = branchLimit
  }

  /// - Throws: `Halt.undecided` at the limit, or when the solver has no answer.
  public mutating func decide(_ condition: Formula) throws(Halt) -> Bool {
    if let known = condition.constant { return known }
    guard branchesLeft > 0 else { throw .undecided(Stop("more branches in one run than the limit")) }
    branchesLeft -= 1
    if path.count < prefix.count { return try replay(condition) }
    let yes = feasibility.condition(condition)
    let no = PathCondition(!yes.formula)
    switch (try verdict(yes), try verdict(no)) {
    case (.unknown(let reason), _), (_, .unknown(let reason)): throw .undecided(Stop("a branch: \(reason)"))
    // A condition that the path implies is not recorded: it says nothing new.
    // Replays ask for it again and get the same answer from memory.
    case (.possible, .impossible): return true
    case (.impossible, _): return false
    case (.possible, .possible):
      take(Branch(asked: condition, taken: true, condition: yes, isOpen: true))
      return true
    }
  }

  private mutating func replay(_ condition: Formula) throws(Halt) -> Bool {
    let branch = prefix[path.count]
    if branch.asked == condition {
      take(branch)
      return branch.taken
    }
    // Not the recorded branch: then it must be one that the path decides.
    let yes = feasibility.condition(condition)
    switch (try verdict(yes), try verdict(PathCondition(!yes.formula))) {
    case (.possible, .impossible): return true
    case (.impossible, .possible): return false
    default:
      fault = ExploreFault("a replayed run met another branch than the run before it")
      throw .undecided(Stop("the program did not repeat itself"))
    }
  }

  private mutating func verdict(_ condition: PathCondition) throws(Halt) -> Feasibility.Verdict {
    do {
      return try feasibility.verdict(on: condition, after: conditions)
    } catch {
      fault = ExploreFault(error.description)
      throw .undecided(Stop(error.description))
    }
  }

  private mutating func take(_ branch: Branch) {
    path.append(branch)
    conditions.append(branch.condition)
  }
}
