// A second opinion: another solver, as a process of its own, that gets the same
// question as text and shares nothing with libz3 or with us.

import Foundation
import Host

/// A solver on the search path that reads SMT-LIB 2.
public struct ExternalSolver: ScriptSolver {
  public enum Program: String, CaseIterable, Sendable {
    case z3, cvc5, bitwuzla

    /// What makes it read one question in QF_BV from standard input.
    fileprivate var arguments: [String] {
      switch self {
      case .z3: ["-in", "-smt2"]
      case .cvc5: ["--lang", "smt2", "--quiet"]
      case .bitwuzla: ["--lang", "smt2"]
      }
    }

    /// Where people get it.
    fileprivate var origin: String {
      switch self {
      case .z3: "apt-get install z3"
      case .cvc5: "apt-get install cvc5"
      case .bitwuzla: "bitwuzla.github.io"
      }
    }
  }

  public let program: Program
  public var name: String { program.rawValue }
  /// The file that is run.
  public let executable: String
  /// Wall-clock seconds for one question.
  public let seconds: Double

  /// - Parameters:
  ///   - path: a search path such as `$PATH`; only absolute folders of it count.
  ///   - seconds: how long one question may take.
  /// - Throws: `SolverError` when it is not there.
  public init(_ program: Program, searching path: String, seconds: Double = 60) throws(SolverError) {
    let files = path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(program.rawValue)" }
    guard let executable = files.first(where: FileManager.default.isExecutableFile) else {
      throw SolverError("\(program.rawValue) is not on the search path (\(program.origin))")
    }
    (self.program, self.executable, self.seconds) = (program, executable, seconds)
  }

  public func version() throws(SolverError) -> String {
    let said = try run(["--version"], input: "").output
    return said.split(separator: "\n").first.map(String.init) ?? "no version"
  }

  public func reply(to script: String) throws(SolverError) -> ScriptReply {
    let (output, isCut) = try run(program.arguments, input: script)
    if isCut { return .none("no answer within \(seconds) s") }
    switch output.split(separator: "\n").first {
    case "sat": return .sat
    case "unsat": return .unsat
    case let line?: return .none(String(line.prefix(200)))
    case nil: return .none("it said nothing")
    }
  }

  // MARK: The process

  private func run(_ arguments: [String], input: String) throws(SolverError) -> (output: String, isCut: Bool)
  {
    do {
      let question = try UnnamedFile(holding: input)
      let answer = try UnnamedFile()
      let file = answer.descriptor
      let process = ChildProcess(
        [executable] + arguments,
        environment: ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" },
        input: question.descriptor, output: file, errors: file)
      guard let process else { throw POSIXError(.ENOEXEC) }
      let isCut = process.wait(patience: seconds) == nil
      return (String(decoding: try answer.bytes(), as: UTF8.self), isCut)
    } catch {
      throw SolverError("\(executable) cannot be run: \(error.localizedDescription)")
    }
  }
}
