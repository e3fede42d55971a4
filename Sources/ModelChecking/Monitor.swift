// A property as a monitor: what it makes of an event depends on what it remembers
// and on a few answers, and is worked out once.

/// What a monitor makes of one event.
public indirect enum MonitorStep {
  /// It remembers this from now on, by number.
  case done(memory: Int, Finding)
  /// It asks: is the answer among these?
  case asks(ChoiceVariable, UInt32, yes: MonitorStep, no: MonitorStep)
}

/// One side of what a monitor asked about a sequence of events.
public struct MonitorRun {
  /// The answers of this side.
  public fileprivate(set) var cube: AnswerCube
  public fileprivate(set) var memory: Int
  /// The worst.
  public fileprivate(set) var finding = Finding.neutral
}

/// Runs a property over events, which have numbers.
public final class Monitor<Memory: Hashable, Fault: Error> {
  /// What the property makes of an event; what it remembers afterwards gets a number.
  public typealias Reaction = (_ memory: Memory, _ event: UInt16, _ number: (Memory) -> Int) throws(Fault)
    -> MonitorStep

  private let react: Reaction
  private var memories = Numbering<Memory>()
  private var steps: [Key: MonitorStep] = [:]

  private struct Key: Hashable {
    let memory: Int
    let event: UInt16
  }

  public init(_ react: @escaping Reaction) { self.react = react }

  /// What it has remembered so far, by number.
  public var remembered: [Memory] { memories.all }

  public func number(_ memory: Memory) -> Int { memories.number(memory) }

  /// What it has made of events so far, for each that it remembered.
  public var worked: [(memory: Int, event: UInt16, step: MonitorStep)] {
    steps.map { ($0.key.memory, $0.key.event, $0.value) }
      .sorted { ($0.memory, $0.event) < ($1.memory, $1.event) }
  }

  private func step(_ memory: Int, _ event: UInt16) throws(Fault) -> MonitorStep {
    let key = Key(memory: memory, event: event)
    if let known = steps[key] { return known }
    let step = try react(memories.all[memory], event) { memories.number($0) }
    steps[key] = step
    return step
  }

  /// Runs over events, on every side of what is asked, up to a violation.
  public func run(_ events: [UInt16], from memory: Int, in cube: AnswerCube) throws(Fault) -> [MonitorRun] {
    var found: [MonitorRun] = []
    try run(events[...], nil, MonitorRun(cube: cube, memory: memory), into: &found)
    return found
  }

  /// - Parameter asked: what is left of a step, where a side was taken in the middle of one.
  private func run(
    _ events: ArraySlice<UInt16>, _ asked: MonitorStep?, _ soFar: MonitorRun, into found: inout [MonitorRun]
  ) throws(Fault) {
    var (run, asked, rest) = (soFar, asked, events)
    while let event = rest.first {
      let step = if let asked { asked } else { try step(run.memory, event) }
      switch step {
      case .done(let memory, let finding):
        run.memory = memory
        asked = nil
        rest.removeFirst()
        if finding != .neutral { run.finding = finding }
        if finding == .violation { rest = [] }
      case .asks(let variable, let mask, let yes, let no):
        let possible = run.cube.masks[variable.number]
        if possible & mask == 0 {
          asked = no
        } else if possible & ~mask == 0 {
          asked = yes
        } else {
          var side = run
          side.cube.masks[variable.number] = possible & mask
          try self.run(rest, yes, side, into: &found)
          run.cube.masks[variable.number] = possible & ~mask
          asked = no
        }
      }
    }
    found.append(run)
  }
}
