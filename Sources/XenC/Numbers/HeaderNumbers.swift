// The numbers of a header by itself, as a build for x86 with memory events compiles it.

import CSemantics
import CText
import XenABI

/// What one text says of families of constants.
public struct HeaderNumbers: Hashable, Sendable, Codable {
  /// By family and name.
  public private(set) var families: [String: [String: ConstantReading]] = [:]
  /// The lines that say it, from 1.
  public private(set) var lines: [ClosedRange<Int>] = []

  private enum CodingKeys: CodingKey { case families }

  /// - Parameter bytes: a whole file.
  public init(_ bytes: [UInt8]) {
    let tokens = Lexer.tokens(ofFile: bytes)
    let words = Set(tokens.lazy.flatMap { $0.kind == .directive ? $0.words : [$0.text] })
    let families = NumberFamily.all.filter { words.contains($0.anchor) }
    guard !families.isEmpty else { return }
    var constants = TextConstants(of: tokens, suffixMacros: ["_AC"], isSet: Configuration.isSet)
    let defined = Set(constants.names)
    for family in families where defined.contains(family.anchor) {
      for name in constants.names where family.has(name) {
        self.families[family.name, default: [:]][name] = constants.reading(of: name)
        lines += constants.lines[name].map { [($0.lowerBound + 1)...($0.upperBound + 1)] } ?? []
      }
    }
  }

  public init(from decoder: any Decoder) throws {
    families = try decoder.container(keyedBy: CodingKeys.self).decode(
      [String: [String: ConstantReading]].self, forKey: .families)
  }

  /// Those that have a number.
  public var numbers: [String: UInt64] {
    families.values.reduce(into: [:]) { found, family in
      for case (let name, .number(let value)) in family { found[name] = UInt64(bitPattern: value) }
    }
  }
}

/// The numbers of all headers of one version, as far as a function that is read without them needs them.
public struct VersionNumbers: Sendable {
  public let numbers: [String: UInt64]

  public init(_ numbers: [String: UInt64]) { self.numbers = numbers }

  /// Those of all headers of a version.
  /// - Parameter contents: of a file, by its path from the top of the tree; nil where there is none.
  public init(homes contents: (String) -> [UInt8]?) {
    var paths: [String] = []
    for path in NumberFamily.all.flatMap(\.homes) where !paths.contains(path) { paths.append(path) }
    numbers = paths.compactMap(contents).map { HeaderNumbers($0).numbers }
      .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  /// The end of `xenmem_access_t` that they have; nil where no revision has it so.
  public var accessValues: AccessValues? {
    let named = numbers.filter { $0.key.hasPrefix("XENMEM_access_") }
    return AccessValues.allCases.first { values in
      named.count == values.rights.count
        && values.rights.allSatisfy { right in
          named["XENMEM_access_\(right.name)"] == UInt64(right.value)
            && (numbers["p2m_access_\(right.name)"] ?? UInt64(right.value)) == UInt64(right.value)
        }
    }
  }

  /// Why a function that uses these names cannot be read with them, if so: bits of error codes and flags
  /// are translated by name, other numbers have to be those that are known.
  public func obstacle(using names: Set<String>) -> String? {
    let fixed =
      FaultKind.allCases.map { ($0.name, $0.rawValue) } + VMEvent.named + P2MType.named + P2MType.others
      + X86Emul.allCases.map { ($0.name, $0.rawValue) }
    for (name, known) in fixed where names.contains(name) {
      if let number = numbers[name], number != known { return "\(name) is \(number), and \(known) is known" }
    }
    return FlagNumbers(numbers).isSensible ? nil : "the bits of PFEC_* or MEM_ACCESS_* make no sense together"
  }
}
