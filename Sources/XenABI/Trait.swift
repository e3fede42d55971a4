// The one table of design decisions: what specs/revisions.yaml may say, what
// `--with` takes, what help lists, and what depends on what follow from it.

import Synchronization

/// A design decision by name.
public struct Trait: Sendable {
  /// As in specs/revisions.yaml and in `--with NAME=VALUE`.
  public let name: String
  /// All that can be decided, as words.
  public let values: [String]
  fileprivate let path: PartialKeyPath<Traits.Values> & Sendable
  private let read: @Sendable (Traits.Values) -> String
  private let write: @Sendable (inout Traits, String) -> Bool

  private init<Value: CaseIterable & RawRepresentable & Sendable>(
    _ name: String, _ path: WritableKeyPath<Traits.Values, Value> & Sendable
  ) where Value.RawValue == String {
    self.name = name
    self.path = path
    values = Value.allCases.map(\.rawValue)
    read = { $0[keyPath: path].rawValue }
    write = { traits, word in
      guard let value = Value(rawValue: word) else { return false }
      traits[dynamicMember: path] = value
      return true
    }
  }

  /// In the order of specs/revisions.yaml.
  public static let all: [Trait] = [
    Trait("function", \.function),
    Trait("gate", \.gate),
    Trait("empty-error-code", \.emptyErrorCode),
    Trait("lookup-failure", \.lookupFailure),
    Trait("altp2m-index", \.altp2mIndex),
    Trait("kind-flags", \.kindFlags),
    Trait("nested-base", \.nestedBase),
    Trait("access-values", \.accessValues),
    Trait("trigger", \.trigger),
    Trait("map-check", \.mapCheck),
    Trait("zero-bytes", \.zeroBytes),
    Trait("copy-check", \.copyCheck),
    Trait("copy-retry", \.copyRetry),
    Trait("fallback-write", \.fallbackWrite),
    Trait("prefetch", \.prefetch),
    Trait("cmpxchg-fallback", \.cmpxchgFallback),
    Trait("slots-on-error", \.slotsOnError),
    Trait("mmio-latch", \.mmioLatch),
    Trait("propagation", \.propagation),
    Trait("locked-sleep", \.lockedSleep),
    Trait("read-check", \.readCheck),
    Trait("string-copies", \.stringCopies),
    Trait("view-zero", \.viewZero),
    Trait("absent-entry", \.absentEntry),
    Trait("slot", \.slot),
    Trait("promotion", \.promotion),
    Trait("resume", \.resume),
    Trait("precheck", \.precheck),
  ]

  public static func named(_ name: String) -> Trait? { all.first { $0.name == name } }

  /// What was decided, as a word.
  public func value(in traits: Traits) -> String { read(traits.values) }

  /// - Returns: false, and nothing is changed, if the word is none of `values`.
  @discardableResult
  public func set(_ word: String, in traits: inout Traits) -> Bool { write(&traits, word) }
}

extension Trait: Hashable, CustomStringConvertible {
  public static func == (a: Trait, b: Trait) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  public var description: String { name }
}

extension Traits {
  /// - Parameter word: what was decided of each trait.
  /// - Returns: nil if one is missing or its word unknown.
  public init?(_ word: (Trait) -> String?) {
    self.init()
    for trait in Trait.all {
      guard let decided = word(trait), trait.set(decided, in: &self) else { return nil }
    }
  }

  /// The same with one trait decided otherwise, in every way there is.
  public var variations: [(trait: Trait, value: String, traits: Traits)] {
    Trait.all.flatMap { trait in
      trait.values.filter { $0 != trait.value(in: self) }.map { value in
        var other = self
        trait.set(value, in: &other)
        return (trait, value, other)
      }
    }
  }
}

/// Notes which traits are read.
public final class TraitLog: Sendable {
  private let read: Mutex<Set<Trait>> = Mutex([])

  public init() {}

  func note(_ path: PartialKeyPath<Traits.Values> & Sendable) {
    guard let trait = Trait.all.first(where: { $0.path == path }) else { return }
    read.withLock { _ = $0.insert(trait) }
  }

  /// Those that were read, in the order of the table.
  public var traits: [Trait] {
    let read = read.withLock { $0 }
    return Trait.all.filter(read.contains)
  }
}
