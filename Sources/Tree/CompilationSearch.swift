// Where a build says how it compiled a file: in one place since 2021, beside
// each object since 2020, nowhere before, where make must be asked. What is not
// said anywhere is made up, and said to be.

import Source

extension XenTree {
  /// How `file` is compiled.
  ///
  /// `compile_commands.json` is asked first, in the root or above it; then
  /// `.NAME.o.cmd` beside the object; then, in trees of before 2020, `make -n`,
  /// which runs what the tree's makefiles run while they are read and takes a
  /// third of a second; then a neighbour's flags are taken, or made up. Nothing is
  /// written into the tree.
  /// - Parameter file: relative to the root, e.g. `arch/x86/hvm/emulate.c`.
  /// - Throws: `Diagnostic` when the tree has no such file, or was never built,
  ///   saying how to build it.
  public func compilation(of file: String) throws(Diagnostic) -> Compilation {
    guard has(file) else {
      throw Diagnostic(at: nil, "\(root)/\(file): there is no such file in this tree")
    }
    try requireBuild()
    let found =
      build.commands(of: self).flags(of: file, in: self) ?? CommandFile.flags(of: file, in: self)
      ?? build.make(file, of: self) ?? CommandFile.neighbour(of: file, in: self)
      ?? CommonFlags.flags(of: file, in: self)
    return compilation(of: file, found)
  }

  private func compilation(of file: String, _ found: FoundFlags) -> Compilation {
    var arguments = ClangFlags.mapPaths(in: ClangFlags.kept(of: found.words)) { path in
      // An overlay knows files by their path without links.
      path.hasPrefix("/") ? Files.resolved(path) ?? path : path
    }
    var assumptions = assumptions + build.commands(of: self).assumptions + found.assumptions
    if isMadeDebug, arguments.contains(where: { $0.hasPrefix("-DNDEBUG") }) {
      arguments.removeAll { $0.hasPrefix("-DNDEBUG") }
      assumptions.append("the -DNDEBUG of the command line is left out")
    }
    if let overlay { arguments += ["-ivfsoverlay", overlay.description] }
    return Compilation(
      file: file, path: absolute(file), arguments: arguments, directory: found.directory,
      origin: found.origin, assumptions: assumptions, overlay: overlay)
  }
}

/// `.NAME.o.cmd`, which builds since 2020 write beside `NAME.o`.
enum CommandFile {
  static func flags(of file: String, in tree: XenTree) -> FoundFlags? {
    guard file.hasSuffix(".c") else { return nil }
    return read(
      "\(parent(of: file))/.\(lastName(of: file).dropLast(2)).o.cmd", for: lastName(of: file), in: tree
    )
    .map { FoundFlags(words: $0.words, directory: tree.root, origin: .commandFile($0.path)) }
  }

  /// The flags of another file of the same folder.
  static func neighbour(of file: String, in tree: XenTree) -> FoundFlags? {
    let folder = parent(of: file)
    for entry in Files.entries(of: tree.absolute(folder)) {
      guard entry.name.hasPrefix("."), entry.name.hasSuffix(".o.cmd") else { continue }
      let name = entry.name.dropFirst().dropLast(6)
      guard let found = read("\(folder)/\(entry.name)", for: "\(name).c", in: tree) else { continue }
      let own = "-D__OBJECT_LABEL__=\(file.dropLast(2)).o"
      let words = found.words.map { $0.hasPrefix("-D__OBJECT_LABEL__=") ? own : $0 }
      return FoundFlags(
        words: words, directory: tree.root, origin: .neighbour(found.path),
        assumptions: ["\(file) was never built; it is taken to be compiled like \(folder)/\(name).c"])
    }
    return nil
  }

  private static func read(
    _ path: String, for name: String, in tree: XenTree
  ) -> (words: [String], path: String)? {
    let path = tree.absolute(path)
    guard let bytes = Files.read(path) else { return nil }
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard first.starts(with: "cmd_".utf8), let colon = first.firstIndex(of: UInt8(ascii: ":")),
      first[colon...].starts(with: ":=".utf8)
    else { return nil }
    // The line is written for make, which would undo this.
    let line = String(decoding: first[(colon + 2)...], as: UTF8.self)
      .split(separator: "$(pound)", omittingEmptySubsequences: false).joined(separator: "#")
      .split(separator: "$$", omittingEmptySubsequences: false).joined(separator: "$")
    return ShellWords.compiling(name, in: line).map { ($0, path) }
  }
}

/// What every tree has, for a file that no build has seen.
enum CommonFlags {
  static func flags(of file: String, in tree: XenTree) -> FoundFlags {
    let folders =
      tree.hasOldLayout
      ? ["include", "include/asm-x86/mach-generic", "include/asm-x86/mach-default"]
      : ["include", "arch/x86/include", "arch/x86/include/generated"]
    let words =
      ["gcc", "-m64", "-std=gnu99", "-nostdinc", "-fno-builtin", "-D__XEN__", "-DXEN_IMG_OFFSET=0x200000"]
      + ["-D__OBJECT_LABEL__=\(file.dropLast(2)).o", "-msoft-float", "-mno-red-zone", "-mno-sse", "-fpic"]
      + ["-include", "\(tree.root)/include/xen/config.h"] + folders.map { "-I\(tree.root)/\($0)" }
    return FoundFlags(
      words: words, directory: tree.root, origin: .synthesised,
      assumptions: [
        "nothing says how \(file) is compiled; it is taken to be compiled with the flags that all of Xen has"
      ])
  }
}
