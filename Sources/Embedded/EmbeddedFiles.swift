// The files that the program works with where there is no checkout: the plugin
// Embedding puts their texts into it.

/// The YAML files of specs/ and the ledger of proofs/, as the program was built.
public enum EmbeddedFiles {
  /// Texts by path below the top of the repository, e.g. `specs/rights.yaml`.
  public static let all = Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0.text) })

  /// Those of a folder, by their path below it.
  public static func below(_ folder: String) -> [String: String] {
    let prefix = "\(folder)/"
    let found = all.filter { $0.key.hasPrefix(prefix) }.map { ($0.key.dropFirst(prefix.count), $0.value) }
    return Dictionary(uniqueKeysWithValues: found.map { (String($0.0), $0.1) })
  }
}
