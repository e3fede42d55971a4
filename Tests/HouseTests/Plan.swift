// The house: which room lies on which floor, and who may import whom. The
// floors are those of Package.swift.

/// What the `import` lines must obey.
struct Plan {
  /// Rooms by floor, bottom first.
  static let floors: [[String]] = [
    ["CZ3", "Embedded", "Host", "Markup", "Source", "XenABI"],
    ["BitVectors", "CText", "Console", "Instructions", "Patch"],
    ["CSemantics", "Emulation", "ModelChecking", "SMT", "Spec", "Tree"],
    ["CallSites", "SymbolicExecution", "XenC"],
    ["XenFunctions"],
    ["Equivalence", "Flow"],
    ["Claims"],
    ["Tables"],
    ["Loading"],
    ["History", "Verification"],
    ["Proofs"],
    ["Report"],
    ["xenprove"],
  ]

  /// Rooms that work while the others are built: they import none of those, and none
  /// of those imports them.
  static let builders: Set<String> = ["Embedding"]

  /// The only rooms that import a room.
  static let onlyImporters: [String: Set<String>] = ["CZ3": ["SMT"], "Embedded": ["Loading"]]

  /// The only room that writes to a terminal.
  static let printers: Set<String> = ["Console"]

  static func floor(of room: String) -> Int? { floors.firstIndex { $0.contains(room) } }

  /// What is wrong with one file, in words; empty when all is well.
  static func violations(in file: SourceFile) -> [String] {
    if builders.contains(file.room) {
      return file.imports.filter { Plan.floor(of: $0) != nil || builders.contains($0) }.map {
        "\(file): imports \($0), which is being built"
      }
    }
    guard let floor = floor(of: file.room) else { return ["Sources/\(file.room) has no floor"] }
    let imports = file.imports.compactMap { imported -> String? in
      if builders.contains(imported) { return "\(file): imports \(imported), which builds it" }
      guard let below = Plan.floor(of: imported) else { return nil }
      if below >= floor { return "\(file): imports \(imported), which does not lie below \(file.room)" }
      if file.isModel, symbolic.contains(imported) { return "\(file): a model must not see \(imported)" }
      if file.isContract, readers.contains(imported) {
        return "\(file): a contract must not see \(imported)"
      }
      if let only = onlyImporters[imported], !only.contains(file.room) {
        return "\(file): \(imported) is for \(only.sorted().joined(separator: ", ")) alone"
      }
      return nil
    }
    let prints = printers.contains(file.room) ? [] : file.prints.map { "\(file):\($0): prints" }
    return imports + asksForNumbers(file) + prints + subjectWords(in: file)
  }

  /// Rooms that would serve another subject as well: they know nothing of Xen.
  static let generic: Set<String> = [
    "BitVectors", "CSemantics", "CText", "CallSites", "Markup", "ModelChecking", "SMT", "SymbolicExecution",
  ]

  /// Xen's words, in lower case.
  private static let subject = [
    "xen", "p2m", "gfn", "mfn", "hvm", "vcpu", "npt_", "pfec", "vm_event", "vmevent", "monitor_traps",
    "mem_access",
    "memaccess",
  ]

  /// A generic room says nothing of Xen outside of comments; the name of this program is none of Xen's words.
  private static func subjectWords(in file: SourceFile) -> [String] {
    guard generic.contains(file.room) else { return [] }
    let code = file.code.lowercased().replacing("xenprove", with: "")
    return subject.filter(code.contains).map { "\(file): \(file.room) is generic and says `\($0)`" }
  }

  /// Rooms of formulas, which a model knows nothing of: it is plain Swift.
  static let symbolic: Set<String> = ["SMT", "SymbolicExecution"]

  /// Rooms of C, which a contract knows nothing of: it is written without looking.
  static let readers: Set<String> = ["CSemantics", "XenC"]

  /// What a model file would tell numbers from symbols by.
  private static let constants = [".constant", "world.known("]

  /// Files that may: the guest of a situation, whose addresses are numbers, which is a
  /// part of worlds; and the access check, which looks no further where a lookup has
  /// failed in all runs.
  private static let asking: Set<String> = ["GuestModel.swift", "AccessCheckModel.swift"]

  /// A model means the same on numbers and on symbols: what is different for numbers
  /// belongs to the world.
  private static func asksForNumbers(_ file: SourceFile) -> [String] {
    guard file.isModel, !asking.contains(where: file.name.hasSuffix) else { return [] }
    return constants.filter(file.text.contains).map { "\(file): asks whether a word is a number by `\($0)`" }
  }

  /// A contract says a second time what a model says: it names nothing that a model
  /// declares. What is wrong with that, in words.
  static func sharing(among files: [SourceFile]) -> [String] {
    let declared = files.filter(\.isModel).flatMap(\.types)
    return files.filter(\.isContract).flatMap { file in
      declared.filter(file.mentions).map { "\(file): a contract must not see \($0), which a model declares" }
    }
  }
}
