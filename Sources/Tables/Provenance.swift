// Who made a page, and from what: a line that says how to make it again.

/// Who made a report; both as they want to be named.
public struct Provenance: Hashable, Sendable {
  /// e.g. `xenprove 1.0`.
  public let tool: String
  /// e.g. `z3 4.8.12.0`.
  public let solver: String
  /// What the page rests on, where it has to stand for itself in a mail.
  public let record: Record?

  /// What was read and what was asked.
  public struct Record: Hashable, Sendable {
    /// Names of revisions; of files the first twelve digits of their SHA-256.
    public let read: [String]
    /// Questions that were answered, however.
    public let asked: Int
    /// Verdicts that are missing.
    public let undecided: Int

    public init(read: [String], asked: Int, undecided: Int) {
      (self.read, self.asked, self.undecided) = (read, asked, undecided)
    }
  }

  public init(tool: String, solver: String, record: Record? = nil) {
    self.tool = tool
    self.solver = solver
    self.record = record
  }

  /// `xenprove 1.0, z3 4.8.12.0, v5: 321 asked, 0 undecided`.
  public var line: String {
    let makers = "\(tool), \(solver)"
    return record.map {
      "\(makers), \($0.read.joined(separator: " ")): \($0.asked) asked, \($0.undecided) undecided"
    } ?? makers
  }
}

extension Page {
  /// The last lines: what was proved about what, and by whom.
  mutating func close(_ provenance: Provenance, about subject: String? = nil, _ verdict: String) {
    let about = subject.map { "\($0): " } ?? ""
    guard provenance.record != nil else {
      return say("Checked: ", provenance.line + (subject == nil ? ": " : ", ") + about + verdict)
    }
    say("Proof: ", about + verdict)
    say("Checked: ", provenance.line)
  }
}
