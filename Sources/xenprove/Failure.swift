// What a call comes to whose inputs are not there or cannot be read.

import Console
import Report
import SMT
import Source
import Spec
import Verification

/// Programs get one document on every exit but 64, also where there is no report.
struct FailureDocument {
  private let output: OutputOptions
  private let text: ([Diagnostic], Report.ExitCode) -> String

  /// - Parameter schema: of the report that there would have been.
  init(_ schema: String, _ output: OutputOptions) {
    self.output = output
    text = { FailureJSON(schema: schema, tool: .silent, errors: $0, exit: $1).text }
  }

  /// The same for `verify`, whose report has a place for errors.
  static func ofVerify(_ output: OutputOptions) -> FailureDocument {
    FailureDocument(output) { errors, _ in
      JSONReport(VerifyReport(tool: .silent, subjects: [], errors: errors)).text
    }
  }

  private init(_ output: OutputOptions, _ text: @escaping ([Diagnostic], Report.ExitCode) -> String) {
    (self.output, self.text) = (output, text)
  }

  /// - Throws: when it cannot be written.
  func write(_ errors: [Diagnostic], _ exit: Report.ExitCode) throws { try output.write(text(errors, exit)) }
}

extension ToolVersions {
  /// Nothing has been asked.
  fileprivate static var silent: ToolVersions {
    ToolVersions(tool: Version.number, z3: Z3Library.version, asked: QuestionCount())
  }
}

extension Specs {
  /// What is wrong with them is printed and ends the command.
  static func load(from source: SpecSource, orWrite failure: FailureDocument?) throws -> Specs {
    do throws(Source.Diagnostics) {
      return try load(from: source)
    } catch {
      for problem in error.all { StandardError.complain(problem.description) }
      try failure?.write(error.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
  }
}
