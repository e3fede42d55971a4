// How much memory this process may map.

import Foundation

public enum AddressSpace {
  /// What the stacks of a few threads, libz3 and their tables take with some to spare, in KiB.
  private static let needed: rlim_t = 1_500_000

  /// Why there is not enough, if so. With less a thread that cannot be made is waited
  /// for without end (libdispatch), or the process is killed in the middle of something.
  public static var shortage: String? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur / 1024 < needed
    else {
      return nil
    }
    return "the address space is limited to \(limit.rlim_cur / 1024) KiB, and \(needed) are needed; "
      + "raise the limit (`ulimit -v`)"
  }
}
