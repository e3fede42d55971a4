// What a claim remembers, and what it makes of events.

import Flow
import SMT

/// Writes a claim as an automaton.
struct MemoryScript {
  private let system: FlowSystem
  /// Of every name.
  private let prefix: String
  /// Those that are written, by number.
  private let events: [Int]
  private let words: [Int]
  let width: Int

  init(_ system: FlowSystem, prefix: String, words: [Int]) {
    self.system = system
    self.prefix = prefix
    self.words = words
    let observed = Set(words.map { system.words[$0] }.flatMap { $0.events + $0.eventsWithSlotUsed })
    events = system.events.indices.filter(observed.contains)
    width = SMTLIB.width(system.memories.count + 1)
  }

  /// What the claim asks about.
  var sets: [AnswerScript.AnswerSet] {
    func sets(_ reaction: FlowSystem.Reaction) -> [AnswerScript.AnswerSet] {
      guard case .asks(let question, let among, let yes, let no) = reaction else { return [] }
      return [AnswerScript.AnswerSet(question: question, answers: among)] + sets(yes) + sets(no)
    }
    return events.map { system.events[$0] }.flatMap { event in
      event.reactions.sorted { $0.key < $1.key }.flatMap { sets($0.value) }
    }
  }

  /// The last number.
  var broken: String { SMTLIB.number((1 << width) - 1, width) }
  /// Remembers nothing.
  var nothing: String { SMTLIB.number(0, width) }
  private var parameter: String { "(m \(SMTLIB.sort(width)))" }

  /// What each number stands for.
  var meanings: [String] {
    system.memories.enumerated().map { "  \(SMTLIB.number($0, width)) \($1)" }
      + ["  \(broken) the claim is broken"]
  }

  /// What is remembered after a word.
  func after(_ word: Int, from memory: String) -> String {
    word == 0 ? memory : SMTLIB.call(SMTLIB.symbol(name(word)), memory)
  }
  /// The same where a frame slot was in use before.
  func afterWithSlotUsed(_ word: Int, from memory: String) -> String {
    SMTLIB.call(SMTLIB.symbol(nameWithSlotUsed(word)), memory)
  }

  private func name(_ word: Int) -> String { "\(prefix)word \(word)" }
  private func nameWithSlotUsed(_ word: Int) -> String { "\(prefix)word \(word), slot in use" }
  private func name(_ event: FlowSystem.Event) -> String { prefix + event.name }

  func eventDefinitions(_ answers: AnswerScript) -> [String] {
    events.map { system.events[$0] }.map { event in
      SMTLIB.definition(
        name(event), parameter, SMTLIB.sort(width), body(event, answers, otherwise: broken, leaf: outcome))
    }
  }

  var wordDefinitions: [String] {
    words.filter { $0 > 0 }.flatMap { number -> [String] in
      let word = system.words[number]
      func definition(_ name: String, _ events: [Int]) -> String {
        SMTLIB.definition(name, parameter, SMTLIB.sort(width), memory(after: events[...]))
      }
      return [definition(name(number), word.events)]
        + (word.events == word.eventsWithSlotUsed
          ? [] : [definition(nameWithSlotUsed(number), word.eventsWithSlotUsed)])
    }
  }

  /// Events one after another.
  private func memory(after events: ArraySlice<Int>) -> String {
    events.reduce("m") { SMTLIB.call(SMTLIB.symbol(name(system.events[$1])), $0) }
  }

  // MARK: Reactions

  private func outcome(_ before: Int, _ reaction: FlowSystem.Reaction) -> String {
    switch reaction {
    case .remembers(before, _): "m"
    case .remembers(let after, _): SMTLIB.number(after, width)
    case .broken: broken
    case .asks: preconditionFailure("written apart")
    }
  }

  /// What comes out by what was remembered, equal cases together.
  private func body(
    _ event: FlowSystem.Event, _ answers: AnswerScript, otherwise: String,
    leaf: (Int, FlowSystem.Reaction) -> String
  ) -> String {
    func text(_ before: Int, _ reaction: FlowSystem.Reaction) -> String {
      guard case .asks(let question, let among, let yes, let no) = reaction else {
        return leaf(before, reaction)
      }
      return SMTLIB.call("ite", answers.isAmong(question, among), text(before, yes), text(before, no))
    }
    var groups: [(text: String, before: [Int])] = []
    for (before, reaction) in event.reactions.sorted(by: { $0.key < $1.key }) {
      let text = text(before, reaction)
      if let index = groups.firstIndex(where: { $0.text == text }) {
        groups[index].before.append(before)
      } else {
        groups.append((text, [before]))
      }
    }
    let cases = groups.filter { $0.text != otherwise }.map { group in
      (SMTLIB.isEqual("m", group.before.map { SMTLIB.number($0, width) }), group.text)
    }
    return SMTLIB.choose(cases, otherwise: otherwise)
  }

  // MARK: The premise

  /// Where the claim's premise is met: of an event, and of a word.
  func premiseDefinitions(_ answers: AnswerScript) -> [String] {
    let telling = events.filter { meets(system.events[$0]) }
    let ofEvents = telling.map { system.events[$0] }.map { event in
      SMTLIB.definition(
        met(name(event)), parameter, "Bool", body(event, answers, otherwise: "false", leaf: isMet))
    }
    let ofWords = words.compactMap { number -> String? in
      let observed = system.words[number].events
      let places = observed.indices.filter { telling.contains(observed[$0]) }.map { place in
        SMTLIB.call(
          SMTLIB.symbol(met(name(system.events[observed[place]]))), self.memory(after: observed[..<place]))
      }
      return places.isEmpty
        ? nil : SMTLIB.definition(met(name(number)), parameter, "Bool", SMTLIB.any(places))
    }
    return ofEvents + ofWords
  }

  /// Whether the premise is met on a word; nil where it never is.
  func premise(ofWord word: Int, _ memory: String) -> String? {
    let isTelling = system.words[word].events.contains { meets(system.events[$0]) }
    return isTelling ? SMTLIB.call(SMTLIB.symbol(met(name(word))), memory) : nil
  }

  private func met(_ name: String) -> String { "\(name): met" }

  private func isMet(_ before: Int, _ reaction: FlowSystem.Reaction) -> String {
    if case .remembers(_, meetsPremise: true) = reaction { "true" } else { "false" }
  }

  private func meets(_ event: FlowSystem.Event) -> Bool {
    func meets(_ reaction: FlowSystem.Reaction) -> Bool {
      switch reaction {
      case .remembers(_, let meetsPremise): meetsPremise
      case .broken: false
      case .asks(_, _, let yes, let no): meets(yes) || meets(no)
      }
    }
    return event.reactions.values.contains(where: meets)
  }
}
