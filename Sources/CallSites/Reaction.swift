// What a caller does with what it gets.

import Source

/// What a caller does with one code.
public struct Reaction: Hashable, Sendable {
  public enum Deed: Hashable, Sendable {
    /// Returns it.
    case handsOn
    /// Returns something else, always one of these.
    case returns([Code])
    /// Returns it or one of these.
    case handsOnOr([Code])
    /// Nobody looks at what comes back.
    case ignores
    /// Does what it does with this code.
    case likeOther(Code)
    /// Goes another way than with the others; what it returns then is not told by the code alone.
    case tellsApart
    /// Goes on.
    case goesOn
    /// Whatever it is, these get it: functions, or `memory`.
    case gives(to: [String])
    /// What it does depends on more than is known.
    case untold
    /// It goes no further.
    case ends
  }

  public let deed: Deed
  /// What it runs into, certainly or perhaps.
  public let faults: [Failure]
  /// Whether a `switch` over it has a label for it; nil without one.
  public let isNamed: Bool?

  public struct Failure: Hashable, Sendable {
    public let fault: Fault
    public let isCertain: Bool
    public let place: Place?
  }

  /// The same with places as reports call their files.
  func placed(_ shown: (Place?) -> Place?) -> Reaction {
    Reaction(
      deed: deed,
      faults: faults.map { Failure(fault: $0.fault, isCertain: $0.isCertain, place: shown($0.place)) },
      isNamed: isNamed)
  }
}

/// The walks of one caller, a code of one call at a time.
struct ReactionFinder {
  let routine: Routine
  let answers: any Answers
  /// Whether what a function does with its arguments is known.
  private let read: (String) -> Routine?
  /// Without anything known of arguments.
  let base: Walk

  /// Codes that the routine looks for in what comes back from a call.
  func labels(at step: Int) -> [Code] {
    let walk = see(nil, at: step).walk
    var found: [Code] = []
    for (index, state) in walk.behind.enumerated() {
      guard let state else { continue }
      switch routine.steps[index] {
      case .choose(let operand, let choices, _) where state.value(of: operand).isDependent:
        found += choices.filter { $0.low == $0.high }.map(\.low)
      case .branch(.binary(let sign, let left, let right, _), _, _) where sign == "==" || sign == "!=":
        if state.value(of: left).isDependent, let code = state.value(of: right).single { found.append(code) }
      default: break
      }
    }
    return Array(Set(found.filter { $0.name != nil })).sorted()
  }

  init(_ routine: Routine, _ answers: any Answers, read: @escaping (String) -> Routine?) {
    (self.routine, self.answers, self.read) = (routine, answers, read)
    base = Walk(routine, [], answers)
  }

  /// What is seen of one code.
  private struct Seen {
    let code: Code?
    let walk: Walk
    var reached: Set<Int>
    /// Leaves, by the steps they are at.
    var returned: [Value] = []
    var isRead = false
    /// Who gets what was computed from it, and may act on it.
    var receivers: Set<String> = []
    var failures: [Reaction.Failure] = []
    /// Places where it may go wrong, and who gets there depends on the code in a way that is not known.
    var swayed: Set<Place?> = []

    mutating func note(_ failure: Reaction.Failure, isSwayed: Bool) {
      failures.append(failure)
      if isSwayed { swayed.insert(failure.place) }
    }

    mutating func add(_ later: [Reaction.Failure]) {
      failures += later
      swayed.formUnion(later.map(\.place))
    }
  }

  /// - Parameters:
  ///   - codes: nil for one that is like no other.
  ///   - isAddress: an address that is like no other is what is hoped for; else zero is.
  func reactions(to codes: [Code?], at step: Int, isAddress: Bool) -> [Reaction] {
    let seen = codes.map { see($0, at: step) }
    let success = seen.first { isAddress && codes.contains(nil) ? $0.code == nil : $0.code?.bits == 0 }
    return seen.map { reaction($0, beside: success, at: step) }
  }

  private func see(_ code: Code?, at step: Int) -> Seen {
    let answer = code.map { Value.constant($0.asResult()) } ?? Value(codes: nil, isDependent: true)
    let walk = Walk(routine, [], answers, site: (step, answer), after: base)
    var seen = Seen(code: code, walk: walk, reached: [])
    for (index, state) in walk.behind.enumerated() {
      guard let state else { continue }
      seen.reached.insert(index)
      let operands = ReactionFinder.operands(of: routine.steps[index])
      let isDependent = operands.contains { state.value(of: $0).isDependent }
      if isDependent, isRead(at: index) {
        seen.isRead = true
        seen.receivers.formUnion(receivers(at: index))
      }
      switch routine.steps[index] {
      case .leave(let operand?): seen.returned.append(state.value(of: operand))
      case .demand(let operand, let fault, let place):
        let value = state.value(of: operand)
        let (yes, no) = state.outcomes(of: operand)
        // What neither is certain nor has to do with the code is no answer to it.
        guard no, !yes || value.isDependent else { break }
        let isCertain = !yes && isInevitable(index, from: step, walk)
        seen.note(
          Reaction.Failure(fault: fault, isCertain: isCertain, place: place),
          isSwayed: state.isSwayed || value.isDependent)
      case .call(let call, let operands, _, _, _) where index != step:
        let values = operands.map { state.value(of: $0) }
        let effects = answers.effects(of: call, in: routine)
        guard isDependent || effects.map({ state.taints($0.reads) }) ?? false else { break }
        var asked: Set<Answering.Question> = []
        for failure in failures(in: call, values, state.tainted, &asked) {
          let isCertain = failure.isCertain && isInevitable(index, from: step, walk)
          seen.note(
            Reaction.Failure(fault: failure.fault, isCertain: isCertain, place: failure.place),
            isSwayed: true)
        }
      default: break
      }
    }
    if walk.behind[step] != nil { seen.add(failuresLater(beside: seen, at: step, answer)) }
    return seen
  }

  /// What it may run into when the call is made again and answers otherwise.
  private func failuresLater(beside seen: Seen, at step: Int, _ answer: Value) -> [Reaction.Failure] {
    guard case .call(let call, let operands, _, let type, let isVoid) = routine.steps[step], !isVoid,
      let state = base.before[step]
    else { return [] }
    var again = answers.answer(call, in: routine, operands.map { state.value(of: $0) }, type)
    again.isDependent = true
    let walk = Walk(
      routine, [], answers, site: (step, answer), again: answer.union(again), after: base)
    let known = Set(seen.failures.map(\.place))
    return walk.behind.enumerated().compactMap { index, state in
      guard let state, case .demand(let operand, let fault, let place) = routine.steps[index],
        !known.contains(place)
      else { return nil }
      let (yes, no) = state.outcomes(of: operand)
      let isAbout = no && (state.value(of: operand).isDependent || !yes && state.isSwayed)
      return isAbout ? Reaction.Failure(fault: fault, isCertain: false, place: place) : nil
    }
  }

  /// What a function that was read runs into, called with a code.
  /// - Parameter asked: what was looked at already.
  private func failures(
    in call: Call, _ arguments: [Value], _ tainted: Set<String>, _ asked: inout Set<Answering.Question>
  ) -> [Reaction.Failure] {
    guard let callee = call.name.flatMap(read),
      asked.insert(Answering.Question(callee, arguments)).inserted
    else { return [] }
    let walk = Walk(callee, arguments, answers, tainted: tainted)
    var found: [Reaction.Failure] = []
    for (index, state) in walk.before.enumerated() {
      guard let state else { continue }
      switch callee.steps[index] {
      case .demand(let operand, let fault, let place):
        let (yes, no) = state.outcomes(of: operand)
        guard no, !yes || state.value(of: operand).isDependent else { break }
        let isCertain = !yes && !state.isSwayed && isInevitable(index, from: 0, walk, of: callee)
        found.append(Reaction.Failure(fault: fault, isCertain: isCertain, place: place))
      case .call(let call, let operands, _, _, _):
        let values = operands.map { state.value(of: $0) }
        let effects = answers.effects(of: call, in: callee)
        guard values.contains(where: \.isDependent) || effects.map({ state.taints($0.reads) }) ?? false else {
          break
        }
        found += failures(in: call, values, state.tainted, &asked).map {
          Reaction.Failure(
            fault: $0.fault, isCertain: $0.isCertain && isInevitable(index, from: 0, walk, of: callee),
            place: $0.place)
        }
      default: break
      }
    }
    return found
  }

  private func receivers(at index: Int) -> Set<String> {
    switch routine.steps[index] {
    case .use: return ["memory"]
    case .call(let call, _, _, _, _):
      guard let name = call.name else { return ["a function by a pointer"] }
      return read(name) == nil ? [name] : []
    default: return []
    }
  }

  /// Whether somebody may act on what a step looks at: not where it goes on alike in any case, or keeps it
  /// in a structure of its own.
  private func isRead(at index: Int) -> Bool {
    switch routine.steps[index] {
    case .branch(_, let yes, let no): destination(yes) != destination(no)
    case .choose(_, let choices, let otherwise):
      choices.contains { destination($0.target) != destination(otherwise) }
    case .use: routine.privateWrites[index].map(routine.shared.contains) ?? true
    default: true
    }
  }

  /// Where it goes on from a step, jumps aside.
  private func destination(_ step: Int) -> Int {
    var (step, seen) = (step, Set<Int>())
    while case .jump(let target)? = routine.steps.indices.contains(step) ? routine.steps[step] : nil,
      seen.insert(step).inserted
    {
      step = target
    }
    return step
  }

  /// What counts as looking at it: to keep it is not.
  private static func operands(of step: Step) -> [Operand] {
    if case .assign = step { [] } else { step.operands }
  }

  /// Whether every way on from the call leads there.
  private func isInevitable(_ target: Int, from start: Int, _ walk: Walk, of other: Routine? = nil) -> Bool {
    let routine = other ?? routine
    var pending = start == target ? [] : Array(walk.ways[start])
    var seen: Set<Int> = [target]
    while let step = pending.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch routine.steps[step] {
      case .leave, .stop, .lost: return false
      default: pending += walk.ways[step]
      }
    }
    return true
  }

  private func reaction(_ seen: Seen, beside success: Seen?, at step: Int) -> Reaction {
    let isSuccess = success.map { $0.code == seen.code } ?? false
    let others = Set((success?.failures ?? []).map(\.place))
    // An address that is hoped for is no code: what is found there says nothing of it.
    let isAddress = isSuccess && seen.code == nil
    // What it runs into whatever comes back is no answer to a code.
    let failures = seen.failures.filter { failure in
      failure.isCertain || seen.swayed.contains(failure.place) && !isAddress
        || !isSuccess && !others.contains(failure.place)
    }
    return Reaction(
      deed: deed(seen, beside: success, isSuccess), faults: failures, isNamed: isNamed(seen, at: step))
  }

  private func deed(_ seen: Seen, beside success: Seen?, _ isSuccess: Bool) -> Reaction.Deed {
    if !seen.isRead { return .ignores }
    var codes: [Code] = []
    var (isHanded, isUnknown) = (false, false)
    for value in seen.returned {
      guard let found = value.codes else {
        if seen.code == nil, value.isDependent { isHanded = true } else { isUnknown = true }
        continue
      }
      for code in found {
        if code.isResult { isHanded = true } else if !codes.contains(code) { codes.append(code) }
      }
    }
    codes.sort()
    if seen.code == nil, !isSuccess, !isHanded || isUnknown || !codes.isEmpty, codes.count != 1 || isUnknown {
      return .untold
    }
    let isSame = !isSuccess && seen.reached == success?.reached && seen.returned == success?.returned
    if !isUnknown, !seen.returned.isEmpty {
      if isHanded { return codes.isEmpty ? .handsOn : .handsOnOr(codes) }
      if codes.count == 1, !isSame { return .returns(codes) }
    }
    let isUntoldToo = !isSuccess && isUnknown && seen.returned.contains { $0.codes == nil && $0.isDependent }
    if isSame || isUntoldToo, !seen.receivers.isEmpty { return .gives(to: seen.receivers.sorted()) }
    if isSame, let code = success?.code { return .likeOther(code) }
    if isSuccess { return .goesOn }
    if isSame { return .tellsApart }
    let others = (success?.returned ?? []).flatMap { $0.codes ?? [] }
    if !isUnknown, codes.contains(where: { !others.contains($0) }) { return .returns(codes) }
    let leaves = seen.reached.contains { if case .leave = routine.steps[$0] { true } else { false } }
    return leaves ? .tellsApart : .ends
  }

  /// Whether a switch that looks at it has a label for it.
  private func isNamed(_ seen: Seen, at step: Int) -> Bool? {
    var found: Bool?
    for (index, state) in seen.walk.behind.enumerated() {
      guard let state, case .choose(let operand, let choices, _) = routine.steps[index] else { continue }
      guard state.value(of: operand).isDependent else { continue }
      let isNamed = choices.contains { choice in
        guard let code = seen.code else { return false }
        return choice.low.bits <= code.bits && code.bits <= choice.high.bits
      }
      found = (found ?? false) || isNamed
    }
    return found
  }
}
