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

    public init(paths: Int = 4096, branches: Int = 100_000) {
      self.paths = paths
      self.branches = branches
    }
  }

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
    let feasibility = Feasibility(solver: solver)
    var states: [EndState] = []
    var next: [SymbolicWorld.Branch]? = []
    while let prefix = next {
      guard states.count < bounds.paths else {
        states.append(rest(after: states))
        break
      }
      var world = SymbolicWorld(following: prefix, feasibility: feasibility, branchLimit: bounds.branches)
      let ending = Self.ending(of: program, in: &world)
      if let fault = world.fault { throw fault }
      states.append(
        EndState(condition: Formula.all(world.path.map(\.condition.formula)), steps: world.steps, ending: ending))
      next = Self.nextPrefix(after: world.path)
    }
    return states
  }

  private static func ending(
    of program: (inout SymbolicWorld) throws(Halt) -> Formula, in world: inout SymbolicWorld
  ) -> Ending<Term> {
    do {
      return .returned(try program(&world))
    } catch {
      return .halted(error)
    }
  }

  /// The same branches up to the last open one, which is now taken the other way.
  private static func nextPrefix(after path: [SymbolicWorld.Branch]) -> [SymbolicWorld.Branch]? {
    guard let last = path.lastIndex(where: \.isOpen) else { return nil }
    let branch = path[last]
    let other = SymbolicWorld.Branch(
      asked: branch.asked, taken: false, condition: PathCondition(!branch.asked), isOpen: false)
    return Array(path[..<last]) + [other]
  }

  private func rest(after states: [EndState]) -> EndState {
    EndState(
      condition: Formula.all(states.map { !$0.condition }), steps: [],
      ending: .halted(.undecided(Stop("more than \(bounds.paths) paths"))))
  }
}
