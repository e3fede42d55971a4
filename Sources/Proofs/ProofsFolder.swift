// proofs/ on disk.

import Foundation
import Loading
import Source

/// A folder with a ledger and the files that it names; or the ledger alone.
public struct ProofsFolder: Sendable {
  /// As named by the user.
  public let path: String
  /// Nil if there is none.
  public let ledger: Ledger?
  /// All other files that could be proofs, by their path below the folder; nil where
  /// only the ledger is at hand.
  public let texts: [String: String]?

  init(path: String, ledger: Ledger?, texts: [String: String]) {
    (self.path, self.ledger, self.texts) = (path, ledger, texts)
  }

  /// A ledger without the files that it names.
  /// - Parameters:
  ///   - path: what messages say instead of a folder's path.
  ///   - ledger: its text.
  public init(path: String, ledger: String) {
    (self.path, self.ledger, texts) = (path, Ledger(parsing: ledger), nil)
  }

  /// The proofs that belong to some specs.
  /// - Throws: `Diagnostic` when something in their folder cannot be read.
  public init(beside location: SpecsLocation) throws(Diagnostic) {
    if let path = location.proofs {
      try self.init(reading: path)
    } else {
      self.init(path: SpecsLocation.builtInProofs, ledger: SpecsLocation.builtInProof(Ledger.fileName))
    }
  }

  /// - Parameter path: need not be there.
  /// - Throws: `Diagnostic` when something in it cannot be read.
  public init(reading path: String) throws(Diagnostic) {
    self.path = path
    var texts: [String: String] = [:]
    for name in ProofsFolder.names(below: path) {
      texts[name] = try ProofsFolder.text(path + "/" + name)
    }
    ledger = texts.removeValue(forKey: Ledger.fileName).map(Ledger.init(parsing:))
    self.texts = texts
  }

  private static func names(below path: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".smt2") || $0.hasSuffix(".yaml") }.sorted()
  }

  private static func text(_ path: String) throws(Diagnostic) -> String {
    do {
      return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    } catch {
      throw Diagnostic(at: nil, "\(path) cannot be read: \(error.localizedDescription)")
    }
  }

  /// What has to be written and removed for the folder to hold a new set.
  public func update(to ledger: Ledger, _ proofs: ProofSet) -> ProofsUpdate {
    let texts = texts ?? [:]
    let changed = proofs.sorted.filter { texts[$0.path] != $0.text }
    let named = self.ledger?.digests ?? [:]
    let gone = texts.keys.filter { proofs.files[$0] == nil && named[$0] != nil }.sorted()
    return ProofsUpdate(written: changed, removed: gone, ledger: ledger)
  }
}

/// A folder's way from one set of proofs to the next: files first, the ledger last,
/// so that a folder that was left halfway does not agree with its ledger.
public struct ProofsUpdate: Sendable {
  public let written: [ProofFile]
  /// Files of the old ledger that belong to no claim any more; others are not touched.
  public let removed: [String]
  public let ledger: Ledger
}
