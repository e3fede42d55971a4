// What can be asked for, said where something else was.

enum KnownInstructions {
  /// For the end of a complaint.
  static var sentence: String { "known: " + names.joined(separator: ", ") }

  /// Every mnemonic; conditions are one for all, sizes of strings as well.
  static let names: [String] = {
    var names: [String] = []
    for name in OpcodeMap.mnemonics {
      let family =
        name.hasPrefix("cmov")
        ? "cmovCC"
        : name.hasPrefix("set")
          ? "setCC"
          : OpcodeEntry.strings.contains(name) ? name + "SIZE" : name == "cmpxchg8b" ? "cmpxchg8b/16b" : name
      if names.last != family { names.append(family) }
    }
    return names
  }()
}
