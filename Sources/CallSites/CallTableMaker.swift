// From files that were read to the table.

import Source

struct CallTableMaker {
  private let files: [FileReading]
  private let interest: Interest
  private let answering: Answering
  /// Folders of trees, before what reports call a file.
  private let roots: [String]

  init(_ files: [FileReading], _ interest: Interest) {
    (self.files, self.interest) = (files, interest)
    answering = Answering(Routines(files.flatMap(\.routines)))
    roots = Set(
      files.compactMap { file -> String? in
        guard case .clang(let unit) = file.source.reading, unit.file.hasSuffix(file.source.path) else {
          return nil
        }
        return String(unit.file.dropLast(file.source.path.utf8.count))
      }
    ).sorted()
  }

  /// A place as reports call its file.
  private func shown(_ place: Place?) -> Place? {
    guard let place, let root = roots.first(where: { place.file.hasPrefix($0) }) else { return place }
    return Place(file: String(place.file.dropFirst(root.utf8.count)), line: place.line, column: place.column)
  }

  func table() -> CallTable {
    var table = CallTable()
    (table.door, table.functions) = (interest.door, interest.functions)
    table.graph = CallGraph(files.filter { $0.failure == nil }.map(\.outline))
    let holders = Set(files.flatMap { $0.outline.holders(of: interest.gate) })
    for file in files where !file.isLeft {
      table.openings += HiddenOpenings(file, interest.gate, holders).all
    }
    for file in files where file.failure == nil {
      for routine in file.routines where isOwn(routine, file) {
        table.openings += openings(in: routine)
        let sites = sites(in: routine, of: file)
        table.sites += sites
        for case .lost(let place) in routine.steps where !sites.isEmpty {
          table.lost.append((routine.name, shown(place)))
        }
      }
    }
    table.sites.sort { ($0.place, $0.callee) < ($1.place, $1.callee) }
    let names = Set(interest.functions)
    let places = Set(table.sites.map(\.place))
    // Of a call in the argument of a macro the place is that of the macro.
    let inMacros = table.sites.filter { $0.arguments == nil }
    for file in files {
      let mentions = file.mentions(of: names, called: places, inMacros)
      table.mentions += mentions
      table.pasted += file.failure == nil ? file.pasted(names) : []
      if let failure = file.failure, mentions.contains(where: { $0.kind == .unread }) {
        table.unread.append((file.source.path, failure, !file.isLeft))
      }
    }
    table.fileCount = files.filter { $0.failure == nil && !$0.routines.isEmpty }.count
    return table
  }

  /// What headers define is looked at where they are read as files.
  private func isOwn(_ routine: Routine, _ file: FileReading) -> Bool {
    shown(routine.place)?.file == file.source.path
  }

  // MARK: Calls

  private func sites(in routine: Routine, of file: FileReading) -> [CallSite] {
    let calls = routine.steps.indices.filter { index in
      if case .call(let call, _, _, _, _) = routine.steps[index] {
        call.name.map(interest.includes) ?? false
      } else {
        false
      }
    }
    guard !calls.isEmpty else { return [] }
    let finder = ReactionFinder(routine, answering) { [answering] name in
      answering.routines.routine(name, from: routine)
    }
    return calls.compactMap { site(at: $0, finder, file) }
  }

  private func site(at step: Int, _ finder: ReactionFinder, _ file: FileReading) -> CallSite? {
    let routine = finder.routine
    guard case .call(let call, let operands, _, let type, let isVoid) = routine.steps[step],
      let name = call.name,
      let place = call.place, let shown = shown(place)
    else { return nil }
    let callee = answering.routines.routine(name, from: routine)
    let position = file.outline.position(of: place)
    let arguments = position.flatMap {
      file.outline.word($0) == name ? file.outline.arguments(ofCallAt: $0) : nil
    }
    let state = finder.base.before[step]
    let values = operands.map { state?.value(of: $0) ?? .unknown }
    var returned =
      callee.map { answering.returned(by: $0, values) } ?? Returned(unknown: isVoid ? [] : [name])
    if let type, !isVoid {
      // What the caller gets.
      returned.codes = returned.codes.map { $0.with(type.hold($0.bits)) }.sorted()
    }
    if callee == nil, type == .truth { returned = Returned(codes: Value.truth.codes!) }
    returned.codes = returned.codes.map { Code($0.bits, $0.name, at: self.shown($0.place)) }
    // Where others may come back, also what the caller looks for.
    let labels =
      isVoid || state == nil || returned.isWhole
      ? [] : finder.labels(at: step).filter { !returned.codes.contains($0) }
    let codes: [Code?] =
      isVoid || state == nil ? [] : returned.codes + labels + (returned.isWhole ? [] : [nil])
    let reactions = finder.reactions(
      to: codes, at: step, isAddress: callee?.returnsPointer ?? false)
    let supposed = Set(labels.map(\.bits))
    let asked = callee?.parameters.firstIndex { interest.asked.contains($0.name) }
    return CallSite(
      place: shown, file: shown.file, caller: routine.name, callee: name,
      gate: gate(step, routine, callee, operands, state, arguments),
      asked: asked.flatMap { index in arguments.flatMap { $0.indices.contains(index) ? $0[index] : nil } },
      arguments: arguments, returned: returned,
      reactions: zip(codes, reactions).map { code, reaction in
        CallSite.Answer(
          code: code, reaction: reaction.placed(self.shown),
          isSupposed: code.map { supposed.contains($0.bits) } ?? false)
      },
      isReached: state != nil,
      isDropped: !isVoid && state != nil && (reactions.first.map { $0.deed == .ignores } ?? call.isStatement),
      isVoided: call.isVoided)
  }

  // MARK: The gate

  private func gate(
    _ step: Int, _ routine: Routine, _ callee: Routine?, _ operands: [Operand], _ state: Evaluation?,
    _ arguments: [String]?
  ) -> Gate {
    if let index = callee?.parameters.firstIndex(where: { $0.name == interest.gate }), index < operands.count
    {
      let text = arguments.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? interest.gate
      return gate(operands[index], state, routine, text)
    }
    if isGuarded(step, routine) { return .tested(interest.gate) }
    var seen: Set<Answering.Question> = []
    let values = operands.map { state?.value(of: $0) ?? .unknown }
    return callee.map { looks($0, values, &seen) } ?? false ? .inside(interest.gate) : .none
  }

  private func gate(_ operand: Operand, _ state: Evaluation?, _ routine: Routine, _ text: String) -> Gate {
    if let code = state?.value(of: operand).single { return .constant(code.bits != 0) }
    if let name = parameter(operand, of: routine) { return .handedOn(name) }
    return operand.members.contains(interest.gate) ? .member(text) : .untold(text)
  }

  /// The parameter that an operand is nothing but.
  private func parameter(_ operand: Operand, of routine: Routine) -> String? {
    switch operand {
    case .slot(let slot): routine.parameters.first { $0.slot == slot }?.name
    case .cast(let part, _): parameter(part, of: routine)
    default: nil
    }
  }

  /// Whether the switch is on wherever the step is reached.
  private func isGuarded(_ target: Int, _ routine: Routine) -> Bool {
    var pending = [0]
    var seen: Set<Int> = []
    while let step = pending.popLast() {
      guard step < routine.steps.count, seen.insert(step).inserted else { continue }
      if step == target { return false }
      switch routine.steps[step] {
      case .branch(let operand, let yes, let no):
        let isGate = operand.isMember(interest.gate)
        // A negation would be met as such: branches are on what is asked.
        pending += isGate ? [no] : [yes, no]
      case .choose(_, let choices, let otherwise): pending += choices.map(\.target) + [otherwise]
      case .jump(let target): pending.append(target)
      case .leave, .stop, .lost: break
      default: pending.append(step + 1)
      }
    }
    return true
  }

  /// Whether a function looks at the switch, itself or through what it calls, called like this.
  private func looks(_ routine: Routine, _ arguments: [Value], _ seen: inout Set<Answering.Question>) -> Bool
  {
    let arguments = Answering.plain(arguments)
    guard seen.insert(Answering.Question(routine, arguments)).inserted else { return false }
    let walk = Walk(routine, arguments, answering)
    for (step, state) in zip(routine.steps, walk.before) {
      guard let state else { continue }
      switch step {
      case .branch(let operand, _, _), .choose(let operand, _, _):
        if operand.members.contains(interest.gate) { return true }
      case .call(let call, let operands, _, _, _):
        if operands.contains(where: { $0.members.contains(interest.gate) }) { return true }
        guard let callee = call.name.flatMap({ answering.routines.routine($0, from: routine) }) else { break }
        if looks(callee, operands.map { state.value(of: $0) }, &seen) { return true }
      default: break
      }
    }
    return false
  }

  // MARK: Where it is switched on

  private func openings(in routine: Routine) -> [CallTable.Opening] {
    guard routine.steps.contains(where: { concernsGate($0, routine) }) else { return [] }
    let walk = Walk(routine, [], answering)
    return routine.steps.indices.compactMap { index in
      guard concernsGate(routine.steps[index], routine), let state = walk.before[index] else { return nil }
      switch routine.steps[index] {
      case .use(let operands, _, let place):
        guard let operand = operands.last, var kind = kind(operand, state, routine) else { return nil }
        // Whose switch it is copied from nobody knows.
        if operand.members.contains(interest.gate) { kind = .untold("it is copied from another place") }
        let (calls, returns) = calls(behind: index, routine, walk)
        var found = opening(kind, routine, place, calls: calls)
        found.isLeftOn = returns && routine.privateWrites[index] == nil
        return found
      case .call(let call, let operands, _, _, _):
        guard let name = call.name, let callee = answering.routines.routine(name, from: routine),
          let position = callee.parameters.firstIndex(where: { $0.name == interest.gate }),
          position < operands.count, let kind = kind(operands[position], state, routine)
        else { return nil }
        return opening(kind, routine, call.place, calls: [name])
      default: return nil
      }
    }
  }

  private func opening(
    _ kind: CallTable.Opening.Kind, _ routine: Routine, _ place: Place?, calls: Set<String>
  ) -> CallTable.Opening {
    CallTable.Opening(
      kind: kind, function: routine.name, place: shown(place ?? routine.place), calls: calls)
  }

  private func concernsGate(_ step: Step, _ routine: Routine) -> Bool {
    switch step {
    case .use(_, interest.gate, _): true
    case .call(let call, _, _, _, _):
      call.name.flatMap { answering.routines.routine($0, from: routine) }.map { callee in
        callee.parameters.contains { $0.name == interest.gate }
      } ?? false
    default: false
    }
  }

  /// Nil where it is switched off.
  private func kind(_ operand: Operand, _ state: Evaluation, _ routine: Routine) -> CallTable.Opening.Kind? {
    let (yes, no) = state.outcomes(of: operand)
    if !yes { return nil }
    if !no { return .on }
    // Whose calls are looked at one by one.
    let isHanded = interest.includes(routine.name) && parameter(operand, of: routine) == interest.gate
    let isMember = operand.members == [interest.gate] && operand.isPlain
    return isHanded || isMember ? .handedOn : .untold("the value is not told")
  }

  /// What is called from a step on, until it is switched off, and whether it returns before that.
  private func calls(
    behind start: Int, _ routine: Routine, _ walk: Walk
  ) -> (names: Set<String>, returns: Bool) {
    var names: Set<String> = []
    var returns = false
    var pending = [start + 1]
    var seen: Set<Int> = []
    while let index = pending.popLast() {
      guard index < routine.steps.count, seen.insert(index).inserted, let state = walk.before[index] else {
        continue
      }
      switch routine.steps[index] {
      case .use(let operands, interest.gate, _):
        if let operand = operands.last, !state.outcomes(of: operand).yes { continue }
        pending.append(index + 1)
      case .call(let call, _, _, _, _):
        call.name.map { _ = names.insert($0) }
        pending.append(index + 1)
      case .branch(_, let yes, let no): pending += [yes, no]
      case .choose(_, let choices, let otherwise): pending += choices.map(\.target) + [otherwise]
      case .jump(let target): pending.append(target)
      case .leave, .lost: returns = true
      case .stop: break
      default: pending.append(index + 1)
      }
    }
    return (names, returns)
  }
}
