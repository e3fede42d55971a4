// Numbers for values, in the order in which these come up: the same run gives the
// same numbers, whatever the hashes are.

/// Values in the order in which they came up.
public struct Numbering<Value: Hashable> {
  public private(set) var all: [Value] = []
  private var numbers: [Value: Int] = [:]

  public init(_ values: [Value] = []) {
    for value in values { _ = number(value) }
  }

  public subscript(value: Value) -> Int? { numbers[value] }

  public mutating func number(_ value: Value) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = all.count
    all.append(value)
    return all.count - 1
  }
}
