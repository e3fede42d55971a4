// What of a patched tree's C depends on Kconfig symbols that its configuration, which is older than the
// patch, says nothing of: whatever is read of that may not be what is compiled.

import Tree
import XenC

/// Functions that nobody knows the text of, by name.
struct UnconfiguredText {
  /// Each with the reason.
  private(set) var reasons: [String: String] = [:]
  /// Why nothing is known of any function; nil where only some are meant.
  private(set) var everywhere: String?

  /// More names than this are taken for all.
  private static let most = 200

  /// Nothing depends on any.
  init() {}

  /// - Parameters:
  ///   - old: the same tree before.
  ///   - judged: functions that are judged by themselves, wherever they are called.
  init(in tree: XenTree, since old: XenTree, judging judged: Set<String>) {
    var causes: [String: String] = [:]
    for symbol in tree.openSymbols(since: old) {
      causes[symbol.name] = "depends on \(symbol.name), \(symbol.reason)"
    }
    var known: [String: [DeclaredText]] = [:]
    while !causes.isEmpty, everywhere == nil {
      var next: [String: String] = [:]
      for file in tree.files(mentioning: causes.keys.sorted()) where Self.isRead(file) {
        let texts = known[file] ?? DeclaredText.all(in: tree.contents(of: file) ?? [], of: file)
        known[file] = texts
        for text in texts { note(text, causes, judged, &next) }
      }
      causes = next
      if reasons.count > Self.most { everywhere = everywhere ?? reasons.values.min() }
    }
  }

  private mutating func note(
    _ text: DeclaredText, _ causes: [String: String], _ judged: Set<String>, _ next: inout [String: String]
  ) {
    guard let cause = causes.keys.sorted().first(where: { $0 != text.name && text.mentions($0) }),
      let place = text.place(of: cause)
    else { return }
    let reason = "\(place.file):\(place.line): \(causes[cause]!)"
    guard let name = text.name else {
      everywhere = everywhere ?? reason
      return
    }
    if reasons[name] != nil { return }
    reasons[name] = reason
    if !judged.contains(name) {
      next[name] = "uses \(name), which " + causes[cause]!
    }
  }

  /// Files of other architectures are no part of any build that is judged.
  private static func isRead(_ file: String) -> Bool {
    ["arch/x86/", "common/", "drivers/", "include/", "lib/", "xsm/", "crypto/"].contains {
      file.hasPrefix($0)
    } && !file.hasPrefix("include/asm-arm/")
  }

  /// Why nothing is known of a function, with what to do; nil where it depends on no such symbol.
  func reason(against function: String) -> String? {
    (reasons[function] ?? everywhere).map {
      $0 + ": apply the patch, configure and build the tree, then verify the tree"
    }
  }
}
