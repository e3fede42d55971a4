// Sets of situations as cubes: for each variable the answers that are still
// possible, whatever the other variables are.

/// A nondeterministic input with few answers, by number.
public struct ChoiceVariable: Hashable, Sendable {
  private let place: UInt8

  public var number: Int { Int(place) }

  public init(number: Int) { place = UInt8(number) }
}

/// The product of one set of answers for each variable.
public struct AnswerCube: Hashable, Sendable {
  /// By `ChoiceVariable.number`; bit n stands for the answer n.
  public var masks: [UInt32]

  public init(masks: [UInt32]) { self.masks = masks }

  /// Keeps only answers of a mask. False if none is left.
  public mutating func keep(_ variable: ChoiceVariable, mask: UInt32) -> Bool {
    masks[variable.number] &= mask
    return masks[variable.number] != 0
  }

  /// Whether some situation is in both.
  public func meets(_ other: AnswerCube) -> Bool {
    masks.indices.allSatisfy { masks[$0] & other.masks[$0] != 0 }
  }

  /// The variables of which it leaves out answers that another cube has.
  public func narrowed(from other: AnswerCube) -> [ChoiceVariable] {
    masks.indices.filter { masks[$0] != other.masks[$0] }.map(ChoiceVariable.init)
  }
}
