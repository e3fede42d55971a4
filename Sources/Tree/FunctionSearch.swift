// Where a function is. Functions wander between files from one revision to the
// next, so their names are looked for: first in the few files where those that
// matter have always been, then in every C file that could have them.

import Source

/// Where a function is defined.
public struct TreeDefinition: Hashable, Sendable {
  public let name: String
  /// Relative to the tree's root, e.g. `arch/x86/hvm/emulate.c`.
  public let file: String
  /// Of the name, from 1. In a patched tree, of the patched text.
  public let line: Int
  public let column: Int
}

extension XenTree {
  /// Where `name` is defined; the first place, if there are several.
  /// - Returns: nil if no C file below `arch/x86` or `common` defines it. A
  ///   macro or a prototype is no definition, nor is what a macro makes.
  public func definition(of name: String) -> TreeDefinition? { definitions(of: name).first }

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
