// `xenmem_access_t`, the right an agent gives a guest page.

/// One enumerator of `xenmem_access_t`. The C type has 32 bits, so a value that
/// no enumerator names can occur in principle; claims speak about those too.
public struct AccessRight: Hashable, Sendable, Comparable {
  /// Without the prefix: `rx2rw` for `XENMEM_access_rx2rw`.
  public let name: String
  public let value: UInt32

  public init(_ name: String, _ value: UInt32) {
    self.name = name
    self.value = value
  }

  public static func < (a: AccessRight, b: AccessRight) -> Bool { a.value < b.value }

  /// 0 to 7, where the value is the bit mask r=1, w=2, x=4.
  public var isPlain: Bool { value < 8 }

  public static let n = AccessRight("n", 0)
  public static let r = AccessRight("r", 1)
  public static let w = AccessRight("w", 2)
  public static let rw = AccessRight("rw", 3)
  public static let x = AccessRight("x", 4)
  public static let rx = AccessRight("rx", 5)
  public static let wx = AccessRight("wx", 6)
  public static let rwx = AccessRight("rwx", 7)
  /// The first write changes the entry to rw, without an event.
  public static let rx2rw = AccessRight("rx2rw", 8)
  /// The first access changes the entry to rwx and sends an asynchronous event.
  public static let n2rwx = AccessRight("n2rwx", 9)

  /// The enumerators that every revision has, by value.
  public static let common: [AccessRight] = [n, r, w, rw, x, rx, wx, rwx, rx2rw, n2rwx]
}

/// How `xenmem_access_t` ends. The number 10 changed its meaning in ff10aa9d8f.
public enum AccessValues: String, CaseIterable, Hashable, Sendable {
  /// `default` is 10; there is no r_pw.
  case defaultIs10 = "default=10"
  /// r_pw (read, and the processor's page walker may write) took 10, `default` moved to 11.
  case pagingWriteIs10 = "r_pw=10,default=11"

  /// All enumerators by value.
  public var rights: [AccessRight] {
    switch self {
    case .defaultIs10: AccessValues.withDefaultIs10
    case .pagingWriteIs10: AccessValues.withPagingWriteIs10
    }
  }

  private static let withDefaultIs10 = AccessRight.common + [AccessRight("default", 10)]
  private static let withPagingWriteIs10 =
    AccessRight.common + [AccessRight("r_pw", 10), AccessRight("default", 11)]

  /// The enumerator with this value, if there is one.
  public func right(valued value: UInt32) -> AccessRight? { rights.first { $0.value == value } }
  public func right(named name: String) -> AccessRight? { rights.first { $0.name == name } }
}
