// What stands in proofs/ beside what is proved now.

/// Something that is not as it was.
public struct LedgerDifference: Hashable, Sendable {
  /// What kind of thing changed; the causes of others come first.
  public enum Kind: String, CaseIterable, Sendable {
    case refuted
    case missingLedger = "no ledger"
    case decision
    case cell
    case claim
    case verdict
    case row
    case deviation
    case accepted
    case edited = "edited file"
    case missing = "missing file"
    case stale = "stale file"
    case question
    case detail
  }

  public let kind: Kind
  /// e.g. `v5 ReadReported`, `proofs/v5/RefBalance.smt2`.
  public let subject: String
  /// What is different, in a sentence without its subject.
  public let what: String

  public init(_ kind: Kind, _ subject: String, _ what: String) {
    (self.kind, self.subject, self.what) = (kind, subject, what)
  }
}

extension SecondOpinion {
  /// Files that do not say the truth, whether or not they say what they said before.
  public var differences: [LedgerDifference] {
    contradicted.map {
      LedgerDifference(.refuted, $0, "is refuted: \(solver) answers otherwise than it states")
    }
  }
}

/// Compares a folder of proofs with a new set.
public struct Gate {
  private let ledger: Ledger
  private let proofs: ProofSet

  /// - Parameters:
  ///   - ledger: what is proved now.
  ///   - proofs: by which files.
  public init(_ ledger: Ledger, _ proofs: ProofSet) { (self.ledger, self.proofs) = (ledger, proofs) }

  /// Everything that is different, causes before what follows from them. Where only
  /// the ledger is at hand, files are compared by the digests in it.
  /// - Parameter others: what is wrong beside the folder, to be put among them.
  public func differences(from folder: ProofsFolder, beside others: [LedgerDifference] = [])
    -> [LedgerDifference]
  {
    var found = others
    if let old = folder.ledger {
      let files = folder.texts.map { fileDifferences(folder.path, $0, old) } ?? []
      found += ledgerDifferences(old) + files
    } else {
      found.append(
        LedgerDifference(.missingLedger, folder.path, "has no \(Ledger.fileName); --update writes it"))
    }
    return LedgerDifference.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  // MARK: The ledger

  private func ledgerDifferences(_ old: Ledger) -> [LedgerDifference] {
    let gone = old.comparable.filter { ledger.block($0.heading) == nil }
    return ledger.comparable.flatMap { block in
      old.block(block.heading).map { differences($0, block) } ?? [whole(block, "is not in the ledger")]
    } + gone.map { whole($0, "is in the ledger, but nothing of that name is proved now") }
  }

  private func whole(_ block: LedgerBlock, _ what: String) -> LedgerDifference {
    LedgerDifference(.claim, Gate.subject(block), what)
  }

  private func differences(_ old: LedgerBlock, _ new: LedgerBlock) -> [LedgerDifference] {
    let keys = new.facts.map(\.key) + old.facts.map(\.key).filter { new[$0] == nil }
    return keys.compactMap { key in
      guard old[key] != new[key] else { return nil }
      return difference(new, key, was: old[key], is: new[key])
    }
  }

  private func difference(_ block: LedgerBlock, _ key: LedgerKey, was: String?, is value: String?)
    -> LedgerDifference
  {
    let words = "was \(was ?? "not there"), is \(value ?? "gone")"
    let subject = Gate.subject(block)
    return switch (block.heading, key) {
    case (.rights, _): LedgerDifference(.cell, "rights.\(key)", words)
    case (.revision, _): LedgerDifference(.decision, subject, "\(key) \(words)")
    case (_, .file(let path)): LedgerDifference(.question, subject, question(path, was, value))
    case (_, .verdict): LedgerDifference(.verdict, subject, "\(key) \(words)")
    case (_, .accepted): LedgerDifference(.accepted, subject, "\(key) \(words)")
    case (_, .row): LedgerDifference(.row, subject, "\(key) \(words)")
    case (_, .other): LedgerDifference(.detail, subject, "\(key) \(words)")
    }
  }

  private func question(_ path: String, _ was: String?, _ value: String?) -> String {
    if was == nil { return "asks a new question in \(path)" }
    if value == nil { return "no longer asks what is in \(path)" }
    return "asks something else in \(path)"
  }

  private static func subject(_ block: LedgerBlock) -> String {
    if case .claim(let name) = block.heading { name } else { "\(block.heading)" }
  }

  // MARK: The files

  private func fileDifferences(_ folder: String, _ texts: [String: String], _ old: Ledger)
    -> [LedgerDifference]
  {
    let digests = old.digests
    let expected = Set(proofs.files.keys).union(digests.keys).sorted()
    var found: [LedgerDifference] = []
    for path in expected {
      let place = folder + "/" + path
      guard let text = texts[path] else {
        found.append(LedgerDifference(.missing, place, "is not there"))
        continue
      }
      if let digest = digests[path], ProofFile.digest(of: text) != digest {
        found.append(LedgerDifference(.edited, place, "is not the file that the ledger names"))
      }
      if proofs.files[path] == nil {
        found.append(LedgerDifference(.stale, place, "belongs to no claim any more"))
      }
    }
    let stray = texts.keys.filter { !expected.contains($0) }.sorted()
    return found + stray.map { LedgerDifference(.stale, folder + "/" + $0, "belongs to no claim") }
  }
}
