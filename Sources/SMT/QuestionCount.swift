// How many questions were answered, and by whom.

/// Questions that solvers answered; with cross-checking on, all that libz3 can be
/// asked count twice.
public struct QuestionCount: Hashable, Sendable {
  /// By the finite-domain decision: all cases laid out, without libz3.
  public var byCases = 0
  /// By libz3.
  public var byZ3 = 0

  public init(byCases: Int = 0, byZ3: Int = 0) { (self.byCases, self.byZ3) = (byCases, byZ3) }

  public static func + (a: QuestionCount, b: QuestionCount) -> QuestionCount {
    QuestionCount(byCases: a.byCases + b.byCases, byZ3: a.byZ3 + b.byZ3)
  }

  public static func - (a: QuestionCount, b: QuestionCount) -> QuestionCount {
    QuestionCount(byCases: a.byCases - b.byCases, byZ3: a.byZ3 - b.byZ3)
  }

  public var total: Int { byCases + byZ3 }
}
