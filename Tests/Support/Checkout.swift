// Where tests find what they read, from whatever directory they run.

import Foundation

/// The checkout that the tests were built in.
package enum Checkout {
  /// The folder with Package.swift.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// What tests read that is data: a folder for each kind of case.
  package static let cases = root.appending(path: "Tests/Cases")
  /// The path of the repository's own specs/.
  package static let specs = root.appending(path: "specs").path
}
