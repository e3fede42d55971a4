// Arguments go to parameters by position, and contracts of callees read them so.

/// How functions that are called declare their parameters.
package enum ParameterOrder {
  /// - Parameter orders: those of all revisions, each complete.
  /// - Returns: nil where these are one of them, or where a name is in none: then nobody knows what to pass.
  package static func obstacle(of function: String, _ names: [String], in orders: [[String]]) -> String? {
    guard !orders.isEmpty, !orders.contains(names), names.allSatisfy(Set(orders.joined()).contains) else {
      return nil
    }
    for (first, second) in zip(names, names.dropFirst()) {
      for order in orders {
        guard let one = order.firstIndex(of: first), let other = order.firstIndex(of: second), one > other
        else { continue }
        return words(function, first, before: second)
      }
    }
    return "\(function) has not the parameters that its callers are read by: \(names.joined(separator: ", "))"
  }

  static func words(_ function: String, _ first: String, before second: String) -> String {
    "the parameters of \(function) are in another order than its callers are read by: "
      + "\(first) before \(second)"
  }
}
