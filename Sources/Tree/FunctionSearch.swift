// Where a function is. Functions wander between files from one revision to the
// next, so their names are looked for: first in the few files where those that
// matter have always been, then in every C file that could have them.

import Source

/// Where a function is defined.
public struct TreeDefinition: Hashable, Sendable {
  public let name: String
  /// Relative to the tree's root, e.g. `arch/x86/hvm/emulate.c`.
  public let file: String
  /// What is compiled to read it: `file`, or for a header a C file that uses the function.
  public fileprivate(set) var unit: String
  /// Of the name, from 1. In a patched tree, of the patched text.
  public let line: Int
  public let column: Int

  init(name: String, file: String, line: Int, column: Int) {
    (self.name, self.file, unit, self.line, self.column) = (name, file, file, line, column)
  }
}

extension XenTree {
  /// Where `name` is defined; the first place, if there are several. A C file is asked before
  /// headers.
  /// - Returns: nil if no C file below `arch/x86` or `common` defines it, nor a header that one of
  ///   them uses it from. A macro or a prototype is no definition, nor is what a macro makes.
  public func definition(of name: String) -> TreeDefinition? {
    definitions(of: name).first ?? definitionInHeader(of: name)
  }

  /// C files that define a function of this name, by path: for others, for themselves alone, or in
  /// a configuration that is not this one's.
  public func files(defining name: String) -> [String] {
    index.sources(of: self).filter { file in
      !file.hasPrefix("arch/x86/boot/") && !definitions(of: name, in: file, ifMentioned: true).isEmpty
    }
  }

  /// C files and headers below `arch/x86`, `common` and `include` that two trees have otherwise, or that
  /// only one of them has, by path.
  public func files(differingFrom other: XenTree) -> [String] {
    let all = [self, other].reduce(into: Set<String>()) { files, tree in
      files.formUnion(tree.index.sources(of: tree) + tree.index.headers(of: tree))
    }
    return all.sorted().filter { contents(of: $0) != other.contents(of: $0) }
  }

  private func definitionInHeader(of name: String) -> TreeDefinition? {
    let headers = index.headers(of: self)
    guard
      var found = headers.lazy.compactMap({ definitions(of: name, in: $0, ifMentioned: true).first }).first,
      let user = (XenTree.usualFiles + index.sources(of: self)).first(where: {
        index.mentions($0, name, of: self)
      })
    else { return nil }
    found.unit = user
    return found
  }

  /// Every definition of `name`, among the usual files if one of those has it,
  /// else anywhere below `arch/x86` and `common`. Several are static functions of
  /// the same name, or variants under `#if`. Files are read once per tree.
  public func definitions(of name: String) -> [TreeDefinition] {
    for file in XenTree.usualFiles {
      let found = definitions(of: name, in: file)
      if !found.isEmpty { return found }
    }
    let others = index.sources(of: self).filter { !XenTree.usualFiles.contains($0) }
    return others.flatMap { definitions(of: name, in: $0, ifMentioned: true) }
  }

  /// The functions that `file` defines, in its order; nothing if there is no
  /// such file.
  public func definitions(in file: String) -> [TreeDefinition] {
    index.definitions(in: file, of: self, ifMentions: nil)
  }

  private func definitions(
    of name: String, in file: String, ifMentioned: Bool = false
  ) -> [TreeDefinition] {
    index.definitions(in: file, of: self, ifMentions: ifMentioned ? name : nil).filter { $0.name == name }
  }

  /// In 2019 as today; what moved before it got here, or will move away, is found
  /// by the longer way.
  static let usualFiles = [
    "arch/x86/hvm/emulate.c", "arch/x86/hvm/monitor.c", "arch/x86/hvm/hvm.c", "arch/x86/mm/mem_access.c",
    "common/monitor.c", "arch/x86/hvm/vm_event.c",
  ]
}
