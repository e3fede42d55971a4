// How much memory this process may map.

import Foundation

public enum AddressSpace {
  /// What libz3, tables and threads that others make take, with some to spare, in KiB.
  private static let base = 450_000

  /// Why there is not enough for some stacks, if so. With less a thread that cannot be
  /// made is waited for without end (libdispatch), or the process is killed in the
  /// middle of something.
  /// - Parameter stack: of one, in bytes.
  public static func shortage(forStacks count: Int, of stack: Int) -> String? {
    let needed = base + count * stack / 1024
    guard let limit, limit < needed else { return nil }
    return
      "the address space is limited to \(limit) KiB, and \(needed) are needed; raise the limit (`ulimit -v`)"
  }

  /// How many stacks there is room for.
  public static func stacks(of stack: Int) -> Int {
    limit.map { max(0, $0 - base) / (stack / 1024) } ?? .max
  }

  /// In KiB; nil for none.
  private static let limit: Int? = {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < rlim_t(Int64.max)
    else { return nil }
    return Int(clamping: limit.rlim_cur / 1024)
  }()
}
