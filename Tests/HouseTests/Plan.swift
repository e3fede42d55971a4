// The house: which room lies on which floor, and who may import whom. The
// floors are those of Package.swift.

/// What the `import` lines must obey.
struct Plan {
  /// Rooms by floor, bottom first.
  static let floors: [[String]] = [
    ["CZ3", "Embedded", "Host", "Source", "XenABI"],
    ["BitVectors", "Spec", "Patch"],
    ["SMT", "ModelChecking", "Emulation", "Tree"],
    ["SymbolicExecution", "CReader"],
    ["XenFunctions"],
    ["Flow"],
    ["Claims"],
    ["Prove", "Tables", "Conformance"],
    ["Proofs"],
    ["Report"],
    ["xenprove"],
  ]

  /// Rooms that work while the others are built: they import none of those, and none
  /// of those imports them.
  static let builders: Set<String> = ["Embedding"]

  /// The only rooms that import a room.
  static let onlyImporters: [String: Set<String>] = ["CZ3": ["SMT"], "Embedded": ["xenprove"]]

  /// The only rooms that write to a terminal.
  static let printers: Set<String> = ["Report", "xenprove"]

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
      if let only = onlyImporters[imported], !only.contains(file.room) {
        return "\(file): \(imported) is for \(only.sorted().joined(separator: ", ")) alone"
      }
      return nil
    }
    let asks = asksForNumbers(file) + speaksOfXen(file)
    let prints = printers.contains(file.room) ? [] : file.prints.map { "\(file):\($0): prints" }
    return imports + asks + prints
  }

  /// Rooms of formulas, which a model knows nothing of: it is plain Swift.
  static let symbolic: Set<String> = ["SMT", "SymbolicExecution"]

  /// Rooms that would serve any program.
  private static let generic: Set<String> = ["BitVectors", "ModelChecking", "SMT", "SymbolicExecution"]

  /// Words that only mean something to Xen, in lower case.
  private static let xenWords = [
    "xen", "p2m", "gfn", "hvm", "vmevent", "vm_event", "mem_access", "memaccess", "npfec", "vcpu",
  ]

  private static func speaksOfXen(_ file: SourceFile) -> [String] {
    guard generic.contains(file.room) else { return [] }
    let text = file.text.lowercased()
    return xenWords.filter(text.contains).map { "\(file): a generic room must not speak of `\($0)`" }
  }

  /// What a model file would tell numbers from symbols by.
  private static let constants = [".constant", "world.known("]

  /// Files that may: the guest of a situation, whose addresses are numbers, which is a
  /// part of worlds; and the access check, which looks no further where a lookup has
  /// failed in all runs.
  private static let asking: Set<String> = ["GuestModel.swift", "DecisionModel.swift"]

  /// A model means the same on numbers and on symbols: what is different for numbers
  /// belongs to the world.
  private static func asksForNumbers(_ file: SourceFile) -> [String] {
    guard file.isModel, !asking.contains(file.name) else { return [] }
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
