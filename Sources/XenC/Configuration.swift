// Kconfig symbols as conditions and `IS_ENABLED` name them. The access check is compiled only where
// memory events are, which decides some; whether a build is for debugging is open, and both are read.

enum Configuration {
  /// What a symbol is set to.
  enum Setting: Hashable {
    case set, unset
    /// In debug builds only, and the other way round.
    case debug, release
  }

  static let known: [String: Setting] = [
    "CONFIG_X86": .set, "CONFIG_X86_64": .set, "CONFIG_64BIT": .set, "CONFIG_HVM": .set,
    "CONFIG_VM_EVENT": .set, "CONFIG_ALTP2M": .set, "CONFIG_MEM_ACCESS": .set, "CONFIG_HAS_MEM_ACCESS": .set,
    "__x86_64__": .set, "__XEN__": .set,
    "CONFIG_ARM": .unset, "CONFIG_ARM_32": .unset, "CONFIG_ARM_64": .unset, "CONFIG_PPC": .unset,
    "CONFIG_PPC64": .unset, "CONFIG_RISCV": .unset, "CONFIG_RISCV_64": .unset, "CONFIG_X86_32": .unset,
    "__ASSEMBLY__": .unset, "CONFIG_DEBUG": .debug, "NDEBUG": .release,
  ]

  /// Whether a symbol is set; nil where nobody knows.
  static func isSet(_ symbol: String, debug: Bool) -> Bool? {
    switch known[symbol] {
    case .set: true
    case .unset: false
    case .debug: debug
    case .release: !debug
    case nil: nil
    }
  }

  /// The same where both kinds of builds are meant: nil where they differ as well.
  static func isSet(_ symbol: String) -> Bool? {
    let (debug, release) = (isSet(symbol, debug: true), isSet(symbol, debug: false))
    return debug == release ? debug : nil
  }

  /// What reading rests on where these words occur.
  static func assumptions(_ words: some Sequence<String>) -> [String] {
    Set(words).compactMap { word in
      switch known[word] {
      case .set where word.hasPrefix("CONFIG_"): "\(word) is set"
      case .unset where word.hasPrefix("CONFIG_"): "\(word) is not set"
      default: nil
      }
    }
  }

  /// `IS_ENABLED(symbol)` for each of them; for others a name that nobody declares.
  static var macros: String {
    let lines = known.sorted { $0.key < $1.key }.map { symbol, setting in
      let value =
        switch setting {
        case .set: "1"
        case .unset: "0"
        case .debug: "__debug_build()"
        case .release: "(!__debug_build())"
        }
      return "#define \(prefix)\(symbol) \(value)"
    }
    return (["#define IS_ENABLED(symbol) \(prefix)##symbol"] + lines).joined(separator: "\n")
  }

  private static let prefix = "IS_ENABLED_"

  /// What clang's complaint about an undeclared name is really about, if it is a symbol.
  static func complaint(_ message: String) -> String? {
    guard let start = message.firstRange(of: "'\(prefix)")?.upperBound else { return nil }
    return unknown("IS_ENABLED(\(message[start...].prefix { $0 != "'" }))")
  }

  static func unknown(_ condition: String) -> String {
    "\(condition), which depends on a configuration that is not known here; leave only the side that is "
      + "meant, or name a built tree with --tree"
  }
}
