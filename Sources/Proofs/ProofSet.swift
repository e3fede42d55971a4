// All files behind the verdicts about some subjects. Functions that several
// subjects share are proved once, and have one file.

import Prove

/// Proof files, and which claim about which subject rests on which of them.
public struct ProofSet: Sendable {
  /// A claim about a subject.
  public struct Key: Hashable, Comparable, Sendable {
    public let subject, claim: String

    public init(subject: String, claim: String) { (self.subject, self.claim) = (subject, claim) }

    public static func < (a: Key, b: Key) -> Bool { (a.subject, a.claim) < (b.subject, b.claim) }
  }

  /// By path.
  public private(set) var files: [String: ProofFile] = [:]
  /// The paths that a claim rests on, in order.
  public private(set) var paths: [Key: [String]] = [:]
  /// What has been asked already, by text, to find it again.
  private var known: [String: String] = [:]

  public init() {}

  /// - Parameter subject: the folder of its files.
  public mutating func add(_ decision: Decision, about subject: String) {
    let key = Key(subject: subject, claim: decision.claim)
    paths[key] = ProofSet.files(decision, subject).map { file in
      if let path = known[file.text] { return path }
      known[file.text] = file.path
      files[file.path] = file
      return file.path
    }
  }

  /// A subject's name as the name of a folder: the last part of a path.
  public static func folder(for subject: String) -> String {
    let last = subject.split(separator: "/").last.map(String.init) ?? subject
    let name = String(last.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._".contains($0)) ? $0 : "-" })
    return name.allSatisfy { $0 == "." } || name == "-" ? "subject" : name
  }

  private static func files(_ decision: Decision, _ subject: String) -> [ProofFile] {
    switch decision.grounds {
    case .obligation(let obligation): SwitchProofs(subject, decision, obligation).files
    case .functions(let functions) where decision.verdict == .holds:
      FunctionProofs(decision.claim, subject, functions).files
    case .flow, .pairs: FlowProofs(subject, decision).files
    case nil where decision.flow != nil: FlowProofs(subject, decision).files
    case .functions, nil: []
    }
  }

  /// In the order of their paths.
  public var sorted: [ProofFile] { files.values.sorted { $0.path < $1.path } }
}
