// Who has checked, and what was used for it.

import Host
import SMT

/// What this tool and the solver call themselves, and who answered.
public struct ToolVersions: Hashable, Sendable {
  /// This tool's version.
  public static let number = "0.1.0"

  public let tool: String
  /// libz3's own version.
  public let z3: String
  /// Questions that were answered.
  public let asked: QuestionCount
  /// Where all of it came from; nil where that is not told.
  public var origins: Origins?
  /// Other solvers that were asked the same.
  public var secondOpinions: [SecondOpinion] = []

  /// Where things came from, each as words for people.
  public struct Origins: Hashable, Sendable {
    public let specs: String
    /// Nil where no C was read.
    public let clang: String?
    /// Nil where the system does not tell.
    public let z3: String?

    /// The file that libz3 was loaded from.
    public static var z3: String? { LoadedLibrary.path(ofFunction: "Z3_get_version") }

    public init(specs: String, clang: String?, z3: String? = Origins.z3) {
      (self.specs, self.clang, self.z3) = (specs, clang, z3)
    }

    /// By what they are, as far as they are known.
    package var byName: [String: String] {
      ["specs": specs, "clang": clang, "libz3": z3].compactMapValues { $0 }
    }

    /// The line that says what was used.
    public var line: String {
      "Used: specs \(specs)" + (clang.map { "; clang \($0)" } ?? "") + (z3.map { "; libz3 \($0)" } ?? "")
    }
  }

  /// A solver that answered every question as we did.
  public struct SecondOpinion: Hashable, Sendable {
    public let solver, version: String
    /// How many it was asked.
    public let questions: Int

    public init(solver: String, version: String, questions: Int) {
      (self.solver, self.version, self.questions) = (solver, version, questions)
    }
  }

  /// This tool's and libz3's own.
  /// - Parameter asked: nothing by a call that failed before anything was asked.
  public init(asked: QuestionCount = QuestionCount()) {
    self.init(tool: ToolVersions.number, z3: Z3Library.version, asked: asked)
  }

  public init(tool: String, z3: String, asked: QuestionCount) {
    self.tool = tool
    self.z3 = z3
    self.asked = asked
  }

  /// The line that says who checked.
  public var provenance: String {
    "Checked: xenprove \(tool), z3 \(z3); \(asked.byCases) questions by cases, \(asked.byZ3) by z3"
      + secondOpinions.map { "; \($0.solver): \($0.questions) questions, the same answers" }.joined()
  }
}
