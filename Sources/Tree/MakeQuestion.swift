// Builds of before 2020 leave nothing behind that tells flags, so make is asked
// what it would do if the file had changed. `-n` alone is not enough to leave the
// tree as it is: make would still update the lists of prerequisites that it
// includes, so it is told that there are none.

enum MakeQuestion {
  /// In seconds; it takes a third of one.
  private static let patience = 60

  /// The flags of some files of one folder, as far as make tells; nil if it does
  /// not come to an end.
  static func flags(of files: [String], in tree: XenTree) -> [String: FoundFlags]? {
    // Later makefiles write into the tree while they are being read.
    guard let first = files.first, first.hasSuffix(".c"), tree.hasOldLayout,
      !Files.exists(tree.absolute("scripts/Kbuild.include")), Files.exists(tree.absolute("Rules.mk"))
    else { return [:] }
    let folder = tree.absolute(parent(of: first))
    let there = files.filter { Files.exists(tree.absolute($0)) }
    let changed = there.flatMap { ["-W", lastName(of: $0), "\(lastName(of: $0).dropLast(2)).o"] }
    guard !there.isEmpty else { return [:] }
    let output = Child.output(
      of: ["make", "-n", "-k", "-rR", "--no-print-directory", "-f", "\(tree.root)/Rules.mk", "-C", folder]
        + ["BASEDIR=\(tree.root)", "XEN_ROOT=\(parent(of: tree.root))", "XEN_TARGET_ARCH=x86_64"]
        + ["DEPS_INCLUDE="] + changed, patience: patience)
    guard let output else { return nil }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    var found: [String: FoundFlags] = [:]
    for file in there {
      let words = lines.lazy.compactMap { ShellWords.compiling(lastName(of: file), in: $0) }.first
      found[file] = words.map { FoundFlags(words: $0, directory: folder, origin: .make) }
    }
    return found
  }
}
