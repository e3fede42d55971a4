// What there is to say about a tree, in a form that people can review line by
// line; with `TREE` and `PRIVATE` for directories that are new every time.

import Foundation
import Patch
import Source
import Tree

extension Case {
  func report() throws -> String {
    let text = try withTree { path in
      do throws(Diagnostic) {
        let tree = try XenTree(at: path)
        return try self.describe(tree, path)
      } catch {
        return "refused\n\(error)\n".replacing(path, with: "OPENED")
      }
    }
    return text.replacing(#/\/tmp\/xenprove-tree-\w+/#, with: "PRIVATE")
  }

  private func describe(_ tree: XenTree, _ path: String) throws(Diagnostic) -> String {
    let top = String(tree.root.dropLast("/xen".count))
    let configured = tree.isDebugBuild.map { $0 ? "debug" : "release" } ?? "not configured"
    var lines = ["tree \(tree.root), Xen \(tree.version), \(configured)"]
    if name.hasPrefix("flags") || name.hasPrefix("never") {
      lines += tell { () throws(Diagnostic) in try self.flags(of: tree) }
    } else if let submission = try? submission() {
      lines += tell { () throws(Diagnostic) in try self.patched(tree, submission) }
    }
    return lines.map { "\($0)\n".replacing(top, with: "TREE") }.joined()
  }

  private func tell(_ body: () throws(Diagnostic) -> [String]) -> [String] {
    do throws(Diagnostic) { return try body() } catch { return ["refused", "\(error)"] }
  }

  private func flags(of tree: XenTree) throws(Diagnostic) -> [String] {
    var lines: [String] = []
    let files = ["arch/x86/hvm/emulate.c", "arch/x86/hvm/monitor.c", "common/monitor.c", "arch/x86/traps.c"]
    for file in files where tree.contents(of: file) != nil {
      lines += describe(try tree.compilation(of: file))
    }
    let debug = try tree.asDebug()
    let release = try tree.asRelease()
    lines += ["as debug"] + describe(try debug.compilation(of: "arch/x86/hvm/emulate.c"))
    lines += ["as release"] + describe(try release.compilation(of: "arch/x86/hvm/emulate.c"))
    for (name, tree) in [("debug", debug), ("release", release)] {
      let text = String(decoding: tree.contents(of: "include/generated/autoconf.h") ?? [], as: UTF8.self)
      lines += ["autoconf.h as \(name)"] + text.split(separator: "\n").map { "  |\($0)" }
    }
    return lines
  }

  private func describe(_ compilation: Compilation) -> [String] {
    ["compilation of \(compilation.path)", "  says \(compilation.origin)", "  in \(compilation.directory)"]
      + compilation.arguments.map { "    \($0)" } + compilation.assumptions.map { "  assumed: \($0)" }
  }

  private func patched(_ tree: XenTree, _ submission: Submission) throws(Diagnostic) -> [String] {
    let patched = try tree.applying(submission)
    var lines = patched.notes.map { "\($0)" }
    for change in patched.changes {
      let indexed = change.isAsIndexed.map { $0 ? "as indexed" : "not as indexed" } ?? "not indexed"
      lines.append("\(change.kind) \(change.file) at \(change.place), \(indexed)")
      let old = tree.contents(of: change.file)
      let new = patched.contents(of: change.file)
      lines += difference(split(old), split(new))
      if let new, new.last != 0x0a { lines.append("  without a newline at its end") }
      if new == nil { lines.append("  is gone") }
    }
    for name in ["hvm_emulate_send_vm_event", "hvm_monitor_check_p2m", "wandered_off", "new_function"] {
      let found = patched.definition(of: name).map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere"
      lines.append("\(name) is \(found)")
    }
    if let file = patched.changes.first(where: { $0.file.hasSuffix(".c") && $0.kind != .deleted })?.file {
      lines += describe(try patched.compilation(of: file))
    }
    return lines
  }

  private func split(_ text: [UInt8]?) -> [String] {
    text.map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) } ?? []
  }

  private func difference(_ old: [String], _ new: [String]) -> [String] {
    new.difference(from: old).map { change in
      switch change {
      case .insert(let offset, let text, _): "  +\(offset + 1)|\(text)"
      case .remove(let offset, let text, _): "  -\(offset + 1)|\(text)"
      }
    }
  }
}
