// Two versions of a function on the same inputs: which runs of the one can a run of the other meet?

import SMT

/// The runs of one version of a function, by what leads to them.
struct MeetingRuns {
  /// Two runs of one version exclude each other: where one takes the same branches as a run of the other
  /// version, no other one meets it.
  private let byBranches: [[Formula]: Int]
  private let all: [Int]
  /// What is given up may meet every run.
  private let open: [Int]

  /// - Parameter runs: in their order, each with its branches, and whether its end is known.
  init(_ runs: [(branches: [Formula], isKnown: Bool)]) {
    all = Array(runs.indices)
    open = all.filter { !runs[$0].isKnown }
    byBranches = Dictionary(
      all.filter { runs[$0].isKnown }.map { (runs[$0].branches, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// Those that a run of the other version may meet, in their order.
  func indices(meeting branches: [Formula]) -> [Int] {
    guard let same = byBranches[branches] else { return all }
    return ([same] + open).sorted()
  }
}
