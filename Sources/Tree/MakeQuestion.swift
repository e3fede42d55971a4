// Builds of before 2020 leave nothing behind that tells flags, so make is asked
// what it would do if the file had changed. `-n` alone is not enough to leave the
// tree as it is: make would still update the lists of prerequisites that it
// includes, so it is told that there are none, and it would still run what a
// makefile runs to set its variables, so a folder that does so is not entered.

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
    let own = parent(of: first)
    guard let folder = runsCommands(own, tree) ? harmless(tree) : own else { return [:] }
    // From another folder the same rule finds the file by the path that leads there.
    let way = folder == own ? "" : folder.split(separator: "/").map { _ in "../" }.joined() + "\(own)/"
    let there = files.filter { Files.exists(tree.absolute($0)) }
    let changed = there.flatMap {
      ["-W", way + lastName(of: $0), "\(way)\(lastName(of: $0).dropLast(2)).o"]
    }
    guard !there.isEmpty else { return [:] }
    let output = Child.output(
      of: ["make", "-n", "-k", "-rR", "--no-print-directory", "-f", "\(tree.root)/Rules.mk"]
        + ["-C", tree.absolute(folder), "BASEDIR=\(tree.root)", "XEN_ROOT=\(parent(of: tree.root))"]
        + ["XEN_TARGET_ARCH=x86_64", "DEPS_INCLUDE="] + changed, patience: patience)
    guard let output else { return nil }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    var found: [String: FoundFlags] = [:]
    for file in there {
      let words = lines.lazy.compactMap { ShellWords.compiling(lastName(of: file), in: $0) }.first
      found[file] = words.map {
        FoundFlags(
          words: $0, directory: tree.absolute(folder), origin: .make,
          assumptions: folder == own
            ? []
            : [
              "\(file) is taken to be compiled as if it were in \(folder): make might write into \(own) to tell"
            ])
      }
    }
    return found
  }

  /// A makefile that runs commands while it is read may write into the tree, as
  /// that of `arch/x86` does to try the linker.
  private static func runsCommands(_ folder: String, _ tree: XenTree) -> Bool {
    let makefile = Files.read(tree.absolute("\(folder)/Makefile")) ?? []
    return String(decoding: makefile, as: UTF8.self).contains("$(shell")
  }

  /// A folder of the hypervisor whose makefile only names objects.
  private static func harmless(_ tree: XenTree) -> String? {
    let folder = "arch/x86/hvm"
    return runsCommands(folder, tree) ? nil : folder
  }
}
