// Proof files onto disk: each whole or not at all, the ledger last.

import Foundation
import Proofs

/// Writes below one folder.
struct ProofsWriter {
  let path: String

  init(_ path: String) { self.path = path }

  /// - Throws: `ExitCode` when something cannot be written; what was written until
  ///   then does not agree with the old ledger, so nothing looks green.
  func apply(_ update: ProofsUpdate) throws {
    try write(update.written)
    for name in update.removed { try Output.remove(path + "/" + name) }
    try write(Ledger.fileName, update.ledger.text)
  }

  func write(_ files: [ProofFile]) throws {
    for file in files { try write(file.path, file.text) }
  }

  private func write(_ name: String, _ text: String) throws {
    let target = path + "/" + name
    try Output.makeFolder((target as NSString).deletingLastPathComponent)
    try Output(path: target).write(text)
  }
}
