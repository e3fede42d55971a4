// Design decisions that a tree is taken to have made as a revision did, since nothing of it
// was read that shows them.

import Emulation
import XenABI
import XenFunctions

extension LoadedTree {
  /// In words, for a report.
  func assumedDecisions(_ revision: Revision) -> [String] {
    let shown = Catalogue.showing(revision.traits)
    return Trait.all.filter { !(shown[$0] ?? []).contains(where: isRead) }.map { trait in
      "\(trait) is \(trait.value(in: revision.traits)), as in \(revision.name): "
        + "no function of the tree that was read shows it"
    }
  }

  /// In every build. Without the access check there is no tree.
  private func isRead(_ function: FunctionID) -> Bool {
    function == .check || readings.allSatisfy { (try? $0.program(function.name).get()) != nil }
  }
}
