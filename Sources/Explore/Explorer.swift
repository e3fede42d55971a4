// All end states of a program: run it, and run it again along every branch
// left open, until none is.

import SMT
import World

/// One way a program can end: when, what others saw, how.
public struct EndState: Sendable {
  /// The branches that led here. Those of different end states exclude each
  /// other; together they cover everything.
  public let condition: Formula
  public let steps: [Step<Term>]
  public let ending: Ending<Term>

  public init(condition: Formula, steps: [Step<Term>], ending: Ending<Term>) {
    self.condition = condition
    self.steps = steps
    self.ending = ending
  }
}

/// One path of a function that returns a value.
public struct Path<Output> {
  public let condition: Formula
  public let steps: [Step<Term>]
  public let result: Result<Output, Halt>
}

extension Array {
  /// The paths that come to a result.
  public func returned<Output>() -> [(condition: Formula, output: Output)] where Element == Path<Output> {
    compactMap { path in
      if case .success(let output) = path.result { (path.condition, output) } else { nil }
    }
  }

  /// Why the others do not.
  public func halts<Output>() -> [Halt] where Element == Path<Output> {
    compactMap { if case .failure(let halt) = $0.result { halt } else { nil } }
  }
}

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

  /// - Returns: the end states in the order in which a reader of the program
  ///   meets them, the true side of a branch first. If the bounds are too small
  ///   for all, the last one is `undecided` and covers the rest.
  /// - Throws: `ExploreFault` when a program does not repeat itself, or libz3 fails.
  public func endStates(
    of program: (inout SymbolicWorld) throws(Halt) -> Formula
  ) throws(ExploreFault) -> [EndState] {
    try paths(of: program).map { path in
      let ending: Ending<Term> =
        switch path.result {
        case .success(let truth): .returned(truth)
        case .failure(let halt): .halted(halt)
        }
      return EndState(condition: path.condition, steps: path.steps, ending: ending)
    }
  }

  /// The same for a function that returns something else than a truth value.
  public func paths<Output>(
    of program: (inout SymbolicWorld) throws(Halt) -> Output
  ) throws(ExploreFault) -> [Path<Output>] {
    try runs(in: SymbolicWorld.init, of: program).map { run in
      Path(condition: Formula.all(run.branches), steps: run.world.steps, result: run.result)
    }
  }

  /// The same in a world of another kind, with all that a run left in it.
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
    var next: [Branching.Branch]? = []
    while let prefix = next {
      guard walked.count < bounds.paths else {
        let rest = walked.map { !Formula.all($0) }
        _ = goesOn(
          ExploredRun(branches: rest, world: world([]), result: .failure(.undecided(tooManyPaths))))
        return
      }
      var world = world(prefix)
      let result = Self.result(of: program, in: &world)
      if let fault = world.branching.fault { throw fault }
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
