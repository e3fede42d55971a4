// All that a function may do, as far as its numbers tell: a set of values for each local variable at
// each step, until nothing is added. Conditions on anything else are taken both ways.
//
// A walk may be told what one call answers. What happens behind that call is then kept apart from what
// happens before it.

import Source

/// What calls return.
protocol Answers {
  func answer(_ call: Call, in caller: Routine, _ arguments: [Value], _ type: IntegerType?) -> Value
  /// What a call has to do with memory; nil where that is not known.
  func effects(of call: Call, in caller: Routine) -> Effects?
}

struct Walk {
  private let routine: Routine
  private let answers: any Answers
  /// What is known before each step, unless it is behind the call; nil where nothing gets there.
  private(set) var before: [Evaluation?]
  /// What is known behind the call.
  private(set) var behind: [Evaluation?]
  /// Where it goes on from a step: behind the call, or anywhere in a walk without one.
  private(set) var ways: [Set<Int>]
  /// The call that is looked at, and what it answers.
  private let site: (step: Int, answer: Value)?
  /// What it answers when it is made again in a loop; nil for the same.
  private let again: Value?
  private var pending: [(step: Int, isBehind: Bool)] = []
  /// A loop that counts would go on for long.
  private var visits: [Int]

  /// - Parameters:
  ///   - arguments: of the parameters, in order; of the others nothing is known.
  ///   - tainted: places in memory that hold something of a result, to begin with.
  ///   - again: what the call that is looked at answers when it is made again; nil for the same.
  ///   - earlier: a walk without a site whose first part is the same.
  init(
    _ routine: Routine, _ arguments: [Value] = [], _ answers: any Answers, tainted: Set<String> = [],
    site: (step: Int, answer: Value)? = nil, again: Value? = nil, after earlier: Walk? = nil
  ) {
    (self.routine, self.answers, self.site, self.again) = (routine, answers, site, again)
    let count = routine.steps.count
    behind = Array(repeating: nil, count: count)
    ways = Array(repeating: [], count: count)
    visits = Array(repeating: 0, count: count)
    before = earlier?.before ?? Array(repeating: nil, count: count)
    if let earlier, let site {
      guard let state = earlier.before[site.step] else { return }
      enter(state, site)
    } else {
      var start = Evaluation([:], routine.shared, tainted: tainted)
      for (parameter, value) in zip(routine.parameters, arguments) { start.set(parameter.slot, value) }
      flow(start, to: 0, isBehind: false)
    }
    run()
  }

  /// Behind the call, for the first time.
  private mutating func enter(_ state: Evaluation, _ site: (step: Int, answer: Value)) {
    guard case .call(_, _, let slot, _, _) = routine.steps[site.step] else { return }
    var state = state
    state.disturb()
    state.set(slot, site.answer)
    ways[site.step].insert(site.step + 1)
    flow(state, to: site.step + 1, isBehind: true)
  }

  private mutating func run() {
    while let (step, isBehind) = pending.popLast() {
      guard let state = isBehind ? behind[step] : before[step] else { continue }
      take(step, state, isBehind)
    }
  }

  private mutating func flow(_ state: Evaluation, to step: Int, isBehind: Bool) {
    guard step < routine.steps.count else { return }
    let old = isBehind ? behind[step] : before[step]
    var new = old.map { $0.union(state) } ?? state
    visits[step] += 1
    if visits[step] > 200 {
      // What still changes is any number.
      for slot in new.known.keys where new.known[slot] != old?.known[slot] {
        new.set(slot, Value(codes: nil, isDependent: new.known[slot]?.isDependent ?? false))
      }
      if let old { new = old.union(new) }
    }
    guard new != old else { return }
    if isBehind { behind[step] = new } else { before[step] = new }
    pending.append((step, isBehind))
  }

  private mutating func go(_ state: Evaluation, _ from: Int, _ to: Int, _ isBehind: Bool) {
    if isBehind || site == nil { ways[from].insert(to) }
    flow(state, to: to, isBehind: isBehind)
  }

  private mutating func take(_ step: Int, _ state: Evaluation, _ isBehind: Bool) {
    var next = state
    switch routine.steps[step] {
    case .assign(let slot, let operand):
      next.set(slot, state.value(of: operand))
      go(next, step, step + 1, isBehind)
    case .forget(let slots):
      for slot in slots { next.set(slot, .unknown) }
      go(next, step, step + 1, isBehind)
    case .use(let operands, let member, _):
      write(operands, to: member, &next)
      if let slot = routine.privateWrites[step], operands.contains(where: { state.value(of: $0).isDependent })
      {
        next.set(slot, Value(codes: nil, isDependent: true))
      }
      go(next, step, step + 1, isBehind)
    case .call(let call, let arguments, let slot, let type, let isVoid):
      next.disturb()
      if let site, site.step == step {
        next.set(slot, again ?? site.answer)
      } else {
        next.set(slot, answer(call, arguments.map { state.value(of: $0) }, type, isVoid, &next))
      }
      go(next, step, step + 1, isBehind)
    case .branch(let operand, let yes, let no):
      if let state = state.narrowed(by: operand, is: true) { go(state, step, yes, isBehind) }
      if let state = state.narrowed(by: operand, is: false) { go(state, step, no, isBehind) }
    case .choose(let operand, let choices, let otherwise):
      choose(step, state, operand, choices, otherwise, isBehind)
    case .jump(let target): go(next, step, target, isBehind)
    case .demand(let operand, .bug, _):
      // It does not go on where that is broken.
      if let state = state.narrowed(by: operand, is: true) { go(state, step, step + 1, isBehind) }
    case .demand: go(next, step, step + 1, isBehind)
    case .leave, .stop, .lost: break
    }
  }

  /// An assignment to what is no local variable.
  private func write(_ operands: [Operand], to member: String?, _ state: inout Evaluation) {
    guard let member else { return }
    let isDependent = operands.contains { state.value(of: $0).isDependent }
    if isDependent { state.tainted.insert(member) }
    if member == Operand.anywhere { state.disturb(dependent: isDependent) }
  }

  private func answer(
    _ call: Call, _ values: [Value], _ type: IntegerType?, _ isVoid: Bool, _ state: inout Evaluation
  ) -> Value {
    var answer = isVoid ? Value.unknown : answers.answer(call, in: routine, values, type)
    answer.isDependent = values.contains(where: \.isDependent)
    // Who gets it and is not read does nothing with it.
    if let effects = answers.effects(of: call, in: routine) {
      if state.taints(effects.reads) { answer.isDependent = true }
      if answer.isDependent {
        state.tainted.formUnion(effects.writes)
        if effects.writes.contains(Operand.anywhere) { state.disturb(dependent: true) }
      }
    }
    return answer
  }

  private mutating func choose(
    _ step: Int, _ state: Evaluation, _ operand: Operand, _ choices: [Step.Choice], _ otherwise: Int,
    _ isBehind: Bool
  ) {
    let value = state.value(of: operand)
    let slot: Int? = Walk.chosen(operand)
    guard let codes = value.codes else {
      for choice in choices {
        var state = state
        if value.isDependent, choice.low != choice.high || choice.low.bits != 0 { state.isSwayed = true }
        if choice.low == choice.high, let slot {
          state.set(slot, Value(codes: [choice.low], isDependent: value.isDependent))
        }
        go(state, step, choice.target, isBehind)
      }
      var state = state
      if value.isDependent { state.isSwayed = true }
      return go(state, step, otherwise, isBehind)
    }
    var targets: [Int: [Code]] = [:]
    for code in codes {
      let fitting = choices.filter { $0.low.bits <= code.bits && code.bits <= $0.high.bits }
      let exact = fitting.filter { $0.low.bits != .min }
      for target in Set(fitting.map(\.target)) { targets[target, default: []].append(code) }
      if exact.isEmpty { targets[otherwise, default: []].append(code) }
    }
    for (target, codes) in targets.sorted(by: { $0.key < $1.key }) {
      var state = state
      if value.isDependent, targets.count > 1 { state.isSwayed = true }
      if let slot, let known = state.known[slot]?.codes {
        // The same numbers as the operand's, but for how they are held.
        let bits = Set(codes.map(\.bits))
        let left = known.filter { bits.contains($0.bits) }
        if !left.isEmpty { state.known[slot]!.codes = left }
      }
      go(state, step, target, isBehind)
    }
  }

  /// The variable that a switch looks at.
  private static func chosen(_ operand: Operand) -> Int? {
    switch operand {
    case .slot(let slot): slot
    case .cast(let part, let type) where type.bits >= 32: chosen(part)
    default: nil
    }
  }
}
