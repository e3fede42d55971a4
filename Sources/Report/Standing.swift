// How many claims came to what, in the words that explain an exit code.

import Verification

/// Numbers of claims.
struct Standing {
  private(set) var holds = 0
  /// Failures that are accepted, or were there before.
  private(set) var known = 0
  private(set) var new = 0
  /// They fail in less than before.
  private(set) var better = 0
  /// Failures that no exit code counts.
  private(set) var uncounted = 0
  /// Without an answer, and counted.
  private(set) var undecided = 0
  /// Without an answer before as well.
  private(set) var stillOpen = 0
  /// Without an answer, and no exit code counts it.
  private(set) var openUncounted = 0
  private(set) var notApplicable = 0
  /// They stand beside what was there before.
  private(set) var isComparison = false

  init() {}

  init(_ subject: SubjectReport) {
    isComparison = subject.isCompared
    for result in subject.results {
      switch subject.bearing(of: result) {
      case .holds: holds += 1
      case .notApplicable: notApplicable += 1
      case .new: new += 1
      case .known, .asBefore: known += 1
      case .better: better += 1
      case .uncounted: uncounted += 1
      case .undecided: undecided += 1
      case .openAsBefore: stillOpen += 1
      case .openUncounted: openUncounted += 1
      }
    }
  }

  static func + (a: Standing, b: Standing) -> Standing {
    var sum = a
    sum.holds += b.holds
    sum.known += b.known
    sum.new += b.new
    sum.better += b.better
    sum.uncounted += b.uncounted
    sum.undecided += b.undecided
    sum.stillOpen += b.stillOpen
    sum.openUncounted += b.openUncounted
    sum.notApplicable += b.notApplicable
    sum.isComparison = a.isComparison || b.isComparison
    return sum
  }

  /// What an exit code goes by, the gravest first.
  var gravity: [Int] { [new, undecided, uncounted] }

  /// `14 hold, 19 known failures, 0 new`; what is judged beside a base begins with what gets worse.
  var text: String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    var parts = [count(holds, "holds", "hold")]
    if isComparison {
      parts.insert(count(new, "gets worse", "get worse"), at: 0)
      parts.append(count(known, "fails as before", "fail as before"))
      if better > 0 { parts.append(count(better, "fails", "fail") + " in less than before") }
    } else {
      parts += [count(known, "known failure", "known failures"), "\(new) new"]
    }
    if undecided > 0 { parts.append("\(undecided) undecided") }
    if stillOpen > 0 { parts.append("\(stillOpen) undecided as before") }
    if openUncounted > 0 { parts.append("\(openUncounted) undecided and not counted") }
    if uncounted > 0 { parts.append(count(uncounted, "fails", "fail") + " and not counted") }
    if notApplicable > 0 { parts.append("\(notApplicable) not applicable") }
    return parts.joined(separator: ", ")
  }
}
