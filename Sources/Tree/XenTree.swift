// A Xen source tree as somebody has it on disk, perhaps with a patch applied or
// with another configuration. The tree itself is never written to: what differs
// lies in a private directory, and every question looks there first.

import Source

/// A Xen source tree. A cheap value; copies share what was read.
public struct XenTree: Sendable {
  /// The directory that has `arch/x86` in it, absolute and without symbolic
  /// links. All paths of files are relative to it.
  public let root: String
  /// What `Makefile` says.
  public let version: Version
  /// What was applied to the tree, in order; empty for the tree as it is.
  public internal(set) var changes: [TreeChange] = []
  /// What is worth knowing about how patches applied, at places of the patch.
  public internal(set) var notes: [Diagnostic] = []
  /// Of everything that is compiled from here on.
  var assumptions: [String] = []
  /// `-DNDEBUG` in a command line is no longer true.
  var isMadeDebug = false
  var overlay: Overlay?
  var index = FunctionIndex()
  let build = BuildRecord()

  /// Opens a tree by its top, the directory that has `xen/` in it, or by that
  /// `xen/` itself. Reads nothing but the Makefile.
  /// - Throws: `Diagnostic` when there is no Xen tree, saying what is there.
  public init(at path: String) throws(Diagnostic) {
    guard let real = Files.resolved(path) else {
      throw Diagnostic(at: nil, "\(path): there is no such directory; name the top of a Xen tree or its xen/")
    }
    guard Files.isDirectory(real) else {
      throw Diagnostic(at: nil, "\(path): is no directory; name the top of a Xen tree or its xen/")
    }
    guard let root = ["\(real)/xen", real].first(where: XenTree.isRoot) else {
      throw Diagnostic(
        at: nil,
        """
        \(path): is no Xen tree: neither xen/arch/x86 nor arch/x86 and include/xen are in it; \
        name the top of a Xen tree or its xen/
        """)
    }
    guard let makefile = Files.read("\(root)/Makefile"), let version = Version(makefile: makefile) else {
      throw Diagnostic(
        at: Place(file: "\(root)/Makefile", line: 1),
        "this should set XEN_VERSION and XEN_SUBVERSION and does not; is the checkout complete?")
    }
    self.root = root
    self.version = version
  }

  /// `XEN_VERSION.XEN_SUBVERSION`, e.g. 4.13; the extra version without what
  /// make would fill in, e.g. `-unstable`.
  public struct Version: Hashable, Sendable, CustomStringConvertible {
    public let major: Int
    public let minor: Int
    public let extra: String

    public var description: String { "\(major).\(minor)\(extra)" }
  }

  private static func isRoot(_ path: String) -> Bool {
    Files.isDirectory("\(path)/arch/x86") && Files.isDirectory("\(path)/include/xen")
  }

  /// Where a file is for whoever looks at the disk.
  func absolute(_ file: String) -> String { "\(root)/\(file)" }

  /// The bytes of a file as this tree has them, patched if it is patched.
  /// - Parameter file: relative to `root`.
  /// - Returns: nil if the tree has no such file.
  public func contents(of file: String) -> [UInt8]? {
    if let changed = overlay?.contents(of: file) { return changed.bytes }
    return Files.read(absolute(file))
  }

  /// Files that are otherwise than on disk, those that are gone among them, relative to `root`.
  public var changedFiles: [String] { overlay?.files ?? [] }

  func has(_ file: String) -> Bool {
    if let changed = overlay?.contents(of: file) { return changed.bytes != nil }
    return Files.exists(absolute(file))
  }
}

extension XenTree.Version {
  /// Reads lines like `export XEN_SUBVERSION = 13`.
  init?(makefile: [UInt8]) {
    var values: [Substring: Substring] = [:]
    for line in String(decoding: makefile, as: UTF8.self).split(separator: "\n").prefix(100) {
      let words = line.split { " \t?:=".contains($0) }
      guard let name = words.firstIndex(where: { $0.hasPrefix("XEN_") }), line.contains("=") else { continue }
      if values[words[name]] == nil { values[words[name]] = words.dropFirst(name + 1).first ?? "" }
    }
    guard let major = values["XEN_VERSION"].flatMap({ Int($0) }),
      let minor = values["XEN_SUBVERSION"].flatMap({ Int($0) })
    else { return nil }
    self.major = major
    self.minor = minor
    extra = String((values["XEN_EXTRAVERSION"] ?? "").prefix { $0 != "$" })
  }
}
