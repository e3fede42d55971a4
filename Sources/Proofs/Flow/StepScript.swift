// One move as SMT-LIB definitions: the answers lead to a path; the path says
// what the claim observes, and what is left behind. The claim and the paths stand
// apart; the solver puts them together. Choices are made between propositions,
// not between words: solvers like that a hundred times better.

import Flow
import SMT
import XenABI

/// Writes one step of a run.
struct StepScript {
  let system: FlowSystem
  let prefix: String
  let before, after: String
  let state: StateScript
  let memory: MemoryScript
  private let answers: AnswerScript
  /// Numbers of what is written.
  let moves, paths: [Int]
  /// The question about the build, where builds are told apart.
  private let builds: [Int]
  let moveWidth, pathWidth: Int

  /// - Parameters:
  ///   - prefix: of all names but those of states.
  ///   - before: the name of the state before; likewise after.
  ///   - moves: those that may be made.
  init(_ system: FlowSystem, prefix: String = "", before: String, after: String, moves: [Int]) {
    self.system = system
    self.prefix = prefix
    (self.before, self.after) = (before, after)
    self.moves = moves
    let (decisions, paths) = AnswerScript.reached(
      system.answers, from: moves.flatMap { system.moves[$0].rows.map(\.branch) })
    self.paths = paths
    state = StateScript(system)
    let used = Set(paths.map { system.paths[$0].word })
    let words = system.words.indices.filter(used.contains)
    memory = MemoryScript(system, prefix: prefix, words: words)
    builds =
      system.fields.contains(.isDebug)
      ? system.answers.questions.indices.filter { system.answers.questions[$0].question.subject == .isDebug }
      : []
    answers = AnswerScript(
      system.answers, prefix: prefix, decisions: decisions, sets: memory.sets, asking: builds)
    moveWidth = SMTLIB.width(system.moves.count)
    pathWidth = SMTLIB.width(system.paths.count + 1)
  }

  /// That the claim is broken afterwards.
  func isBroken(_ name: String) -> String { SMTLIB.call("=", "\(name).memory", memory.broken) }

  // MARK: The unknowns

  var declarations: [String] {
    let numbers = moves.map { "  \(SMTLIB.number($0, moveWidth)) \(system.moves[$0].name)" }
    return SMTLIB.comment(["move"] + numbers) + [SMTLIB.declaration(prefix + "move", moveWidth)]
      + SMTLIB.comment(["The path that it takes."]) + [SMTLIB.declaration(prefix + "path", pathWidth)]
      + SMTLIB.comment(["The answers that the path depends on."]) + answers.declarations
  }

  // MARK: The definitions

  var definitions: [String] {
    section("Sets of answers.", answers.definitions)
      + section("Which answers there are.", [possible])
      + section("What the claim remembers:", SMTLIB.comment(memory.meanings))
      + section(
        "What it makes of what it hears: m is what it remembers before. What is not listed never comes up, and would break it.",
        memory.eventDefinitions(answers))
      + section("What is heard on a path, in order.", memory.wordDefinitions)
      + section("What is left behind.", leaving)
      + section("The paths: what each leaves behind, and what is heard on it.", pathDefinitions)
      + section("Which path the answers lead to.", answers.decisionDefinitions(isPath))
      + section("Where the run stands, as far as it decides what can happen next.", placeDefinitions)
      + section("Which path each move takes.", moveDefinitions)
  }

  /// Where the premise is met on the path that is taken.
  var premise: (definitions: [String], isMet: String) {
    let met = paths.compactMap { path in
      memory.premise(ofWord: system.paths[path].word, "\(before).memory").map {
        SMTLIB.all([isPath(path), $0])
      }
    }
    return (section("Where the claim's premise is met.", memory.premiseDefinitions(answers)), SMTLIB.any(met))
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [""] + SMTLIB.comment(Prose.lines(title)) + lines
  }

  /// A build stays what it is.
  private var possible: String {
    answers.possible(builds.map { SMTLIB.call("=", answers.unknown($0), "\(before).isDebug") })
  }

  // MARK: Moves

  /// Every condition on a state that some move has.
  private var places: [[FlowSystem.FieldValue]] {
    var seen: Set<[FlowSystem.FieldValue]> = []
    return moves.flatMap { system.moves[$0].rows.map(\.when) }.filter { seen.insert($0).inserted }
  }

  private func name(place: Int) -> String { "\(prefix)place \(place)" }

  private var placeDefinitions: [String] {
    places.enumerated().map { index, when in
      SMTLIB.definition(
        name(place: index), SMTLIB.all(when.map { state.isEqual(before, $0.field, $0.value) }))
    }
  }

  private func name(move: Int) -> String { "\(prefix)move: \(system.moves[move].name)" }

  private var moveDefinitions: [String] {
    let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    return moves.map { move in
      var groups: [(branch: FlowAnswers.Branch, places: [String])] = []
      for row in system.moves[move].rows {
        let place = SMTLIB.symbol(name(place: numbers[row.when]!))
        if let index = groups.firstIndex(where: { $0.branch == row.branch }) {
          groups[index].places.append(place)
        } else {
          groups.append((row.branch, [place]))
        }
      }
      let cases = groups.map { (SMTLIB.any($0.places), answers.text($0.branch, isPath)) }
      return SMTLIB.definition(
        name(move: move), SMTLIB.choose(cases, otherwise: elsewhere(system.moves[move])))
    }
  }

  private var unknownPath: Int { 1 << pathWidth - 1 }

  /// Where a move has a row for some states of a phase, it must have one for
  /// all; replies only come where there is a request.
  private func elsewhere(_ move: FlowSystem.Move) -> String {
    let phases = move.rows.compactMap { row -> FlowPhase? in
      let isConditional = row.when.contains { $0.field == .hasRequest }
      let phase = row.when.first { $0.field == .phase }.map { FlowPhase(rawValue: $0.value)! }
      return isConditional || phase == .forReply || phase == .checkingForReply ? nil : phase
    }
    let complete = FlowPhase.allCases.filter(phases.contains)
    return complete.isEmpty ? "false" : SMTLIB.all([state.isIn(before, complete), isPath(unknownPath)])
  }

  // MARK: The step

  /// That this move leads from the state before to the state after. Written out
  /// where it is asserted: z3 looks through all of a definition for each one it is part of.
  var step: String {
    let taken = moves.map { move in
      (
        SMTLIB.call("=", SMTLIB.symbol(prefix + "move"), SMTLIB.number(move, moveWidth)),
        SMTLIB.symbol(name(move: move)) + "\n    "
      )
    }
    let led = paths.map { (isPath($0), SMTLIB.symbol(name(path: $0)) + "\n    ") }
    return SMTLIB.symbol(prefix + "possible") + "\n    ; the path that the move takes\n    "
      + SMTLIB.choose(taken, otherwise: "false")
      + "\n    ; where it leads; where nothing is known about that, the claim counts as broken\n    "
      + SMTLIB.choose(led, otherwise: isBroken(after))
  }
}
