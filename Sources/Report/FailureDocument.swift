// What a call comes to whose inputs are not there or cannot be read.

import Console
import Source
import Verification

/// Programs get one document on every exit but 64, also where there is no report.
public struct FailureDocument {
  private let output: OutputFile
  private let text: ([Diagnostic], ExitCode) -> String

  /// - Parameter schema: of the report that there would have been.
  public init(_ schema: String, _ output: OutputFile) {
    self.output = output
    text = { FailureJSON(schema: schema, tool: ToolVersions(), errors: $0, exit: $1).text }
  }

  /// The same for `verify`, whose report has a place for errors.
  public static func ofVerify(_ output: OutputFile) -> FailureDocument {
    FailureDocument(output) { errors, _ in
      JSONReport(VerifyReport(tool: ToolVersions(), subjects: [], errors: errors)).text
    }
  }

  private init(_ output: OutputFile, _ text: @escaping ([Diagnostic], ExitCode) -> String) {
    (self.output, self.text) = (output, text)
  }

  /// - Throws: when it cannot be written.
  public func write(_ errors: [Diagnostic], _ exit: ExitCode) throws(OutputError) {
    try output.write(text(errors, exit))
  }
}
