// Does a deviation cover just what fails? One row more, one fewer, another
// condition or another scenario, and it covers nothing.

import Source
import Spec
import XenABI

/// One deviation beside the decision that it is about.
struct CoverageCheck {
  let deviation: Deviation
  let result: ClaimResult
  let revision: String

  /// The claim fails, just so.
  var isExact: Bool { result.verdict == .fails && misfits.isEmpty }

  /// What does not fit. Nothing while there is no verdict.
  var misfits: [Diagnostic] {
    switch result.verdict {
    case .undecided: []
    // It may fail in the build that was not looked at.
    case .holds where result.flow.map { $0.builds != .all } ?? false: []
    case .holds: [misfit(deviation.claim.place, "\(covers), which holds; retire it with `retired: WHY`")]
    case .notApplicable(let reason):
      [misfit(deviation.claim.place, "\(covers), of which the claim says nothing: \(reason)")]
    case .fails:
      switch deviation.covers {
      case .rows(let groups): misfits(groups)
      case .scenario(let scenario): misfits(scenario)
      case .ways(let ways): misfits(ways)
      }
    }
  }

  /// `XPD-3 covers ReadReported on v5`.
  private var covers: String { "\(deviation.id.value) covers \(result.claim) on \(revision)" }

  private func misfit(_ place: Place, _ message: String) -> Diagnostic { Diagnostic(at: place, message) }
}

// MARK: - Rows

extension CoverageCheck {
  private func misfits(_ groups: [Deviation.Rows]) -> [Diagnostic] {
    guard let first = groups.first, !result.rows.isEmpty else {
      let how = result.flow == nil ? "not by rows, and nothing else can be covered" : "by a `scenario`"
      return [misfit(deviation.claim.place, "\(covers) by rows, but it fails \(how)")]
    }
    let open = result.rowsAreIncomplete.map {
      misfit(first.place, "\(covers), but perhaps more rows fail than were found: \($0)")
    }
    return groups.flatMap { beyond($0) + otherwise($0) } + beside(groups, at: first.place)
      + [open].compactMap { $0 }
  }

  /// Rows that are covered and do not fail.
  private func beyond(_ group: Deviation.Rows) -> [Diagnostic] {
    let idle = group.rows.filter { row in !result.rows.contains { $0.row == row } }
    guard !idle.isEmpty else { return [] }
    let verb = idle.count == 1 ? "does" : "do"
    return [
      misfit(
        group.place,
        "\(deviation.id.value) covers \(list(idle)) of \(result.claim) on \(revision), "
          + "which \(verb) not fail (any more)")
    ]
  }

  /// Rows that fail, but not when it says.
  private func otherwise(_ group: Deviation.Rows) -> [Diagnostic] {
    let others = result.rows.filter {
      group.rows.contains($0.row) && ($0.condition != group.condition || !$0.isExact)
    }
    guard let first = others.first else { return [] }
    let verb = others.count == 1 ? "fails" : "fail"
    return [
      misfit(
        group.place,
        "\(deviation.id.value) covers \(list(others.map(\.row))) of \(result.claim) "
          + "\(when(group.condition)), which on \(revision) \(verb) \(when(first.condition))")
    ]
  }

  /// Rows that fail and are not covered.
  private func beside(_ groups: [Deviation.Rows], at place: Place) -> [Diagnostic] {
    let covered = Set(groups.flatMap(\.rows))
    let open = result.rows.map(\.row).filter { !covered.contains($0) }
    guard !open.isEmpty else { return [] }
    let verb = open.count == 1 ? "fails" : "fail"
    return [
      misfit(
        place,
        "of \(result.claim) on \(revision) also \(list(open)) \(verb), which \(deviation.id.value) "
          + "does not cover")
    ]
  }

  private func list(_ rows: [Row]) -> String { rows.map(\.short).joined(separator: ", ") }

  private func when(_ condition: String?) -> String { condition.map { "only when \($0)" } ?? "always" }
}

// MARK: - Ways

extension CoverageCheck {
  private func misfits(_ covered: [Located<String>]) -> [Diagnostic] {
    var found = (result.ways ?? []).map(\.words)
    var idle: [Located<String>] = []
    for way in covered {
      if let index = found.firstIndex(of: way.value) { found.remove(at: index) } else { idle.append(way) }
    }
    return idle.map { misfit($0.place, "\(covers): `\($0.value)`, which it does not (any more)") }
      + found.map {
        misfit(
          deviation.claim.place,
          "of \(result.claim) on \(revision) also `\($0)`, which \(deviation.id.value) does not cover")
      }
  }
}

// MARK: - Scenarios

extension CoverageCheck {
  private func misfits(_ scenario: Located<Situation>) -> [Diagnostic] {
    guard let evidence = result.flow else {
      return [misfit(scenario.place, "\(covers) by a scenario, but it fails by rows; write `rows`")]
    }
    var accepted = scenario.value
    // Where one build was looked at, what is accepted is accepted of that.
    if evidence.builds != .all { accepted.isDebug = evidence.situation.isDebug }
    let (covered, found) = (lines(accepted), lines(evidence.situation))
    guard covered != found else { return [] }
    let index = zip(covered, found).prefix { $0 == $1 }.count
    func line(_ lines: [String]) -> String {
      index < lines.count ? "`\(lines[index].drop { $0 == " " })`" : "nothing more"
    }
    return [
      misfit(
        scenario.place,
        "\(covers) by another scenario than the smallest that breaks it now, which has "
          + "\(line(found)) where this has \(line(covered))")
    ]
  }

  /// In the one form in which a situation is written down, without its title.
  private func lines(_ situation: Situation) -> [String] {
    ScenarioText(about: "", situation).text.split(separator: "\n").dropFirst().map(String.init)
  }
}
