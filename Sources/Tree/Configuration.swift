// What a tree is configured to be. A debug build is one with CONFIG_DEBUG, which
// comes from `include/generated/autoconf.h`; `include/xen/config.h` defines NDEBUG
// where it is missing, and code asks for either. So the other kind of build is
// this tree with that one line of autoconf.h gone or added.

import Source

extension XenTree {
  /// Whether assertions and the like are compiled in; nil if the tree has never
  /// been configured.
  public var isDebugBuild: Bool? { contents(of: Self.autoconf).map { $0.definesDebug } }

  /// This tree as a debug build, whatever it was built as.
  /// - Throws: `Diagnostic` when it was never built.
  public func asDebug() throws(Diagnostic) -> XenTree { try configured(debug: true) }

  /// This tree as a release build, whatever it was built as.
  /// - Throws: `Diagnostic` when it was never built.
  public func asRelease() throws(Diagnostic) -> XenTree { try configured(debug: false) }

  private func configured(debug: Bool) throws(Diagnostic) -> XenTree {
    try requireBuild()
    guard let old = contents(of: Self.autoconf) else { return self }
    var tree = self
    if old.definesDebug == debug {
      tree.isMadeDebug = debug
      return tree
    }
    let new = debug ? old + "#define CONFIG_DEBUG 1\n".utf8 : old.withoutDebug
    tree = try overlaid([Self.autoconf: Overlay.Content(bytes: new)])
    tree.isMadeDebug = debug
    tree.assumptions.removeAll { $0.hasPrefix("the tree was built with") }
    tree.assumptions.append(
      """
      the tree was built with\(debug ? "out" : "") CONFIG_DEBUG and is read with\(debug ? "" : "out") it; \
      options that follow it are as they were
      """)
    return tree
  }

  static let autoconf = "include/generated/autoconf.h"

  /// Before 4.17, headers of x86 were in `include/asm-x86`.
  var hasOldLayout: Bool { Files.isDirectory(absolute("include/asm-x86")) }

  /// - Throws: `Diagnostic` when headers are missing that a build makes.
  func requireBuild() throws(Diagnostic) {
    var made = [Self.autoconf]
    if hasOldLayout { made.append("include/asm") }
    if Files.isDirectory(absolute("include/xen/lib/x86")) {
      made.append("include/xen/lib/x86/cpuid-autogen.h")
    }
    guard let missing = made.first(where: { !has($0) }) else { return }
    throw Diagnostic(
      at: nil,
      """
      \(root)/\(missing): is missing, as the tree was never built, and C cannot be read without it: run \
      'make -C \(root) XEN_TARGET_ARCH=x86_64 defconfig' and 'make -C \(root) XEN_TARGET_ARCH=x86_64 -k build'; \
      errors late in the build do no harm
      """)
  }
}

extension [UInt8] {
  /// Lines of autoconf.h that define CONFIG_DEBUG as anything.
  private func isDebugLine(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }
    return words.count > 1 && words[0].elementsEqual("#define".utf8)
      && words[1].elementsEqual("CONFIG_DEBUG".utf8)
  }

  private var lines: [ArraySlice<UInt8>] { split(separator: 0x0a, omittingEmptySubsequences: false) }
  fileprivate var definesDebug: Bool { lines.contains(where: isDebugLine) }
  fileprivate var withoutDebug: [UInt8] {
    Array(lines.filter { !isDebugLine($0) }.joined(separator: [0x0a]))
  }
}
