// What a function can do, one entry for each thing that can be seen of it:
// paths that others cannot tell apart are one outcome.

import Emulation
import SMT

/// Paths with the same observations and the same result.
public struct FlowOutcome: Sendable {
  public enum End: Hashable, Sendable {
    case returns(Term)
    /// A debug build stops.
    case stops(String)
    /// Xen follows a null pointer.
    case faults(String)
  }

  /// Any of these.
  public let conditions: [OutcomeCube]
  public let observations: [Observation<Term>]
  public let end: End
}

/// Outcomes, put together path by path in the order in which a reader of the
/// function meets them.
package struct OutcomeGroups<Key: Equatable> {
  private var groups: [(key: Key, stops: Bool, cubes: [OutcomeCube])] = []

  package init() {}

  package mutating func add(_ key: Key, stops: Bool, _ cube: OutcomeCube) {
    if let index = groups.firstIndex(where: { $0.key == key }) {
      groups[index].cubes.append(cube)
    } else {
      groups.append((key, stops, [cube]))
    }
  }

  /// Each with the shortest conditions found. Those of an outcome that returns
  /// take for granted that no ASSERT stops before.
  package var outcomes: [(key: Key, conditions: [OutcomeCube])] {
    groups.indices.map { index in
      let others = groups.indices.filter { $0 != index && (groups[index].stops || !groups[$0].stops) }
      return (
        groups[index].key,
        OutcomeCube.cover(groups[index].cubes, against: others.flatMap { groups[$0].cubes })
      )
    }
  }
}

extension FlowOutcome {
  package struct Key: Equatable {
    package let observations: [Observation<Term>]
    package let end: End

    package init(observations: [Observation<Term>], end: End) {
      (self.observations, self.end) = (observations, end)
    }
  }
}
