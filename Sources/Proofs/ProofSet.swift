// All files behind the verdicts about some subjects. Functions that several
// subjects share are proved once, and have one file.

import Verification

/// Proof files, and which claim about which subject rests on which of them.
public struct ProofSet: Sendable {
  /// By path.
  public private(set) var files: [String: ProofFile] = [:]
  /// The paths that a claim about a subject rests on, by its folder and its name.
  private var paths: [String: [String: [String]]] = [:]
  /// Each subject's folder.
  private var folders: [String: String] = [:]
  /// What has been asked already, by text, to find it again.
  private var known: [String: String] = [:]

  /// - Parameter judged: what was decided of each subject, by its name.
  public init(_ judged: [(subject: String, results: [ClaimResult])] = []) {
    for (subject, results) in judged {
      for result in results { add(result, about: subject) }
    }
  }

  public mutating func add(_ result: ClaimResult, about subject: String) {
    let folder = folder(for: subject)
    paths[folder, default: [:]][result.claim] = ProofSet.files(result, folder).map { file in
      if let path = known[file.text] { return path }
      known[file.text] = file.path
      files[file.path] = file
      return file.path
    }
  }

  /// The paths that a claim about a subject rests on, in order.
  public func paths(of claim: String, about subject: String) -> [String] {
    folders[subject].flatMap { paths[$0]?[claim] } ?? []
  }

  /// In the order of their paths.
  public var sorted: [ProofFile] { files.values.sorted { $0.path < $1.path } }

  // MARK: Folders

  /// A folder of a subject's own: two files of one name are two subjects.
  private mutating func folder(for subject: String) -> String {
    if let known = folders[subject] { return known }
    let name = ProofSet.fileName(subject)
    let taken = Set(folders.values)
    let free = [name] + (2...(taken.count + 2)).map { "\(name)-\($0)" }
    let folder = free.first { !taken.contains($0) }!
    folders[subject] = folder
    return folder
  }

  /// A subject's name as the name of a folder: the last part of a path.
  private static func fileName(_ subject: String) -> String {
    let last = subject.split(separator: "/").last.map(String.init) ?? subject
    let name = String(last.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._".contains($0)) ? $0 : "-" })
    return name.allSatisfy { $0 == "." } || name == "-" ? "subject" : name
  }

  private static func files(_ result: ClaimResult, _ subject: String) -> [ProofFile] {
    switch result.certificate {
    case .obligation(let obligation): SwitchProofs(subject, result, obligation).files
    case .functions(let functions) where result.verdict == .holds:
      FunctionProofs(result.claim, subject, functions).files
    case .flow, .pairs: FlowProofs(subject, result).files
    case nil where result.flow != nil: FlowProofs(subject, result).files
    case .functions, nil: []
    }
  }
}
