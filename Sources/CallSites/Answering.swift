// What functions return, derived from their C: constants, what they are handed, and what the functions
// that they call return. The same function may return less where it is called with constants.

import Source

/// What a function can return.
public struct Returned: Sendable {
  /// Sorted.
  public var codes: [Code] = []
  /// There may be others, because of these.
  public var unknown: Set<String> = []

  public var isWhole: Bool { unknown.isEmpty }
}

/// All routines that were read. A name means the one of the same file first.
struct Routines: Sendable {
  private var own: [String: [String: Routine]] = [:]
  private var exported: [String: Routine] = [:]

  init(_ all: [Routine]) {
    for routine in all {
      own[routine.unit, default: [:]][routine.name] = routine
      if !routine.isInternal { exported[routine.name] = routine }
    }
  }

  func routine(_ name: String, from caller: Routine) -> Routine? { own[caller.unit]?[name] ?? exported[name] }

  /// What others call by this name, or failing that the only one there is.
  func routine(_ name: String) -> Routine? {
    exported[name] ?? own.values.compactMap { $0[name] }.min { $0.unit < $1.unit }
  }
}

/// What routines return, found once for each way of calling them.
final class Answering: Answers {
  let routines: Routines
  private var known: [Question: Returned] = [:]
  private var open: Set<String> = []
  /// Functions without a body whose number would be part of an answer.
  private(set) var missing: Set<String> = []

  /// A way of calling a routine.
  struct Question: Hashable {
    private let unit, name: String
    private let arguments: [Value]

    init(_ routine: Routine, _ arguments: [Value]) {
      (unit, name, self.arguments) = (routine.unit, routine.name, arguments)
    }
  }

  /// Arguments that are one number each; of the others nothing is known.
  static func plain(_ arguments: [Value]) -> [Value] {
    arguments.map { value in value.single.map { Value(codes: [$0.asResult(false)]) } ?? .unknown }
  }

  init(_ routines: Routines) { self.routines = routines }

  private var knownEffects: [String: [String: Effects]] = [:]

  /// With those of all that it calls and that was read.
  func effects(of call: Call, in caller: Routine) -> Effects? {
    guard let routine = call.name.flatMap({ routines.routine($0, from: caller) }) else { return nil }
    if let known = knownEffects[routine.unit]?[routine.name] { return known }
    var (all, pending) = (Effects(), [routine])
    var seen: Set<[String]> = []
    while let next = pending.popLast() {
      guard seen.insert([next.unit, next.name]).inserted else { continue }
      let own = next.effects
      all.reads.formUnion(own.reads)
      all.writes.formUnion(own.writes)
      pending += own.calls.compactMap { routines.routine($0, from: next) }
    }
    knownEffects[routine.unit, default: [:]][routine.name] = all
    return all
  }

  func answer(_ call: Call, in caller: Routine, _ arguments: [Value], _ type: IntegerType?) -> Value {
    let any: Value = type == .truth ? .truth : .unknown
    guard let name = call.name, let routine = routines.routine(name, from: caller) else { return any }
    let returned = self.returned(by: routine, arguments)
    guard returned.isWhole, !returned.codes.isEmpty else { return any }
    // Whoever gets it holds it as the function's type says.
    guard let type else { return Value(codes: returned.codes) }
    var codes: [Code] = []
    for code in returned.codes.map({ $0.with(type.hold($0.bits)) }) where !codes.contains(code) {
      codes.append(code)
    }
    return Value(codes: codes.sorted())
  }

  /// - Parameter arguments: as far as they are known.
  func returned(by routine: Routine, _ arguments: [Value]) -> Returned {
    let plain = Answering.plain(arguments)
    let question = Question(routine, plain)
    if let known = known[question] { return known }
    guard open.insert(routine.name).inserted else {
      return Returned(unknown: ["\(routine.name), which calls itself"])
    }
    defer { open.remove(routine.name) }
    let found = find(routine, plain)
    known[question] = found
    return found
  }

  private func find(_ routine: Routine, _ arguments: [Value]) -> Returned {
    let walk = Walk(routine, arguments, self)
    var found = Returned()
    for (index, step) in routine.steps.enumerated() {
      guard case .leave(let operand?) = step, let state = walk.before[index] else { continue }
      let value = state.value(of: operand)
      let codes = value.codes ?? (routine.result == .truth ? Value.truth.codes : nil)
      for code in codes ?? [] {
        let held = routine.result.map { code.with($0.hold(code.bits)) } ?? code
        let name = routine.result == .truth ? (held.bits == 0 ? "false" : "true") : held.name
        let code = Code(held.bits, name, at: held.place ?? routine.place)
        if !found.codes.contains(code) { found.codes.append(code) }
      }
      if codes == nil { found.unknown.formUnion(sources(of: operand, in: routine, walk)) }
    }
    found.codes.sort()
    return found
  }

  /// Who an unknown number comes from, in words.
  private func sources(of operand: Operand, in routine: Routine, _ walk: Walk) -> Set<String> {
    var slots = operand.slots
    var names: Set<String> = []
    var seen: Set<Int> = []
    while let slot = slots.subtracting(seen).min() {
      seen.insert(slot)
      for (index, step) in routine.steps.enumerated() {
        guard let state = walk.before[index] else { continue }
        switch step {
        case .assign(slot, let operand) where state.value(of: operand).codes == nil:
          slots.formUnion(operand.slots)
        case .call(let call, _, slot, let type, _): names.formUnion(sources(of: call, in: routine, type))
        default: break
        }
      }
    }
    return names.isEmpty ? [routine.returnsPointer ? "an address" : "a value of \(routine.name)"] : names
  }

  private func sources(of call: Call, in caller: Routine, _ type: IntegerType?) -> Set<String> {
    guard let name = call.name else { return ["a function by a pointer"] }
    if let inner = routines.routine(name, from: caller) { return returned(by: inner, []).unknown }
    // Most addresses are found, and no code.
    if type != .truth, !call.isAddress { missing.insert(name) }
    return [name]
  }
}
