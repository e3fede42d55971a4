// The state of a run between two segments: an unknown for each field.

import Flow
import SMT

/// Writes states of one system.
struct StateScript {
  let system: FlowSystem
  private let memoryWidth: Int

  init(_ system: FlowSystem) {
    self.system = system
    memoryWidth = SMTLIB.width(system.memories.count + 1)
  }

  /// The phases that come up, as constants.
  var phases: [FlowPhase] {
    let used = Set(system.reached.map(\.state.phase) + system.paths.map(\.leaves.phase) + [.stopped])
    return FlowPhase.allCases.filter(used.contains)
  }

  /// What fields and phases mean, and the phases as names.
  var definitions: [String] {
    let fields = system.fields.map { "  \($0.rawValue): \($0.about)" }
    return SMTLIB.comment(
      ["The state of a run between two segments:"] + fields + ["  memory: what the claim remembers"])
      + phases.flatMap { phase in
        SMTLIB.comment(["\(phase.name): \(phase.about)"]) + [
          SMTLIB.definition(
            phase.name, "", SMTLIB.sort(FlowField.phase.width),
            SMTLIB.number(phase.rawValue, FlowField.phase.width))
        ]
      }
  }

  func declarations(_ name: String) -> [String] {
    system.fields.map { SMTLIB.declaration("\(name).\($0.rawValue)", $0.width) }
      + [SMTLIB.declaration("\(name).memory", memoryWidth)]
  }

  /// A value as a file says it.
  func value(_ value: Int, of field: FlowField) -> String {
    field == .phase ? FlowPhase(rawValue: value)!.name : SMTLIB.number(value, field.width)
  }

  func isEqual(_ name: String, _ field: FlowField, _ value: Int) -> String {
    SMTLIB.call("=", "\(name).\(field.rawValue)", self.value(value, of: field))
  }

  /// That the phase is one of these.
  func isIn(_ name: String, _ some: [FlowPhase]) -> String {
    let here = Set(phases)
    return SMTLIB.isEqual("\(name).phase", some.filter(here.contains).map(\.name))
  }

  /// That a run may begin here.
  func isStart(_ name: String) -> String {
    let states = system.starts.map { start in SMTLIB.all(system.fields.map { isEqual(name, $0, start[$0]) }) }
    return SMTLIB.all(["(= \(name).memory \(SMTLIB.number(0, memoryWidth)))", SMTLIB.any(states)])
  }

  /// That a state is among those that are reached, one a line.
  func isReached(_ name: String) -> String {
    let rows = system.reached.map { state, memories in
      let memory = SMTLIB.isEqual("\(name).memory", memories.map { SMTLIB.number($0, memoryWidth) })
      return SMTLIB.all(system.fields.map { isEqual(name, $0, state[$0]) } + [memory])
    }
    return "(or false\n  " + rows.joined(separator: "\n  ") + "\n  )"
  }
}
