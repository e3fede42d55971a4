// Every question behind a result, put to a solver as text.

import Dispatch
import SMT
import Synchronization

/// What a solver made of some files.
public struct SecondOpinion: Sendable {
  /// e.g. `cvc5`.
  public let solver: String
  /// How many questions it answered as expected.
  public internal(set) var agreed = 0
  /// Files that it answered otherwise, in order.
  public internal(set) var contradicted: [String] = []
  /// Files without an answer, each with the reason, in order.
  public internal(set) var unanswered: [(path: String, reason: String)] = []

  /// Asks about every file that is a question, on two threads.
  /// - Throws: `SolverError` when the solver cannot be run.
  public init(of solver: some ScriptSolver, on files: [ProofFile]) throws(SolverError) {
    self.solver = solver.name
    let questions = files.filter { $0.expectation != .replays }
    let replies: Mutex<[Int: Result<ScriptReply, SolverError>]> = Mutex([:])
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      // Whoever is free takes the next: some questions take a hundred times as long as others.
      while let index = next.withLock({ (next: inout Int) -> Int? in
        guard next < questions.count else { return nil }
        defer { next += 1 }
        return next
      }) {
        let reply = Result { () throws(SolverError) in try solver.reply(to: questions[index].text) }
        replies.withLock { $0[index] = reply }
      }
    }
    let found = replies.withLock { $0 }
    for (index, file) in questions.enumerated() {
      if let reply = found[index] { count(try reply.get(), file) }
    }
  }

  private mutating func count(_ reply: ScriptReply, _ file: ProofFile) {
    switch (reply, file.expectation) {
    case (.sat, .sat), (.unsat, .unsat): agreed += 1
    case (.none(let reason), _): unanswered.append((file.path, reason))
    default: contradicted.append(file.path)
    }
  }
}
