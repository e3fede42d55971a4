// Proof files onto disk: each whole or not at all, the ledger last.

import Console
import Foundation

/// Writes below one folder.
public struct ProofsWriter {
  private let path: String

  public init(_ path: String) { self.path = path }

  /// - Throws: when something cannot be written; what was written until
  ///   then does not agree with the old ledger, so nothing looks green.
  public func apply(_ update: ProofsUpdate) throws(OutputError) {
    try write(update.written)
    for name in update.removed { try OutputFile.remove(path + "/" + name) }
    try write(Ledger.fileName, update.ledger.text)
  }

  /// - Throws: the same.
  public func write(_ files: [ProofFile]) throws(OutputError) {
    for file in files { try write(file.path, file.text) }
  }

  private func write(_ name: String, _ text: String) throws(OutputError) {
    let target = path + "/" + name
    try OutputFile.makeFolder((target as NSString).deletingLastPathComponent)
    try OutputFile(path: target).write(text)
  }
}
