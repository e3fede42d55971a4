// The one document of a call that has no report, for programs.

import Source
import Verification

/// Why there is no report. `verify` says so in its own document.
public struct FailureJSON {
  private let document: Document

  /// - Parameter schema: of the report that there would have been.
  public init(schema: String, tool: ToolVersions, errors: [Diagnostic], exit: ExitCode) {
    document = Document(
      schema: schema, tool: tool.tool, z3: tool.z3, exit: exit.rawValue, errors: errors.map(ErrorEntry.init))
  }

  public var text: String { JSONText.encode(document) }

  private struct Document: Encodable {
    let schema, tool, z3: String
    let exit: Int32
    let errors: [ErrorEntry]
  }
}

/// A message about an input.
struct ErrorEntry: Encodable {
  let severity: String
  let message: String
  let location: Nullable<LocationEntry>

  init(_ error: Diagnostic) {
    severity = error.severity.rawValue
    message = error.message
    location = Nullable(error.place.map(LocationEntry.init))
  }
}

/// A place in an input.
struct LocationEntry: Encodable {
  let file: String
  let line: Int
  let column: Int

  init(_ place: Place) { (file, line, column) = (place.file, place.line, place.column) }
}
