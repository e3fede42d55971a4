// What a function does otherwise, in words: what it also does, does not do any more, returns or
// leaves behind.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenC
import XenFunctions

struct DifferenceWording {
  private let difference: Difference
  private let function: FunctionID
  private let names: FlowNames

  init(_ difference: Difference, _ function: FunctionID, _ names: FlowNames) {
    (self.difference, self.function, self.names) = (difference, function, names)
  }

  /// At least one.
  var parts: [String] {
    let found = seen + ends + left
    return found.isEmpty ? ["does something else"] : found
  }

  // MARK: What is seen

  private var seen: [String] {
    var gone = Self.withoutPairs(difference.gone)
    var parts: [String] = []
    for item in Self.withoutPairs(difference.added) {
      if let index = gone.firstIndex(where: { $0.key == item.key }) {
        gone.remove(at: index)
        parts.append("\(name(item)) comes at another place")
      } else if let index = gone.firstIndex(where: { $0.signature == item.signature }) {
        parts.append(otherwise(gone.remove(at: index), item))
      } else if let text = also(item) {
        parts.append(text)
      }
    }
    return parts + gone.compactMap(missing)
  }

  /// A page that is found is referenced: where a translation that finds one is more, or less, so is
  /// what drops it.
  private static func withoutPairs(_ items: [Difference.Item]) -> [Difference.Item] {
    var found = 0
    return items.filter { item in
      if case .translates = item.observation, item.values.last?.value == 0 { found += 1 }
      guard case .puts = item.observation, found > 0 else { return true }
      found -= 1
      return false
    }
  }

  /// With what it is about, where that has a name.
  private func name(_ item: Difference.Item) -> String {
    let text = names.text(item.observation) ?? item.observation.signature
    guard text.contains(#/concat\(|if\(|\+ /#), let end = text.firstIndex(of: "(") else { return text }
    return String(text[..<end])
  }

  private func also(_ item: Difference.Item) -> String? {
    switch item.observation {
    case .hook, .assertion, .faults: nil
    case .puts: "a reference to the page is dropped once more"
    case .gets: "a further reference to the page is taken"
    case .calls(let call, _) where call.function == .check: "also asks \(name(item))"
    case .calls: "also calls \(name(item))"
    default: "also: \(name(item))"
    }
  }

  private func missing(_ item: Difference.Item) -> String? {
    switch item.observation {
    case .hook, .assertion, .faults: nil
    case .puts: "a reference to the page is kept"
    case .gets: "no reference to the page is taken"
    case .calls(let call, _) where call.function == .check: "does not ask \(name(item))"
    case .calls: "does not call \(name(item))"
    default: "no more: \(name(item))"
    }
  }

  /// The same with other words.
  private func otherwise(_ before: Difference.Item, _ after: Difference.Item) -> String {
    let (old, new) = (name(before), name(after))
    if old != new { return "\(new), not \(old)" }
    let pairs = zip(before.values, after.values)
    let values = pairs.first { $0 != $1 }.map { "\($1), not \($0)" }
    return "\(new) with " + (values ?? "other words")
  }

  // MARK: How it ends

  private var ends: [String] {
    switch (difference.old.end, difference.new.end) {
    case (.returns(let old), .returns(let new)):
      let (before, after) = (returned(old), returned(new))
      return before == after ? [] : ["returns \(after) where it returned \(before)"]
    case (.stops, .stops), (.undefined, .undefined): return []
    case (_, .undefined(let what)) where what.hasSuffix(OtherRequest.what):
      return ["makes a request that says something else"]
    case (_, .undefined(let what)): return ["has undefined behaviour: \(what)"]
    case (.undefined(let what), _): return ["has no undefined behaviour any more: \(what)"]
    case (.returns(let old), _): return ["\(stop(difference.new)) where it returned \(returned(old))"]
    case (_, .returns(let new)): return ["returns \(returned(new)) where \(stop(difference.old))"]
    default: return []
    }
  }

  private func returned(_ word: Term) -> String {
    let value = word.value(in: difference.model)
    return String(
      names.text(.returns(Term(value)), of: function).dropFirst("returns ".count))
  }

  private func stop(_ path: ComparedPath) -> String {
    for case .faults(let what) in path.observations.suffix(1) { return "Xen faults (\(what))" }
    for case .assertion(let what) in path.observations.suffix(1) { return "a debug build stops (\(what))" }
    return "it stops"
  }

  // MARK: What it leaves behind

  private var left: [String] {
    difference.state.map { name, found, before, after in
      // What is counted is no bit pattern.
      func text(_ word: Bits) -> String {
        EmulatorCounter(rawValue: name) == nil ? word.description : String(word.value)
      }
      if found == before { return "also changes \(name): \(text(after))" }
      if found == after { return "does not change \(name)" }
      return "leaves \(name) at \(text(after)), not \(text(before))"
    }
  }
}
