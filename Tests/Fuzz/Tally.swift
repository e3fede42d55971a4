// What came of all inputs of a kind.

import Foundation

struct Tally {
  let kind: Kind
  private(set) var inputs = 0
  private var exits: [String: Int] = [:]
  private var slowest = 0.0
  private var slowestNumber = 0
  private var work = 0.0
  /// The numbers of the inputs with a fault, by fault.
  fileprivate(set) var faults: [String: [Int]] = [:]

  init(_ kind: Kind) { self.kind = kind }

  mutating func add(_ number: Int, _ outcome: Outcome, _ fault: String?) {
    inputs += 1
    exits[outcome.word, default: 0] += 1
    work += outcome.seconds
    if outcome.seconds > slowest { (slowest, slowestNumber) = (outcome.seconds, number) }
    if let fault { faults[fault, default: []].append(number) }
  }

  var faultCount: Int { faults.values.reduce(0) { $0 + $1.count } }

  static let head =
    "kind      inputs   exit 0  exit 1  exit 3  exit 64  exit 65  other  faults  slowest         mean"

  var line: String {
    let known = ["0", "1", "3", "64", "65"]
    let other = exits.filter { !known.contains($0.key) }.values.reduce(0, +)
    func column(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let counts = zip(known, [9, 8, 8, 9, 9]).map { column("\(exits[$0] ?? 0)", $1) }.joined()
    let mean = inputs == 0 ? 0 : work / Double(inputs)
    return kind.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0) + column("\(inputs)", 8) + counts
      + column("\(other)", 7) + column("\(faultCount)", 8)
      + column(String(format: "%.1f s (%d)", slowest, slowestNumber), 15)
      + column(String(format: "%.3f s", mean), 9)
  }
}

extension Tally {
  /// What was slow is a fault after all.
  mutating func confirm(_ number: Int, _ fault: String) { faults[fault, default: []].append(number) }
}
