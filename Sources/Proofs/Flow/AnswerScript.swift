// The answers of one step: an unknown for each question.

import Flow
import SMT

/// Writes questions, sets of answers, and what these lead to.
struct AnswerScript {
  private let answers: FlowAnswers
  /// Of every name.
  private let prefix: String
  /// What is written, by number.
  private let decisions: [Int]
  /// The questions that are asked, by number.
  let asked: [Int]
  /// The sets of answers that something depends on.
  private let sets: [AnswerSet]

  struct AnswerSet: Hashable {
    let question: Int
    let answers: Set<Int>
  }

  /// - Parameters:
  ///   - decisions: those that are written, by number.
  ///   - sets: what else is asked.
  ///   - more: questions that are named elsewhere.
  init(_ answers: FlowAnswers, prefix: String, decisions: [Int], sets more: [AnswerSet], asking: [Int] = []) {
    self.answers = answers
    self.prefix = prefix
    self.decisions = decisions
    let sets =
      more.map { set in
        let all = Set(answers.questions[set.question].answers.map(\.value))
        return AnswerSet(question: set.question, answers: set.answers.intersection(all))
      }
      + decisions.map { answers.decisions[$0] }.flatMap { decision in
        AnswerScript.groups(answers.questions[decision.question], decision.next).dropLast()
          .map { AnswerSet(question: decision.question, answers: $0.answers) }
      }
    var seen: Set<AnswerSet> = []
    self.sets = sets.filter { seen.insert($0).inserted }
    let used = Set(sets.map(\.question) + asking)
    asked = answers.questions.indices.filter(used.contains)
  }

  /// The decisions that some branches lead to, lowest numbers first, and the paths.
  static func reached(_ answers: FlowAnswers, from branches: [FlowAnswers.Branch]) -> (
    decisions: [Int], paths: [Int]
  ) {
    var decisions: Set<Int> = []
    var paths: Set<Int> = []
    var queue = branches
    while let branch = queue.popLast() {
      switch branch {
      case .path(let path): paths.insert(path)
      case .node(let node) where decisions.insert(node).inserted: queue += answers.decisions[node].next
      case .node: break
      }
    }
    return (decisions.sorted(), paths.subtracting([0]).sorted())
  }

  /// The name of an answer.
  func unknown(_ question: Int) -> String {
    SMTLIB.symbol(prefix + answers.questions[question].name)
  }

  // MARK: The unknowns

  /// An unknown for each question, with what each number means.
  var declarations: [String] {
    asked.map { answers.questions[$0] }.flatMap { question in
      let answers = question.answers.map { "\($0.value) \($0.name)" }.joined(separator: ", ")
      return SMTLIB.comment(Prose.lines("\(question.name): \(answers)")) + [
        SMTLIB.declaration(prefix + question.name, question.width)
      ]
    }
  }

  /// Which answers there are.
  /// - Parameter more: what else must be so.
  func possible(_ more: [String]) -> String {
    var parts = asked.compactMap(domain)
    let situations = answers.situations.map { situation in
      SMTLIB.all(
        situation.sorted { $0.key < $1.key }.filter { asked.contains($0.key) }
          .map { text($0.key, $0.value) })
    }
    if !situations.contains("true") { parts.append(SMTLIB.any(situations)) }
    return SMTLIB.definition(prefix + "possible", SMTLIB.all(parts + more))
  }

  /// Nil where every number is an answer.
  private func domain(_ question: Int) -> String? {
    let values = answers.questions[question].answers.map(\.value).sorted()
    guard values.count < 1 << answers.questions[question].width else { return nil }
    let run = values.indices.prefix { values[$0] == $0 }.count
    let rest = values[run...].map { SMTLIB.call("=", unknown(question), number($0, question)) }
    return SMTLIB.any(
      (run > 0 ? [SMTLIB.call("bvult", unknown(question), number(run, question))] : []) + rest)
  }

  // MARK: Sets of answers

  /// The definitions of all sets.
  var definitions: [String] {
    sets.map { SMTLIB.definition(name($0.question, $0.answers), text($0.question, $0.answers)) }
  }

  /// The decisions, each as which path its answers lead to.
  /// - Parameter isPath: that a path is taken.
  func decisionDefinitions(_ isPath: (Int) -> String) -> [String] {
    decisions.map { number in
      let decision = answers.decisions[number]
      let groups = AnswerScript.groups(answers.questions[decision.question], decision.next)
      let body = SMTLIB.choose(
        groups.dropLast().map { (isAmong(decision.question, $0.answers), text($0.branch, isPath)) },
        otherwise: text(groups[groups.count - 1].branch, isPath))
      return SMTLIB.definition("\(prefix)q\(number)", body)
    }
  }

  /// Which path a branch leads to.
  func text(_ branch: FlowAnswers.Branch, _ isPath: (Int) -> String) -> String {
    switch branch {
    case .path(0): "false"
    case .path(let path): isPath(path)
    case .node(let node): SMTLIB.symbol("\(prefix)q\(node)")
    }
  }

  /// Answers that lead to the same, the largest group last.
  private static func groups(_ question: FlowAnswers.Asked, _ next: [FlowAnswers.Branch]) -> [(
    branch: FlowAnswers.Branch, answers: Set<Int>
  )] {
    var groups: [(branch: FlowAnswers.Branch, answers: Set<Int>)] = []
    for (answer, branch) in zip(question.answers, next) {
      if let index = groups.firstIndex(where: { $0.branch == branch }) {
        groups[index].answers.insert(answer.value)
      } else {
        groups.append((branch, [answer.value]))
      }
    }
    let largest = groups.indices.max { groups[$0].answers.count < groups[$1].answers.count }!
    groups.append(groups.remove(at: largest))
    return groups
  }

  /// That the answer is one of these.
  func isAmong(_ question: Int, _ answers: Set<Int>) -> String { SMTLIB.symbol(name(question, answers)) }

  func number(_ answer: Int, _ question: Int) -> String {
    SMTLIB.number(answer, answers.questions[question].width)
  }

  private func text(_ question: Int, _ answers: Set<Int>) -> String {
    let (inside, outside) = split(question, answers)
    let isShort = inside.count <= outside.count
    let equal = SMTLIB.isEqual(
      unknown(question), (isShort ? inside : outside).map { number($0.value, question) })
    return isShort ? equal : SMTLIB.call("not", equal)
  }

  private func name(_ question: Int, _ answers: Set<Int>) -> String {
    let (inside, outside) = split(question, answers)
    let isShort = inside.count <= outside.count
    let names = (isShort ? inside : outside).map(\.name).joined(separator: ", ")
    return "\(prefix)\(self.answers.questions[question].name): \(isShort ? "" : "not ")\(names)"
  }

  private func split(_ question: Int, _ answers: Set<Int>) -> (
    inside: [FlowAnswers.Answer], outside: [FlowAnswers.Answer]
  ) {
    let all = self.answers.questions[question].answers
    return (all.filter { answers.contains($0.value) }, all.filter { !answers.contains($0.value) })
  }
}
