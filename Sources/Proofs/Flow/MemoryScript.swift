// What a claim remembers, and what it makes of what it hears.

import Flow
import SMT

/// Writes a claim as an automaton.
struct MemoryScript {
  private let system: FlowSystem
  /// Of every name.
  private let prefix: String
  /// Those that are written, by number.
  private let sounds: [Int]
  private let words: [Int]
  let width: Int

  init(_ system: FlowSystem, prefix: String, words: [Int]) {
    self.system = system
    self.prefix = prefix
    self.words = words
    let heard = Set(words.map { system.words[$0] }.flatMap { $0.sounds + $0.soundsWithSlotUsed })
    sounds = system.sounds.indices.filter(heard.contains)
    width = Lisp.width(system.memories.count + 1)
  }

  /// What the claim asks about.
  var sets: [AnswerScript.AnswerSet] {
    func sets(_ reaction: FlowSystem.Reaction) -> [AnswerScript.AnswerSet] {
      guard case .asks(let question, let among, let yes, let no) = reaction else { return [] }
      return [AnswerScript.AnswerSet(question: question, answers: among)] + sets(yes) + sets(no)
    }
    return sounds.map { system.sounds[$0] }.flatMap { sound in
      sound.reactions.sorted { $0.key < $1.key }.flatMap { sets($0.value) }
    }
  }

  /// The last number.
  var broken: String { Lisp.number((1 << width) - 1, width) }
  /// Remembers nothing.
  var nothing: String { Lisp.number(0, width) }
  private var parameter: String { "(m \(Lisp.sort(width)))" }

  /// What each number stands for.
  var meanings: [String] {
    system.memories.enumerated().map { "  \(Lisp.number($0, width)) \($1)" }
      + ["  \(broken) the claim is broken"]
  }

  /// What is remembered after a word.
  func after(_ word: Int, from memory: String) -> String {
    word == 0 ? memory : Lisp.call(Lisp.symbol(name(word)), memory)
  }
  /// The same where a frame slot was in use before.
  func afterWithSlotUsed(_ word: Int, from memory: String) -> String {
    Lisp.call(Lisp.symbol(nameWithSlotUsed(word)), memory)
  }

  private func name(_ word: Int) -> String { "\(prefix)word \(word)" }
  private func nameWithSlotUsed(_ word: Int) -> String { "\(prefix)word \(word), slot in use" }
  private func name(_ sound: FlowSystem.Sound) -> String { prefix + sound.name }

  func soundDefinitions(_ answers: AnswerScript) -> [String] {
    sounds.map { system.sounds[$0] }.map { sound in
      Lisp.definition(
        name(sound), parameter, Lisp.sort(width), body(sound, answers, otherwise: broken, leaf: outcome))
    }
  }

  var wordDefinitions: [String] {
    words.filter { $0 > 0 }.flatMap { number -> [String] in
      let word = system.words[number]
      func definition(_ name: String, _ sounds: [Int]) -> String {
        Lisp.definition(name, parameter, Lisp.sort(width), heard(sounds[...]))
      }
      return [definition(name(number), word.sounds)]
        + (word.sounds == word.soundsWithSlotUsed
          ? [] : [definition(nameWithSlotUsed(number), word.soundsWithSlotUsed)])
    }
  }

  /// Sounds one after another.
  private func heard(_ sounds: ArraySlice<Int>) -> String {
    sounds.reduce("m") { Lisp.call(Lisp.symbol(name(system.sounds[$1])), $0) }
  }

  // MARK: Reactions

  private func outcome(_ before: Int, _ reaction: FlowSystem.Reaction) -> String {
    switch reaction {
    case .remembers(before, _): "m"
    case .remembers(let after, _): Lisp.number(after, width)
    case .broken: broken
    case .asks: preconditionFailure("written apart")
    }
  }

  /// What comes out by what was remembered, equal cases together.
  private func body(
    _ sound: FlowSystem.Sound, _ answers: AnswerScript, otherwise: String,
    leaf: (Int, FlowSystem.Reaction) -> String
  ) -> String {
    func text(_ before: Int, _ reaction: FlowSystem.Reaction) -> String {
      guard case .asks(let question, let among, let yes, let no) = reaction else {
        return leaf(before, reaction)
      }
      return Lisp.call("ite", answers.isAmong(question, among), text(before, yes), text(before, no))
    }
    var groups: [(text: String, before: [Int])] = []
    for (before, reaction) in sound.reactions.sorted(by: { $0.key < $1.key }) {
      let text = text(before, reaction)
      if let index = groups.firstIndex(where: { $0.text == text }) {
        groups[index].before.append(before)
      } else {
        groups.append((text, [before]))
      }
    }
    let cases = groups.filter { $0.text != otherwise }.map { group in
      (Lisp.isEqual("m", group.before.map { Lisp.number($0, width) }), group.text)
    }
    return Lisp.choose(cases, otherwise: otherwise)
  }

  // MARK: The premise

  /// Where the claim's premise is met: of a sound, and of a word.
  func premiseDefinitions(_ answers: AnswerScript) -> [String] {
    let telling = sounds.filter { meets(system.sounds[$0]) }
    let ofSounds = telling.map { system.sounds[$0] }.map { sound in
      Lisp.definition(
        met(name(sound)), parameter, "Bool", body(sound, answers, otherwise: "false", leaf: isMet))
    }
    let ofWords = words.compactMap { number -> String? in
      let heard = system.words[number].sounds
      let places = heard.indices.filter { telling.contains(heard[$0]) }.map { place in
        Lisp.call(Lisp.symbol(met(name(system.sounds[heard[place]]))), self.heard(heard[..<place]))
      }
      return places.isEmpty
        ? nil : Lisp.definition(met(name(number)), parameter, "Bool", Lisp.any(places))
    }
    return ofSounds + ofWords
  }

  /// Whether the premise is met on a word; nil where it never is.
  func premise(ofWord word: Int, _ memory: String) -> String? {
    let isTelling = system.words[word].sounds.contains { meets(system.sounds[$0]) }
    return isTelling ? Lisp.call(Lisp.symbol(met(name(word))), memory) : nil
  }

  private func met(_ name: String) -> String { "\(name): met" }

  private func isMet(_ before: Int, _ reaction: FlowSystem.Reaction) -> String {
    if case .remembers(_, meetsPremise: true) = reaction { "true" } else { "false" }
  }

  private func meets(_ sound: FlowSystem.Sound) -> Bool {
    func meets(_ reaction: FlowSystem.Reaction) -> Bool {
      switch reaction {
      case .remembers(_, let meetsPremise): meetsPremise
      case .broken: false
      case .asks(_, _, let yes, let no): meets(yes) || meets(no)
      }
    }
    return sound.reactions.values.contains(where: meets)
  }
}
