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

  private func difference(_ block: LedgerBlock, _ key: String, was: String?, is value: String?)
    -> LedgerDifference
  {
    let words = "was \(was ?? "not there"), is \(value ?? "gone")"
    let subject = Gate.subject(block)
    if block.heading == "rights" { return LedgerDifference(.cell, "rights.\(key)", words) }
    if block.heading.hasPrefix("revision ") { return LedgerDifference(.decision, subject, "\(key) \(words)") }
    if key.hasPrefix("file ") { return LedgerDifference(.question, subject, question(key, was, value)) }
    let kind: LedgerDifference.Kind =
      switch key {
      case "verdict": .verdict
      case "accepted": .accepted
      case _ where key.hasPrefix("row "): .row
      default: .detail
      }
    return LedgerDifference(kind, subject, "\(key) \(words)")
  }

  private func question(_ key: String, _ was: String?, _ value: String?) -> String {
    let path = key.dropFirst("file ".count)
    if was == nil { return "asks a new question in \(path)" }
    if value == nil { return "no longer asks what is in \(path)" }
    return "asks something else in \(path)"
  }

  private static func subject(_ block: LedgerBlock) -> String {
    block.heading.hasPrefix("claim ") ? String(block.heading.dropFirst("claim ".count)) : block.heading
  }

  // MARK: The files

  private func fileDifferences(_ folder: String, _ texts: [String: String], _ old: Ledger)
    -> [LedgerDifference]
  {
    let digests = Gate.digests(old)
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

  /// What the ledger says of each file.
  private static func digests(_ ledger: Ledger) -> [String: String] {
    var found: [String: String] = [:]
    for fact in ledger.blocks.flatMap(\.facts) where fact.key.hasPrefix("file ") {
      found[String(fact.key.dropFirst("file ".count))] = fact.value.split(separator: " ").last.map(
        String.init)
    }
    return found
  }
}
