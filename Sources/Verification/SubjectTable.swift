// The truth table of any subject.

import Loading
import Tables

extension Verifier {
  /// The table of the access check, for all builds that were read.
  /// - Throws: what went wrong with the solver.
  public func table(of loaded: LoadedSubject) throws -> TruthTable {
    let table = try TruthTable(of: loaded.subject, solver: solver)
    if let obstacle = SubjectState(loaded, self).obstacle { return table.open(because: obstacle) }
    let other = try loaded.builds.first { build in
      try TruthTable(of: build, solver: solver).rows != table.rows
    }
    return other == nil
      ? table : table.open(because: "another build of this tree has another table; --build has each")
  }
}
