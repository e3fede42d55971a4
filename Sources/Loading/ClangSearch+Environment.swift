// Which clang reads C: the one that the call names, that of the environment, or whichever
// is found.

import CSemantics
import Foundation

extension ClangSearch {
  private static let variable = "XENPROVE_CLANG"

  /// - Parameter program: the one that the call names.
  public init(_ program: String?) {
    let environment = ProcessInfo.processInfo.environment
    let named = environment[ClangSearch.variable].flatMap { $0.isEmpty ? nil : $0 }
    let request =
      program.map { ClangSearch.Request($0, from: "--clang") }
      ?? named.map { ClangSearch.Request($0, from: ClangSearch.variable) }
    self.init(request, path: environment["PATH"] ?? "")
  }
}
