// The numbers that the model relies on, by their C names, beside those of a
// tree's headers.

import XenABI

/// One number that a tree has under a name, or lacks.
public struct Drift: Hashable, Sendable {
  public let name: String
  /// Nil where the vocabulary has no such name.
  public let expected: UInt64?
  /// Nil where the tree has no such name.
  public let found: UInt64?

  /// Both have the name, with different numbers.
  public var isMoved: Bool { expected != nil && found != nil }

  /// It is only that, and nobody but Xen's own C sees the number.
  public var isRenumbering: Bool { isMoved && Vocabulary.isInternal(name) }

  /// `XENMEM_access_default is 11, not 10`.
  public var sentence: String {
    switch (expected, found) {
    case (let expected?, let found?): "\(name) is \(found), not \(expected)"
    case (nil, let found?): "\(name) = \(found) is new"
    case (let expected?, nil): "\(name) = \(expected) is missing"
    case (nil, nil): "\(name) is unknown"
    }
  }
}

/// Names and numbers of one revision.
public struct Vocabulary: Sendable {
  /// By C name, in the order in which people know them.
  private let numbers: [(name: String, value: UInt64)]
  /// Names that trees of its time may lack.
  private static let optional: Set<String> = ["PFEC_shstk", "VM_EVENT_FLAG_NESTED_P2M"]

  public init(_ traits: Traits) {
    let rights = traits.accessValues.rights
    var numbers = rights.map { ("XENMEM_access_\($0.name)", UInt64($0.value)) }
    // `default` is no right that an entry can hold.
    numbers += rights.filter { $0.name != "default" }.map { ("p2m_access_\($0.name)", UInt64($0.value)) }
    numbers += PFEC.named.map { ($0.name, $0.value) } + MemAccess.named.map { ($0.name, $0.value) }
    numbers += FaultKind.allCases.map { ($0.name, $0.rawValue) }
    numbers += HVMTranslation.allCases.filter { $0 != .needRetry || traits.copyRetry == .needRetry }
      .map { ($0.name, $0.rawValue) }
    numbers += X86Emul.allCases.map { ($0.name, $0.rawValue) }
    numbers += P2MType.named.map { ($0.name, $0.value) } + VMEvent.named.map { ($0.name, $0.value) }
    numbers += Errno.allCases.map { ($0.name, UInt64($0.rawValue)) }
    self.numbers = numbers
  }

  /// Also of a number that may be any.
  public var names: [String] { numbers.map(\.name) + [VMEvent.interfaceVersionName] }

  /// Whether this names a right, known or new.
  public static func isRight(_ name: some StringProtocol) -> Bool {
    if name.hasPrefix("XENMEM_access_op") || name.hasSuffix("_t") { return false }
    return ["XENMEM_access_", "p2m_access_"].contains { name.hasPrefix($0) && name.count > $0.count }
  }

  /// Whether this names a code or a kind that only Xen's own C sees: all of it may be compiled with
  /// another number and mean the same.
  public static func isInternal(_ name: String) -> Bool {
    internals.contains(name) || name.hasPrefix("p2m_access_") && isRight(name)
  }

  private static let internals = Set(
    HVMTranslation.allCases.map(\.name) + X86Emul.allCases.map(\.name) + FaultKind.allCases.map(\.name)
      + P2MType.named.map(\.name))

  /// What a tree has otherwise.
  /// - Parameter found: the tree's numbers, by name.
  public func drift(in found: [String: UInt64]) -> [Drift] {
    let known = numbers.compactMap { name, value -> Drift? in
      let number = found[name]
      if number == value || number == nil && Self.optional.contains(name) { return nil }
      return Drift(name: name, expected: value, found: number)
    }
    let names = Set(self.names)
    let new = found.filter { name, _ in
      !names.contains(name) && Self.isRight(name)
    }
    return new.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
      Drift(name: $0.key, expected: nil, found: $0.value)
    } + known
  }
}

/// What is said of a tree's numbers.
public enum VocabularyClaim {
  public static let name = "Vocabulary"

  public static func statement(_ revision: String) -> String {
    "The tree's headers give every name that the model of \(revision) relies on the same number, and "
      + "xenmem_access_t and p2m_access_t have no further names."
  }
}
