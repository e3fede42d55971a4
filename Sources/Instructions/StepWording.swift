// Steps in words, for people.

extension InstructionStep: CustomStringConvertible {
  /// In the third person: `loads 4 bytes at [rax]`.
  public var description: String {
    switch self {
    case .load(let place): "loads \(place.words)"
    case .store(let place): "stores \(place.words)"
    case .readModifyWrite(let place): "reads, modifies and writes \(place.words) in place"
    case .compareExchange(let place):
      "loads \(place.words), and exchanges them there if they are what is expected"
    case .movs(let from, let to, let count):
      "moves \(repeated(from, count)) at \(from) to \(to)"
    case .stos(let to, let count): "stores \(repeated(to, count)) from \(to) on"
    case .ins(let to, let count): "reads a port and stores \(repeated(to, count)) from \(to) on"
    case .outs(let from, let count):
      "loads \(repeated(from, count)) from \(from) on and writes them to a port"
    case .unimplemented: "is unknown to the emulator"
    case .checksTarget: "holds the place where it goes on against the code segment, and accesses nothing"
    case .leftOut(let what): what.description
    }
  }

  private func repeated(_ place: MemoryOperand, _ count: Int) -> String {
    (count == 1 ? "" : "\(count) times ") + bytes(place.bytes)
  }
}

extension InstructionStep.LeftOut: CustomStringConvertible {
  public var description: String {
    switch self {
    case .descriptor(let count): "reads \(count) bytes of a descriptor"
    case .descriptorAccessed(let count):
      "sets a descriptor's accessed bit by a compare-exchange of \(count) bytes"
    case .cacheOperation(let place): "flushes the cache line at \(place)"
    case .elements(let place, let count, let writes):
      "\(writes ? "stores" : "loads") \(count) elements of \(bytes(place.bytes)), each at its own place, "
        + "and keeps what was done if one of them is not"
    case .repetition: "makes one repetition, and is begun again for the next"
    case .backward: "goes from high addresses to low ones"
    }
  }
}

extension MemoryOperand {
  fileprivate var words: String { "\(Instructions.bytes(bytes)) at \(self)" }
}

private func bytes(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }
