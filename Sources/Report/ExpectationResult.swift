// Whether a play shows what was expected, and if not, at which step it parts
// from that.

import BitVectors
import Emulation
import Flow
import Spec
import XenABI

/// An expectation held against one play.
public struct ExpectationResult: Sendable {
  public let revision: String
  public let expectation: Scenario.Expectation
  /// The expectation as a line of the file, e.g. `stores: [data]`.
  public let text: String
  public let isMet: Bool
  /// What the play shows instead, in the same form without the key.
  public let found: String
  /// From 1: the step that was not expected. Nil when something is missing at the end.
  public let step: Int?
  /// What happens there.
  let observation: Observation<Bits>?
  /// How many steps the play has.
  let stepCount: Int

  init(_ expectation: Scenario.Expectation, of play: Play, on revision: String) {
    let evidence = Evidence(play)
    let comparison = evidence.compare(expectation.what)
    self.revision = revision
    self.expectation = expectation
    text = ScenarioText.line(expectation.what, in: play.situation)
    isMet = comparison.isMet
    found = comparison.found
    let number = { (index: Int) in
      play.observations[..<index].count { NumberedStep.isNumbered($0) } + 1
    }
    step = comparison.step.map(number)
    observation = comparison.step.map { play.observations[$0] }
    stepCount = number(play.observations.count) - 1
  }
}

/// What a play shows, sorted by what expectations speak of.
private struct Evidence {
  let play: Play
  let wording: StepWording

  init(_ play: Play) {
    self.play = play
    wording = StepWording(play.situation)
  }

  struct Sighting {
    let step: Int
    let word: String
  }

  struct Comparison {
    let isMet: Bool
    let found: String
    /// Index of the observation.
    let step: Int?
  }

  func compare(_ expected: Expected) -> Comparison {
    switch expected {
    case .events(let events): list(sent, events.map(word))
    case .stores(let pages):
      list(pagesOf { if case .stores(let gfn) = $0 { gfn } else { nil } }, names(pages))
    case .loads(let pages): list(pagesOf { if case .loads(let gfn) = $0 { gfn } else { nil } }, names(pages))
    case .fetches(let pages):
      list(pagesOf { if case .fetches(let gfn) = $0 { gfn } else { nil } }, names(pages))
    case .io(let accesses): list(devices, accesses.map(\.rawValue))
    case .rights(let rights): list(newRights, rights.map(word))
    case .windows(let codes): list(windows, codes.map(\.name).map(short))
    case .commits(let count): self.count(sightings { if case .commits = $0 { "" } else { nil } }, count)
    case .sleeps(let count): self.count(sightings { if case .sleeps = $0 { "" } else { nil } }, count)
    case .references(let areBalanced): references(areBalanced)
    case .accessed(let bits):
      list(newBits, bits.map { "\(play.situation.pages[$0.page].name) \($0.isDirty ? "AD" : "A")" })
    case .pauses(let count): self.end(String(count), String(play.end.pauses))
    case .locks(let count): self.end(String(count), String(play.end.locks))
    case .syncEvent(let isSet): self.end(isSet ? "set" : "clear", play.end.isSyncEventSet ? "set" : "clear")
    case .assertion(let text):
      self.text(sightings { if case .assertion(let it) = $0 { it } else { nil } }, text)
    case .exceptions(let names):
      list(sightings { if case .injects(let name) = $0 { name } else { nil } }, names)
    case .crash(let text): self.text(sightings { if case .crashes(let it) = $0 { it } else { nil } }, text)
    case .fault(let text): self.text(sightings { if case .faults(let it) = $0 { it } else { nil } }, text)
    case .unmodelled(let text): end(text)
    }
  }

  // MARK: Comparing

  private func list(_ found: [Sighting], _ wanted: [String]) -> Comparison {
    let words = found.map(\.word)
    let common = zip(words, wanted).prefix { $0 == $1 }.count
    return Comparison(
      isMet: words == wanted, found: "[\(words.joined(separator: ", "))]",
      step: common < found.count ? found[common].step : nil)
  }

  private func count(_ found: [Sighting], _ wanted: Int) -> Comparison {
    Comparison(
      isMet: found.count == wanted, found: String(found.count),
      step: found.count > wanted ? found[wanted].step : nil)
  }

  private func text(_ found: [Sighting], _ wanted: String?) -> Comparison {
    let isMet = wanted.map { wanted in found.contains { $0.word.contains(wanted) } } ?? found.isEmpty
    return Comparison(isMet: isMet, found: found.first?.word ?? "none", step: found.first?.step)
  }

  /// Whether the play breaks off, and for this reason.
  private func end(_ wanted: String?) -> Comparison {
    let found = play.gap
    let isMet = wanted.map { found?.contains($0) ?? false } ?? (found == nil)
    return Comparison(isMet: isMet, found: found ?? "none", step: nil)
  }

  /// What is left when the play ends.
  private func end(_ wanted: String, _ found: String) -> Comparison {
    Comparison(isMet: wanted == found, found: found, step: nil)
  }

  private func references(_ areBalanced: Bool) -> Comparison {
    var open: [(gfn: Bits, step: Int)] = []
    var surplus: (gfn: Bits, step: Int)?
    for (step, observation) in play.observations.enumerated() {
      if case .gets(let gfn) = observation { open.append((gfn, step)) }
      guard case .puts(let gfn) = observation else { continue }
      if let last = open.lastIndex(where: { $0.gfn == gfn }) {
        open.remove(at: last)
      } else if surplus == nil {
        surplus = (gfn, step)
      }
    }
    let odd = surplus ?? open.first
    return Comparison(
      isMet: areBalanced == (odd == nil),
      found: odd.map { "unbalanced (\(wording.name($0.gfn)))" } ?? "balanced", step: odd?.step)
  }

  // MARK: Sightings

  private func sightings(_ word: (Observation<Bits>) -> String?) -> [Sighting] {
    play.observations.enumerated().compactMap { step, observation in
      word(observation).map { Sighting(step: step, word: $0) }
    }
  }

  private func pagesOf(_ gfn: (Observation<Bits>) -> Bits?) -> [Sighting] {
    sightings { gfn($0).map { wording.name($0) } }
  }

  private var newBits: [Sighting] {
    sightings {
      guard case .setsAccessed(let linear, let dirty) = $0 else { return nil }
      return "\(wording.name(ofLinear: linear)) \(dirty.value == 0 ? "A" : "AD")"
    }
  }

  private var sent: [Sighting] {
    sightings { observation in
      guard case .sends(let reason, let gfn, let flags, _) = observation else { return nil }
      return switch reason {
      case VMEvent.reasonEmulUnimplemented: "unimplemented"
      case VMEvent.reasonSinglestep: "singlestep"
      default: "\(wording.name(gfn)) \(wording.flags(flags))"
      }
    }
  }

  private var devices: [Sighting] {
    sightings { observation in
      guard case .io(let direction, let device) = observation else { return nil }
      return "\(direction.rawValue) \(device.rawValue)"
    }
  }

  private var newRights: [Sighting] {
    sightings { observation in
      guard case .setsRight(let gfn, let right) = observation else { return nil }
      return "\(wording.name(gfn)) \(wording.right(right))"
    }
  }

  private var windows: [Sighting] {
    sightings { observation in
      guard case .windowCloses(let rc) = observation else { return nil }
      return short(X86Emul(rawValue: UInt64(truncatingIfNeeded: rc.value))?.name ?? rc.description)
    }
  }

  // MARK: Words

  private func short(_ code: String) -> String {
    code.hasPrefix("X86EMUL_") ? String(code.dropFirst("X86EMUL_".count)) : code
  }

  private func names(_ pages: [Int]) -> [String] { pages.map(name) }

  private func name(_ page: Int) -> String {
    wording.name(Bits(UInt128(PageLayout.gfn(page: page)), width: 64))
  }

  private func word(_ event: Expected.Event) -> String {
    switch event {
    case .access(let page, let flags):
      "\(page.map(name) ?? "page-tables") \(wording.flags(Bits(UInt128(flags), width: 32)))"
    case .unimplemented: "unimplemented"
    case .singlestep: "singlestep"
    }
  }

  private func word(_ right: Expected.NewRight) -> String {
    "\(name(right.page)) \(wording.right(Bits(UInt128(right.right), width: 32)))"
  }
}
