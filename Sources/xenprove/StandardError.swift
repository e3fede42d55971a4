// What is said to people, beside the report.

import Foundation
import Host
import Report
import Source

enum StandardError {
  static func complain(_ line: String) { say(line.printable + "\n") }

  /// Where even that cannot be written there is nobody left to be told.
  static func say(_ text: String) { try? FileReplacement.write(Array(text.utf8), into: STDERR_FILENO) }

  /// What cannot be read is printed and ends the command.
  static func ending<Value>(
    _ failure: FailureDocument?, _ body: () throws(Source.Diagnostics) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      for problem in error.all { complain(problem.description) }
      try failure?.write(error.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
  }
}
