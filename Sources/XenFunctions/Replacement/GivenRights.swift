// What C gives a view that has no entry for a frame: found by running it, for every right.

import BitVectors
import Emulation
import XenABI

/// The right in the entry that a view is given, by the host's right and the view's default.
public struct GivenRights: Hashable, Sendable {
  /// As many rights as an entry can hold.
  private static let count = 16

  /// By the host's right, then by the default.
  private let rights: [[UInt64]]

  /// Those that an entry has.
  private let known: [UInt64]

  /// - Parameter right: what a view has in the end; without an entry the processor refuses every
  ///   access, as with the right n.
  public init(
    _ values: AccessValues, _ right: (_ host: UInt64, _ byDefault: UInt64) throws(Halt) -> UInt64
  ) throws(Halt) {
    known = values.rights.filter { $0.name != "default" }.map { UInt64($0.value) }
    var rights = [[UInt64]](repeating: [UInt64](repeating: 0, count: Self.count), count: Self.count)
    for host in known {
      for byDefault in known { rights[Int(host)][Int(byDefault)] = try right(host, byDefault) }
    }
    self.rights = rights
  }

  /// The decision that says the same; nil if none does.
  public var decision: Traits.Propagation? {
    func isAlways(_ right: (UInt64, UInt64) -> UInt64) -> Bool {
      known.allSatisfy { host in known.allSatisfy { rights[Int(host)][Int($0)] == right(host, $0) } }
    }
    if isAlways({ host, _ in host }) { return .hostRight }
    return isAlways({ _, byDefault in byDefault }) ? .viewDefault : nil
  }

  /// - Returns: 32 bits.
  func right<W: EmulatorWorld>(ofPage page: Int, in world: inout W) throws(Halt) -> W.Word {
    let host = world.ask(Question(.hostRight, page))
    for (number, row) in rights.enumerated() where try world.decide(host == UInt64(number)) {
      let byDefault = world.ask(Question(.viewDefault))
      return row.enumerated().reduce(W.Word(0, width: 32)) { rest, entry in
        (byDefault == UInt64(entry.offset)).choose(W.Word(UInt128(entry.element), width: 32), rest)
      }
    }
    throw .unsupported(Stop("a right beyond those of an entry"))
  }
}
