// What a scenario has after its first instruction.

import Source
import XenABI

enum LaterKey: String, CaseIterable { case rights, view, altp2m, ring, instruction, fault }

/// What becomes of altp2m, or of the ring, between two instructions.
enum LaterWord: String, SpecWord { case disabled }

extension ScenarioReader {
  mutating func readLater(_ entry: Entry) -> [LaterInstruction] {
    guard let entries = entry.list("`then`", &problems) else { return [] }
    guard entries.count <= ScenarioLimit.operations else {
      problems.report(
        entry.place,
        "`then` has \(entries.count) instructions; at most \(ScenarioLimit.operations) are played")
      return []
    }
    return entries.compactMap { readLaterInstruction($0) }
  }

  private mutating func readLaterInstruction(_ entry: Entry) -> LaterInstruction? {
    let keys = LaterKey.allCases.map(\.rawValue)
    guard let table = Table(entry, "an entry of `then`", keys: keys, &problems) else { return nil }
    var changes = readRights(table).map(LaterInstruction.Change.right)
    if let view = number(table, LaterKey.view.rawValue, ScenarioLimit.views) { changes.append(.view(view)) }
    let altp2m: LaterWord? = choice(table, LaterKey.altp2m.rawValue, "change of altp2m")
    if altp2m != nil { changes.append(.altp2mDisabled) }
    let ring: LaterWord? = choice(table, LaterKey.ring.rawValue, "change of the ring")
    if ring != nil { changes.append(.ringDisabled) }
    let fault: FaultWord? = choice(table, LaterKey.fault.rawValue, "kind of fault")
    guard let instruction = readInstruction(table) else { return nil }
    if !instruction.prefetchFitsSegment {
      problems.report(entry.place, "`prefetch` is what the first instruction says; leave it out here")
    }
    return LaterInstruction(changes, instruction, fault: fault?.kind ?? .withGLA)
  }
}
