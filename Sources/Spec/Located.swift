// Values that were read from a file remember where they stood, so that a
// verdict can point at the cell it rests on and an error at the word that is
// wrong.

public import Source

/// A value and the place of the word, list or table it was read from.
public struct Located<Value> {
  public let value: Value
  public let place: Place

  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// Another value that stands at the same place.
  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A closed set of words that may stand in a cell; the order of the cases is
/// the order in which messages list them.
public protocol SpecWord: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}

extension SpecWord {
  /// All words, in the order of the cases.
  public static var words: [String] { allCases.map(\.rawValue) }
}
