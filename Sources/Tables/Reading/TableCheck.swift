// What came of a printed table: proved row by row, or every row that is wrong,
// with what would be right.

public import Source

/// A printed table, held against a function.
public struct TableCheck: Sendable {
  /// One thing that is wrong.
  public struct Finding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      /// The row says nothing that is understood.
      case unreadable
      /// The function does something else on some input of the row.
      case wrong
      /// Another row says the same.
      case doubled
      /// Another row speaks about some of the same inputs.
      case overlapping
      /// The row is true, but speaks about fewer inputs than it ought to.
      case narrow
      /// No row speaks about these inputs.
      case missing
      /// Something above or below the rows is wrong: a name, a number, a commit.
      case statement
    }

    public let kind: Kind
    /// The lines that it is about; for what is missing the head of the table.
    public let places: [Place]
    /// The row as it stands; nil where it is not about a row.
    public let row: String?
    /// What is wrong and what is right, in a sentence.
    public let message: String
    /// The one column that makes the difference to a right row, if it is one.
    public let hint: String?
  }

  public enum Verdict: String, Hashable, Sendable { case proved, wrong, undecided }

  public let subject: String
  /// Of the line that names its columns.
  public let place: Place
  public let rows: [PrintedRow]
  /// By line; what is missing comes last.
  public let findings: [Finding]
  /// Where the solver, or the tool's knowledge of the function, came to an end.
  public let gaps: [String]
  /// What is proved of its rows, if nothing is wrong with them.
  public var proved = "disjoint and complete, each equal to the function for all inputs"

  public var verdict: Verdict {
    if !findings.isEmpty { return .wrong }
    return gaps.isEmpty ? .proved : .undecided
  }

  /// Rows about which nothing wrong was found.
  public var goodRows: Int {
    let bad = Set(findings.flatMap(\.places))
    return rows.count { !bad.contains($0.place) }
  }
}
