// Places in Xen's C that say which access breaks which right, each in its own way: a switch over the
// right, with what it needs around it to be run by itself.

/// One of them. What stands around the switch is not looked at, but for an ASSERT about the right that
/// stands directly before it.
public struct AccessPlace: Sendable {
  /// Which enumeration its cases are of.
  public enum Rights: String, Hashable, Sendable {
    case stored = "p2m_access_"
    case asked = "XENMEM_access_"
  }

  /// The head of its column.
  public let name: String
  /// What the switch decides, as a noun.
  public let meaning: String
  public let function: String
  /// Where the function is or was defined, from the top of the tree.
  public let homes: [String]
  public let rights: Rights
  /// Accesses that it is ever asked about, in the order of `r w x`.
  public let accesses: [Access]
  /// All of the function's body is taken, not only the switch.
  let isWhole: Bool
  /// It tells the processor's page walks from other writes.
  public let tellsWalks: Bool
  /// C before the switch and behind it, so that all of it is `bool place(unsigned int place_right,
  /// unsigned int place_access)`, which is true where the access, bits of `Access`, is refused.
  let before, after: String

  init(
    _ name: String, _ meaning: String, function: String, homes: [String], rights: Rights,
    accesses: [Access] = Access.allCases, tellsWalks: Bool = false,
    isWhole: Bool = false, before: String,
    after: String
  ) {
    (self.name, self.meaning, self.function, self.homes) = (name, meaning, function, homes)
    (self.rights, self.accesses, self.tellsWalks) = (rights, accesses, tellsWalks)
    (self.isWhole, self.before, self.after) = (isWhole, before, after)
  }

  /// In the order of their columns; each has a file beside this one.
  public static let all: [AccessPlace] = [
    .nestedFault, .reply, .extendedPages, .nestedTables, .devices, .armFault, .armPage, .armPages,
  ]
}

/// What a guest may try.
public enum Access: Int, CaseIterable, Hashable, Sendable, Codable {
  case read = 1
  case write = 2
  case execute = 4

  public var letter: String {
    switch self {
    case .read: "r"
    case .write: "w"
    case .execute: "x"
    }
  }
}

extension AccessPlace {
  /// Only a write of the processor's own page walk.
  static let walk: UInt64 = 8

  static let head = "bool place(unsigned int place_right, unsigned int place_access) {"

  /// With `npfec` as the hardware tells an access.
  static let faultHead = """
    \(head)
    struct npfec npfec = { 0 };
    npfec.read_access = place_access & 1;
    npfec.write_access = (place_access >> 1) & 1;
    npfec.insn_fetch = (place_access >> 2) & 1;
    """
}
