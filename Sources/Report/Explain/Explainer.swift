// What there is to explain, by name: claims, deviations, rows, decisions, functions, scenarios, and the
// words of reports.

import Claims
import Emulation
import Source
import Spec
import Verification
import XenABI
import XenFunctions

/// Finds what a word means.
public struct Explainer {
  private let specs: Specs
  private let deviations: Deviations
  /// Names and titles of the scenarios that come with the specs.
  private let scenarios: [(name: String, about: String)]

  public init(_ specs: Specs, _ deviations: Deviations, scenarios: [(name: String, about: String)]) {
    (self.specs, self.deviations, self.scenarios) = (specs, deviations, scenarios)
  }

  /// - Throws: `UsageError` for a word that means nothing here.
  public func explanation(of word: String) throws(UsageError) -> Explanation {
    let claimName = ClaimWord(word).pattern
    if let claim = ClaimRegistry.all.first(where: { $0.name == claimName }) { return explanation(of: claim) }
    if let id = DeviationID(word.uppercased()) { return try explanation(of: id) }
    if let trait = try trait(word) { return trait }
    if let function = Catalogue.function(named: word) { return explanation(of: function) }
    if word.contains("/"), Glossary.entry(word) == nil { return try row(word) }
    if let scenario = scenarios.first(where: { $0.name == word }) { return explanation(ofScenario: scenario) }
    if let revision = specs.revision(named: word) { return explanation(of: revision) }
    if let entry = Glossary.entry(word) { return explanation(of: entry) }
    if let claim = ClaimRegistry.all.first(where: { $0.name.lowercased() == word.lowercased() }) {
      return explanation(of: claim)
    }
    throw UsageError(
      "nothing here is called '\(word.printable)'; \(hint(word)); see xenprove claims, decisions, functions, scenarios"
    )
  }

  /// Everything that has a name.
  public var names: [String] {
    ClaimRegistry.all.map(\.name) + deviations.inForce.map { $0.id.value.description } + Trait.all.map(\.name)
      + Catalogue.functions.map(\.id.name) + scenarios.map(\.name) + specs.revisions.map(\.value.name)
      + Glossary.all.flatMap(\.words)
  }

  private func hint(_ word: String) -> String {
    Suggestion.nearest(to: word, among: names).map { "did you mean `\($0)`?" }
      ?? "words are claims, XPD-n, rows (rx/write), decisions, functions and words of reports"
  }
}

// MARK: - Claims and deviations

extension Explainer {
  private func explanation(of claim: any Claim) -> Explanation {
    let known = deviations.inForce.filter { $0.claim.value == claim.name }
    let note = ClaimNote.all[claim.name]
    var explanation = Explanation(
      title: "\(claim.name), a claim",
      says: claim.statement(about: specs.revisions[specs.revisions.count - 1].value), matters: note?.matters,
      example: note?.example ?? "claims", places: (note?.functions ?? []).map(XenPlaces.words))
    explanation.more = known.map { deviation in
      ("known", "fails on \(list(deviation.revisions.map(\.value))) by \(deviation.id.value)")
    }
    explanation.related = known.map { $0.id.value.description }
    return explanation
  }

  private func explanation(of id: DeviationID) throws(UsageError) -> Explanation {
    guard let deviation = deviations.inForce.first(where: { $0.id.value == id }) else {
      guard let retired = deviations.retired.first(where: { $0.id.value == id }) else {
        throw UsageError(
          "\(id) is not in use; there are \(deviations.inForce.count), up to \(deviations.next.value)")
      }
      return Explanation(
        title: "\(id), retired", says: "It covers nothing any more: \(retired.because.value)",
        example: "claims")
    }
    let claim = deviation.claim.value
    let note = ClaimNote.all[claim]
    // Places that are not the access check's are claimed to agree by `table --all`.
    let isOfVerify = ClaimRegistry.all.contains { $0.name == claim }
    var explanation = Explanation(
      title: "\(id), why \(claim) may fail on \(list(deviation.revisions.map(\.value)))",
      says: deviation.reason.value, matters: note?.matters,
      example: isOfVerify ? "verify \(deviation.revisions[0].value) --claim \(claim)" : "table XEN --all",
      places: (note?.functions ?? []).map(XenPlaces.words), related: isOfVerify ? [claim] : [])
    explanation.more = [
      ("kind", words(deviation.kind.value, deviation.mendedBy?.value)), ("covers", covered(deviation)),
      ("written", "\(deviation.id.place)"),
    ]
    return explanation
  }

  private func words(_ kind: DeviationKind, _ mendedBy: String?) -> String {
    switch kind {
    case .design: "design: it was meant so"
    case .gap: "gap: it was not meant so, and is so still"
    case .fixed: "fixed by \(mendedBy ?? "a later commit")"
    }
  }

  private func covered(_ deviation: Deviation) -> String {
    switch deviation.covers {
    case .scenario(let situation): "the scenario: " + SituationBrief(situation.value).text
    case .rows(let groups):
      groups.map { group in
        group.rows.map(\.short).joined(separator: " ") + (group.condition.map { " when \($0)" } ?? "")
      }.joined(separator: "; ")
    case .ways(let ways): ways.map(\.value).joined(separator: "; ")
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

// MARK: - Decisions and revisions

extension Explainer {
  /// `prefetch`, `prefetch=checked`; nil where there is no such decision.
  private func trait(_ word: String) throws(UsageError) -> Explanation? {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard let name = parts.first, let spec = specs.traits.first(where: { $0.trait.value.name == name }) else {
      return nil
    }
    let trait = spec.trait.value
    let value = parts.count > 1 ? parts[1] : nil
    if let value {
      try Suggestion.require(value, among: trait.values, orSay: "\(name) is never '\(value.printable)'")
    }
    let shown = Catalogue.showing(specs.revisions[specs.revisions.count - 1].value.traits)[trait] ?? []
    var explanation = Explanation(
      title: value.map { "\(name)=\($0), a design decision" } ?? "\(name), a design decision",
      says: spec.about.value,
      matters: "Which claims another value mends or breaks, the example tells.",
      example: example(trait, value), places: shown.map(\.name).map(XenPlaces.words))
    if let value {
      let who = who(spec, value)
      explanation.more = [("chosen", who.isEmpty ? "by no revision: an idea to try" : who)]
    } else {
      explanation.more = trait.values.map { ("value", $0 + who(spec, $0)) }
    }
    if let entry = Glossary.entry(name) { explanation.more.append(("word", entry.says)) }
    if shown.isEmpty {
      explanation.more.append(("note", "no C function shows it; of a tree it is taken from the revision"))
    }
    return explanation
  }

  /// ` (v5, merged; since b8443cb39b)`.
  private func who(_ spec: TraitSpec, _ value: String) -> String {
    let revisions = spec.cells.filter { $0.value.value == value }.map(\.revision)
    let commit = spec.commits.first { $0.value.value == value }.map { "; since \($0.commit.value)" } ?? ""
    return revisions.isEmpty ? "" : " (\(list(revisions))\(commit))"
  }

  /// On the first revision that decided otherwise.
  private func example(_ trait: Trait, _ value: String?) -> String {
    for revision in specs.revisions.map(\.value) {
      let own = trait.value(in: revision.traits)
      guard let other = value ?? trait.values.first(where: { $0 != own }), other != own else { continue }
      return "verify \(revision.name) --with \(trait.name)=\(other)"
    }
    return "explain \(trait.name)"
  }

  private func explanation(of revision: Revision) -> Explanation {
    var explanation = Explanation(
      title: "\(revision.name), a revision", says: "\(revision.title), \(revision.commit).",
      example: "verify \(revision.name)")
    explanation.more = [
      (
        "decided",
        Trait.all.map { "\($0.name)=\($0.value(in: revision.traits))" }.joined(separator: " ")
      )
    ]
    return explanation
  }
}

// MARK: - Functions, rows, scenarios, words

extension Explainer {
  private func explanation(of function: FunctionSpec) -> Explanation {
    let name = function.id.name
    let newest = specs.revisions[specs.revisions.count - 1].value
    let decisions = specs.traits.map(\.trait.value).filter { trait in
      Catalogue.showing(newest.traits)[trait]?.contains(function.id) ?? false
    }
    let claims = ClaimNote.all.filter { $0.value.functions.contains(name) }.map(\.key).sorted()
    var explanation = Explanation(
      title: "\(name), a C function of the flow",
      says: function.variants.isEmpty
        ? "It is known as a callee: what it may do is in its contract."
        : "It has a model and a contract, proved equal (FlowAgreement), and is read from trees (FlowConformance).",
      example: function.variants.isEmpty ? "functions" : "paths \(newest.name) \(name)",
      places: [XenPlaces.words(name)])
    explanation.more =
      (decisions.isEmpty ? [] : [("decides", list(decisions.map(\.name)))])
      + (claims.isEmpty ? [] : [("claims", list(claims))])
    explanation.related = decisions.map(\.name)
    return explanation
  }

  private func explanation(ofScenario scenario: (name: String, about: String)) -> Explanation {
    Explanation(title: "\(scenario.name), a scenario", says: scenario.about, example: "run \(scenario.name)")
  }

  private func explanation(of entry: GlossaryEntry) -> Explanation {
    Explanation(
      title: entry.words.joined(separator: ", "), says: entry.says, matters: entry.matters,
      example: entry.example,
      places: entry.functions.map(XenPlaces.words))
  }

  private func row(_ word: String) throws(UsageError) -> Explanation {
    let row: Row
    do throws(Misread) { row = try Row(word) } catch {
      throw UsageError("'\(word.printable)' is no row: \(error.message)")
    }
    var explanation = Explanation(
      title: "\(row.short), a row", says: meaning(row), matters: demanded(row), example: "table staging",
      places: ["hvm_monitor_check_p2m", "p2m_get_mem_access"].map(XenPlaces.words), related: ["row"])
    explanation.more = labels(row)
    let known = deviations.inForce.filter { deviation in
      guard case .rows(let groups) = deviation.covers else { return false }
      return groups.contains { $0.rows.contains(row) }
    }
    explanation.more += known.map {
      ("known", "\($0.claim.value) fails here on \(list($0.revisions.map(\.value))) (\($0.id.value))")
    }
    return explanation
  }

  private func meaning(_ row: Row) -> String {
    let lookup =
      switch row.lookup {
      case .ok: "the lookup finds the right \(row.right.rawValue)"
      default: "the lookup fails (\(row.lookup.rawValue)), so no right is known"
      }
    return "The error code attempts \(row.attempt.rawValue); \(lookup); checks are \(row.gate.rawValue); "
      + "the request is \(row.sent == .sent ? "placed" : "not placed")."
  }

  /// What specs/rights.yaml demands.
  private func demanded(_ row: Row) -> String? {
    guard row.lookup == .ok, row.gate == .on else { return nil }
    let kinds: [AccessKind] =
      switch row.attempt {
      case .read: [.read]
      case .write: [.write]
      case .fetch: [.fetch]
      case .writeAndFetch: [.write, .fetch]
      case .none: []
      }
    let refused = kinds.filter { specs.rights.rule(for: row.right).permission(for: $0).value == .no }
    return refused.isEmpty
      ? "By specs/rights.yaml the right allows it: no event."
      : "By specs/rights.yaml the right forbids it: a listener is to hear of it, as "
        + refused.flatMap { specs.rights.rule(for: $0).flags.names.map(\.value) }.joined(separator: " ") + "."
  }

  /// The first rule that applies always, and those before it that rest on something.
  private func labels(_ row: Row) -> [(String, String)] {
    let rules = specs.labels.rules.filter { $0.rows.value.matches(row) && $0.claim == nil }
    let end = rules.firstIndex { $0.rests.isEmpty }.map { $0 + 1 } ?? rules.count
    return rules[..<end].map { rule in
      let facts = rule.rests.isEmpty ? "" : " (where \(list(rule.rests.map(\.value.rawValue))) is proved)"
      return (rule.label.value.rawValue, rule.because.value + facts)
    }
  }
}
