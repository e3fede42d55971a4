// What walks over formulas spend most of their time with: remembering something
// about nodes. An open-addressing table keyed by identity or by the structural
// hash; Swift's own dictionaries hash with a keyed function that costs more
// than the work itself.

/// Small numbers by a 64-bit key.
struct NodeTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private var mask: Int

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// Identity of a node that is kept alive by the caller.
  static func key(_ node: Node) -> UInt64 {
    UInt64(UInt(bitPattern: Unmanaged.passUnretained(node).toOpaque()))
  }

  /// The number stored first under the key for which `matches` holds, if any.
  func value(_ key: UInt64, where matches: (Int) -> Bool = { _ in true }) -> Int? {
    var slot = start(key)
    while values[slot] >= 0 {
      if keys[slot] == key, matches(Int(values[slot])) { return Int(values[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a number under the key, beside others that may be there.
  mutating func insert(_ key: UInt64, _ value: Int) {
    if count * 2 > mask { grow() }
    var slot = start(key)
    while values[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = Int32(value)
    count += 1
  }

  private func start(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
  }

  private mutating func grow() {
    var larger = NodeTable(capacity: (mask + 1) * 2)
    for slot in keys.indices where values[slot] >= 0 { larger.insert(keys[slot], Int(values[slot])) }
    self = larger
  }
}
