// Questions. A question is a set of formulas: can all of them be true at once?
// The answer `satisfiable` comes with a model that has been evaluated on our
// own terms; "unknown" is a case of its own that no caller can take for an
// answer. Folding may answer a question, then a proof by cases (`FiniteDomain`), and
// only what is left goes to libz3 (`Z3Engine`); with cross-checking on, every
// question goes there and the answers are compared.

import BitVectors

/// How long a question may take.
public struct Limits: Hashable, Sendable {
  /// Wall-clock seconds for one question; nil for none.
  public var seconds: Double?
  /// Z3's deterministic resource units for one question; nil for none.
  public var resources: UInt32?
  /// Z3's resource units for all questions together; nil for none.
  public var total: UInt32?
  /// Questions that libz3 is asked in all; nil for any number.
  public var questions: Int?
  /// Questions that may go without an answer before no more are asked.
  public var unanswered: Int?

  public init(
    seconds: Double? = nil, resources: UInt32? = nil, total: UInt32? = nil, questions: Int? = nil,
    unanswered: Int? = nil
  ) {
    self.seconds = seconds
    self.resources = resources
    self.total = total
    self.questions = questions
    self.unanswered = unanswered
  }

  /// For inputs from anybody: none of them holds us up for more than seconds, and
  /// what is given up does not depend on the machine. What a person asks for
  /// replaces the limit of one question.
  public static func guarded(seconds: Double?, resources: UInt32?) -> Limits {
    let one = resources ?? (seconds == nil ? 500_000 : nil)
    // Mails that mean well take a few thousand units together.
    let total = one?.multipliedReportingOverflow(by: 10)
    return Limits(
      seconds: seconds, resources: one, total: total.map { $0.overflow ? .max : $0.partialValue },
      questions: 500, unanswered: 8)
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
  private var storage = BitTable.Storage()
  private var surveyStorage = BitTable.Storage()
  /// To questions that surveys asked.
  private var answers: [Formula: Answer] = [:]
  /// How many questions were answered by cases, and how many went to libz3.
  public private(set) var asked = QuestionCount()
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
    if let answer = try checkByCases(assuming: assumptions) { return answer }
    return try askWithinLimits(question(assumptions))
  }

  private func question(_ assumptions: [Formula]) -> [Formula] {
    (asserted + assumptions).filter { $0.constant != true }
  }

  /// The same without libz3.
  /// - Returns: nil when only that could say.
  /// - Throws: as `check`.
  public func checkByCases(assuming assumptions: [Formula]) throws(SolverError) -> Answer? {
    let question = question(assumptions)
    if question.isEmpty { return .satisfiable(Model()) }
    let whole = Formula.all(question)
    if whole.constant == false { return .unsatisfiable }
    guard let decided = FiniteDomain(whole)?.answer(using: &storage) else { return nil }
    asked.byCases += 1
    if case .satisfiable(let model) = decided { try Self.confirm(model, question, "a proof by cases") }
    if crossChecks { try compare(decided, try ask(question)) }
    return decided
  }

  /// In which regions each of the formulas is true.
  /// - Returns: nil when there are too many cases, or a question went without an answer.
  /// - Throws: as `check`.
  public func survey(_ formulas: [Formula], in regions: Regions) throws(SolverError) -> RegionSurvey? {
    guard asserted.isEmpty else { return nil }
    let survey = try withSurveyStorage { (storage) throws(SolverError) in
      try RegionSurvey(of: formulas, in: regions, using: &storage, ask: checkOnce)
    }
    if survey != nil { asked.byCases += formulas.count }
    return survey
  }

  /// The first of `others` that is equivalent to a formula.
  /// - Throws: as `check`.
  public func firstEquivalent(to formula: Formula, among others: [Formula]) throws(SolverError) -> Formula? {
    let survey: EquivalenceSurvey? = try withSurveyStorage { (storage) throws(SolverError) in
      guard asserted.isEmpty else { return nil }
      return try EquivalenceSurvey(of: formula, with: others, using: &storage, ask: checkOnce)
    }
    if survey != nil { asked.byCases += 1 }
    guard let survey else {
      for other in others {
        if case .unsatisfiable = try check(assuming: [!formula.isSame(as: other)]) { return other }
      }
      return nil
    }
    guard let index = survey.isSame.firstIndex(of: true) else { return nil }
    try note(unsatisfiable: [!formula.isSame(as: others[index])])
    return others[index]
  }

  /// Surveys ask questions meanwhile, which have a storage of their own.
  private func withSurveyStorage<Result>(
    _ body: (inout BitTable.Storage) throws(SolverError) -> Result
  ) throws(SolverError) -> Result {
    var storage = BitTable.Storage()
    swap(&storage, &surveyStorage)
    defer { swap(&storage, &surveyStorage) }
    return try body(&storage)
  }

  /// Surveys come back to the same questions.
  private func checkOnce(_ formula: Formula) throws(SolverError) -> Answer {
    if let known = answers[formula] { return known }
    let answer = try check(assuming: [formula])
    answers[formula] = answer
    return answer
  }

  /// Nothing satisfies the question, as was found elsewhere. With cross-checking on,
  /// libz3 has to say the same.
  public func note(unsatisfiable question: @autoclosure () -> [Formula]) throws(SolverError) {
    if crossChecks { try compare(.unsatisfiable, try ask(question())) }
  }

  /// Asks libz3 unless that has been, or would be, too much.
  private func askWithinLimits(_ question: [Formula]) throws(SolverError) -> Answer {
    if let limit = limits.unanswered, unknownCount >= limit {
      return .unknown("\(limit) questions before went without an answer, no more are asked")
    }
    if let limit = limits.questions, asked.byZ3 >= limit {
      return .unknown("more than \(limit) questions for libz3")
    }
    if let limit = limits.total, let spent = engine?.spent, spent >= limit {
      return .unknown("the questions before took \(limit) resource units together, no more are asked")
    }
    // Where any number may go without an answer, none is too large either.
    let excess = limits.unanswered == nil ? nil : QueryCost(of: question).excess
    let answer: Answer = if let excess { .unknown(excess) } else { try ask(question) }
    if case .unknown = answer { unknownCount += 1 }
    return answer
  }

  private func ask(_ question: [Formula]) throws(SolverError) -> Answer {
    asked.byZ3 += 1
    if engine == nil { engine = try Z3Engine(limits: limits) }
    let answer = try engine!.check(question)
    if case .satisfiable(let model) = answer { try Self.confirm(model, question, "libz3") }
    return answer
  }

  /// Evaluates a model on our own terms.
  private static func confirm(_ model: Model, _ question: [Formula], _ origin: String) throws(SolverError) {
    guard Evaluator(formulas: question).run(model).formulas.allSatisfy({ $0 }) else {
      throw SolverError("\(origin) returned a model that does not satisfy the question")
    }
  }

  private func compare(_ own: Answer, _ libz3: Answer) throws(SolverError) {
    switch (own, libz3) {
    case (.unsatisfiable, .satisfiable), (.satisfiable, .unsatisfiable):
      throw SolverError("a proof of our own and libz3 disagree")
    default: break
    }
  }
}
