// All end states of a program: run it, and run it again along every branch
// left open, until none is.

import BitVectors
import SMT

/// One run of a function in a world of unknowns.
public struct ExploredRun<W: BranchingWorld, Output> {
  /// The branches taken, each as it went.
  public let branches: [Formula]
  /// What it left behind.
  public let world: W
  public let result: Result<Output, Halt>
}

/// A fault of this tool, found while exploring.
public struct ExploreFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

/// Runs programs on unknowns.
public struct Explorer {
  /// How far an exploration goes before it gives up.
  public struct Bounds: Sendable {
    /// Runs of one program.
    public var paths: Int
    /// Branches of one run.
    public var branches: Int
    /// Runs that are given up before the program is.
    public var undecided = 32

    public init(paths: Int = 512, branches: Int = 40) {
      self.paths = paths
      self.branches = branches
    }
  }

  /// Questions that its solver has answered so far.
  public var asked: QuestionCount { solver.asked }

  private let solver: Solver
  private let bounds: Bounds

  public init(solver: Solver, bounds: Bounds = Bounds()) {
    self.solver = solver
    self.bounds = bounds
  }

  /// All runs, in the order in which a reader of the program meets them, the true side of a
  /// branch first. If the bounds are too small for all, the last one is `undecided` and
  /// covers the rest.
  /// - Parameters:
  ///   - make: a new world, in which nothing has happened.
  ///   - premise: what is true of every run; it can be.
  ///   - feasibility: remembers answers; one for several explorations saves questions.
  public func runs<W: BranchingWorld, Output>(
    in make: (Branching) -> W, given premise: [Formula] = [], remembering feasibility: Feasibility? = nil,
    of program: (inout W) throws(Halt) -> Output
  ) throws(ExploreFault) -> [ExploredRun<W, Output>] {
    var found: [ExploredRun<W, Output>] = []
    try walk(in: make, given: premise, remembering: feasibility, of: program) { run in
      found.append(run)
      return true
    }
    return found
  }

  /// The same run by run, for who may have seen enough before the last one.
  /// - Parameter goesOn: whether the next run is wanted as well.
  public func walk<W: BranchingWorld, Output>(
    in make: (Branching) -> W, given premise: [Formula] = [], remembering feasibility: Feasibility? = nil,
    of program: (inout W) throws(Halt) -> Output, _ goesOn: (ExploredRun<W, Output>) -> Bool
  ) throws(ExploreFault) {
    let feasibility = feasibility ?? Feasibility(solver: solver)
    let given = premise.map { feasibility.condition($0) }
    func world(_ prefix: [Branching.Branch]) -> W {
      make(
        Branching(following: prefix, given: given, feasibility: feasibility, branchLimit: bounds.branches))
    }
    var walked: [[Formula]] = []
    var (undecided, reason) = (0, Stop(""))
    var next: [Branching.Branch]? = []
    while let prefix = next {
      guard walked.count < bounds.paths, undecided < bounds.undecided else {
        let rest = walked.map { !Formula.all($0) }
        let stop = walked.count < bounds.paths ? reason : tooManyPaths
        _ = goesOn(ExploredRun(branches: rest, world: world([]), result: .failure(.undecided(stop))))
        return
      }
      var world = world(prefix)
      let result = Self.result(of: program, in: &world)
      if let fault = world.branching.fault { throw fault }
      if case .failure(.undecided(let stop)) = result { (undecided, reason) = (undecided + 1, stop) }
      let path = world.branching.path
      let branches = path.map { $0.taken ? $0.asked : !$0.asked }
      guard goesOn(ExploredRun(branches: branches, world: world, result: result)) else { return }
      walked.append(branches)
      next = Self.nextPrefix(after: path)
    }
  }

  private static func result<W: BranchingWorld, Output>(
    of program: (inout W) throws(Halt) -> Output, in world: inout W
  ) -> Result<Output, Halt> {
    do {
      return .success(try program(&world))
    } catch {
      return .failure(error)
    }
  }

  /// The same branches up to the last open one, which is now taken the other way.
  private static func nextPrefix(after path: [Branching.Branch]) -> [Branching.Branch]? {
    guard let last = path.lastIndex(where: \.isOpen) else { return nil }
    let branch = path[last]
    let other = Branching.Branch(
      asked: branch.asked, taken: false, condition: PathCondition(!branch.condition.formula), isOpen: false)
    return Array(path[..<last]) + [other]
  }

  private var tooManyPaths: Stop { Stop("more than \(bounds.paths) paths") }
}

/// One word out of many paths.
public enum Merge {
  /// The word that a run has, whichever path it takes. The conditions exclude
  /// each other; where none holds the result means nothing. Paths with the same
  /// word are taken together, the most frequent word comes last and needs no
  /// condition.
  public static func words(_ paths: [(condition: Formula, word: Term)]) -> Term? {
    var groups: [(word: Term, conditions: [Formula])] = []
    for (condition, word) in paths {
      if let index = groups.firstIndex(where: { $0.word == word }) {
        groups[index].conditions.append(condition)
      } else {
        groups.append((word, [condition]))
      }
    }
    guard let last = groups.indices.max(by: { groups[$0].conditions.count < groups[$1].conditions.count })
    else { return nil }
    let rest = groups.remove(at: last).word
    return groups.reversed().reduce(rest) { Formula.any($1.conditions).choose($1.word, $0) }
  }
}
