// Questions. A question is a set of formulas: can all of them be true at once?
// The answer `satisfiable` comes with a model that has been evaluated on our
// own terms; "unknown" is a case of its own that no caller can take for an
// answer. Folding may answer a question, then a proof by cases (`Cases`), and
// only what is left goes to libz3 (`Z3Engine`); with cross-checking on, every
// question goes there and the answers are compared.

import World

/// How long a question may take.
public struct Limits: Hashable, Sendable {
  /// Wall-clock seconds for one question; nil for none.
  public var seconds: Double?
  /// Z3's deterministic resource units for one question; nil for none.
  public var resources: UInt32?

  public init(seconds: Double? = nil, resources: UInt32? = nil) {
    self.seconds = seconds
    self.resources = resources
  }
}

/// What came of a question.
public enum Answer: Sendable {
  case satisfiable(Model)
  case unsatisfiable
  /// No answer, and why: the limit in our words, or Z3's.
  case unknown(String)
}

/// Answers questions. Not Sendable: a task makes its own.
public final class Solver {
  private let limits: Limits
  private let crossChecks: Bool
  private var asserted: [Formula] = []
  /// Made when the first question needs it: a context costs milliseconds.
  private var engine: Z3Engine?
  private var storage = CaseTable.Storage()
  /// How many questions were answered by cases, and how many went to libz3.
  public private(set) var caseCount = 0
  public private(set) var questionCount = 0
  private var unknownCount = 0

  /// - Parameter crossChecks: ask libz3 also where cases have decided, and
  ///   throw if it disagrees.
  public init(limits: Limits = Limits(), crossChecks: Bool = false) {
    self.limits = limits
    self.crossChecks = crossChecks
  }

  /// Adds a formula for all later questions of this scope.
  public func assert(_ formula: Formula) { asserted.append(formula) }

  /// Assertions made inside are gone afterwards, however `body` ends.
  public func scope<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let count = asserted.count
    defer { asserted.removeLast(asserted.count - count) }
    return try body()
  }

  /// Can everything asserted and all `assumptions` be true at once?
  /// - Throws: `SolverError` when libz3 fails, a model does not satisfy the
  ///   question, or two ways of answering disagree.
  public func check(assuming assumptions: [Formula] = []) throws(SolverError) -> Answer {
    let question = (asserted + assumptions).filter { $0.constant != true }
    if question.isEmpty { return .satisfiable(Model()) }
    let whole = Formula.all(question)
    if whole.constant == false { return .unsatisfiable }
    guard let decided = Cases(whole)?.answer(using: &storage) else { return try ask(question) }
    caseCount += 1
    if case .satisfiable(let model) = decided { try Self.confirm(model, question, "a proof by cases") }
    if crossChecks { try compare(decided, try ask(question)) }
    return decided
  }

  /// Work that one question may take unless the caller says otherwise, in Z3's
  /// deterministic units, and how many questions may go without an answer before
  /// no more are asked: an input made to be hard must not hold us up for hours.
  public static let defaultResources: UInt32 = 2_000_000
  public static let patience = 8

  private func ask(_ question: [Formula]) throws(SolverError) -> Answer {
    guard unknownCount < Self.patience else {
      return .unknown("\(Self.patience) questions before went without an answer, no more are asked")
    }
    if let reason = Effort(of: question).excess {
      unknownCount += 1
      return .unknown(reason)
    }
    let answer = try askEngine(question)
    if case .unknown = answer { unknownCount += 1 }
    return answer
  }

  private func askEngine(_ question: [Formula]) throws(SolverError) -> Answer {
    questionCount += 1
    if engine == nil { engine = try Z3Engine(limits: limits) }
    let answer = try engine!.check(question)
    if case .satisfiable(let model) = answer { try Self.confirm(model, question, "libz3") }
    return answer
  }

  /// Evaluates a model on our own terms.
  private static func confirm(_ model: Model, _ question: [Formula], _ origin: String) throws(SolverError) {
    guard Tape(formulas: question).run(model).formulas.allSatisfy({ $0 }) else {
      throw SolverError("\(origin) returned a model that does not satisfy the question")
    }
  }

  private func compare(_ cases: Answer, _ libz3: Answer) throws(SolverError) {
    switch (cases, libz3) {
    case (.unsatisfiable, .satisfiable), (.satisfiable, .unsatisfiable):
      throw SolverError("a proof by cases and libz3 disagree")
    default: break
    }
  }
}
