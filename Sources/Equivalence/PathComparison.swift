// All paths of a function against all paths of another one: where two of them meet, do others see
// the same? What differs is told on the plainest input that shows it.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenFunctions

struct PathComparison {
  private let premise: [Formula]
  private let old, new: [ComparedPath]
  private let function: FunctionID
  private let names: FlowNames
  /// What cannot be run to its end for the same reason is taken to be the same.
  private let leavesOutObstacles: Bool
  /// Which path an input takes: of the old, then of the new function; last, whether it is one.
  private let evaluator: Evaluator
  /// So many sentences say enough of one function.
  private static let enough = 3

  init(
    premise: [Formula], old: [ComparedPath], new: [ComparedPath], function: FunctionID, _ names: FlowNames,
    leavesOutObstacles: Bool = false
  ) {
    (self.premise, self.old, self.new) = (premise, old, new)
    (self.function, self.names, self.leavesOutObstacles) = (function, names, leavesOutObstacles)
    evaluator = Evaluator(formulas: (old + new).map(\.condition) + [Formula.all(premise)])
  }

  /// - Returns: nil where they do the same, on all inputs of the premise.
  mutating func kind(_ solver: Solver) throws -> FunctionChange.Kind? {
    var (found, open) = ([(what: String, when: String)](), String?.none)
    // What is left out is not given up: no other run takes its branches.
    func isKnown(_ path: ComparedPath) -> Bool { leavesOutObstacles || path.unknownReason == nil }
    let meeting = MeetingRuns(new.map { ($0.branches, isKnown($0)) })
    for own in old {
      var given = ContextualSimplifier(own.branches)
      let others = isKnown(own) ? meeting.indices(meeting: own.branches) : Array(new.indices)
      for other in others.map({ new[$0] }) where found.count < Self.enough {
        if other.branches.contains(where: { given($0).constant == false }) { continue }
        if leavesOutObstacles, own.stopsAsDoes(other) { continue }
        let differs = given(own.differs(from: other))
        if differs.constant == false { continue }
        let reason = own.unknownReason ?? other.unknownReason
        switch try solver.check(assuming: premise + own.branches + other.branches + [differs]) {
        case .unsatisfiable: break
        case .unknown(let why): open = open ?? why
        case .satisfiable where reason != nil: open = open ?? reason
        case .satisfiable(let model):
          let next = sentence(plainest(model))
          if !found.contains(where: { $0.what == next.what }) { found.append(next) }
        }
      }
    }
    return found.isEmpty ? open.map { .unknown($0) } : .differs(found.map { $0.what + $0.when })
  }

  // MARK: Inputs

  private func taken(_ model: Model) -> (old: ComparedPath, new: ComparedPath)? {
    let truth = evaluator.run(model).formulas
    guard truth.last!, let mine = old.indices.first(where: { truth[$0] }),
      let theirs = new.indices.first(where: { truth[old.count + $0] })
    else { return nil }
    return (old[mine], new[theirs])
  }

  /// With every word 0 that need not be another one for the same difference to be seen.
  private func plainest(_ model: Model) -> Model {
    guard let paths = taken(model) else { return model }
    let wanted = Difference(paths.old, paths.new, model).kind
    return model.sorted.reduce(model) { plain, entry in
      var trial = plain
      trial[entry.variable] = Bits(0, width: entry.variable.width)
      guard let paths = taken(trial), Difference(paths.old, paths.new, trial).kind == wanted else {
        return plain
      }
      return trial
    }
  }

  // MARK: Words

  private func sentence(_ model: Model) -> (what: String, when: String) {
    guard let (old, new) = taken(model) else { return ("does something else", "") }
    let difference = Difference(old, new, model)
    let what = DifferenceWording(difference, function, names).parts.joined(separator: ", and ")
    let when = conditions(old, new, model)
    // One input shows it; whether it takes all of this is not asked.
    return (what, when.isEmpty ? "" : ", e.g. when " + when.joined(separator: " and "))
  }

  /// What is asked on the way and is not as it is when all is 0: the last that have a name.
  private func conditions(_ old: ComparedPath, _ new: ComparedPath, _ model: Model) -> [String] {
    let special = Set(model.sorted.filter { $0.value.value != 0 }.map(\.variable))
    let asked = (new.branches + old.branches).filter { !special.isDisjoint(with: $0.variables) }
    let told = names.text(OutcomeCube(asked, isNamed: names.isNamed)).filter(Self.isPlain)
    return Array(told.suffix(Self.enough))
  }

  /// No formula, no address, and more than that there is something at all.
  private static func isPlain(_ condition: String) -> Bool {
    condition.utf8.count < 60 && !condition.contains(#/concat\(|if\(|<<|0x[0-9a-f]{5}/#)
      && !condition.hasSuffix(" is not 0")
  }
}

/// What others see of two paths, on one input that takes both.
struct Difference {
  /// One thing that is seen: with all its words as numbers, and as it is told.
  struct Item {
    let observation: Observation<Term>
    let values: [Bits]
    var signature: String { observation.signature }
    var key: String { signature + " " + values.map(\.description).joined(separator: " ") }
  }

  let old, new: ComparedPath
  let model: Model
  /// In the order in which they are seen.
  let gone, added: [Item]
  /// What is left behind otherwise, by name.
  let state: [(name: String, found: Bits, before: Bits, after: Bits)]

  init(_ old: ComparedPath, _ new: ComparedPath, _ model: Model) {
    (self.old, self.new, self.model) = (old, new, model)
    func items(_ path: ComparedPath) -> [Item] {
      path.observations.map { Item(observation: $0, values: Evaluator(terms: $0.words).run(model).terms) }
    }
    let (before, after) = (items(old), items(new))
    var (gone, added) = ([Item](), [Item]())
    for change in after.map(\.key).difference(from: before.map(\.key)) {
      switch change {
      case .remove(let offset, _, _): gone.append(before[offset])
      case .insert(let offset, _, _): added.append(after[offset])
      }
    }
    (self.gone, self.added) = (gone.reversed(), added)
    let sides = [old.state.map(\.found), old.state.map(\.word), new.state.map(\.word)]
      .map { Evaluator(terms: $0).run(model).terms }
    state = zip(old.state.map(\.name), zip(sides[0], zip(sides[1], sides[2]))).filter { $1.1.0 != $1.1.1 }
      .map { ($0, $1.0, $1.1.0, $1.1.1) }
  }

  /// The same for inputs that show the same difference.
  var kind: [String] {
    gone.map { "-" + $0.signature } + added.map { "+" + $0.signature } + state.map(\.name)
      + [ending(old), ending(new)]
  }

  private func ending(_ path: ComparedPath) -> String {
    switch path.end {
    case .returns(let word): "returns \(word.value(in: model))"
    case .stops: "stops"
    case .undefined: "undefined"
    case .unknown: "unknown"
    }
  }
}
