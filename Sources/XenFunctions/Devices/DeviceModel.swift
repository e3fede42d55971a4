// Memory that is a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write,
// hvmemul_do_mmio_addr, and hvmemul_do_io.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `hvmemul_linear_mmio_read` and `_write`: translated unless the frame is
  /// known, latched, then handed to the device in chunks. Without the cache of
  /// finished chunks.
  /// - Returns: X86EMUL_*, 32 bits.
  public func linearMMIO<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, bytes: W.Word, pfec: W.Word,
    isKnown: Bool, in world: inout W
  ) throws(Halt) -> W.Word {
    let function = direction == .reads ? FunctionID.linearMMIORead : .linearMMIOWrite
    let known = W.Word(isKnown ? 1 : 0, bits: 1)
    if let result = try world.summary(of: Call(function, [address, bytes, pfec, known])) { return result }
    if !isKnown {
      let found = try world.walk(linear: address, pfec: pfec)
      if let failure = try walkFailure(found.rc, in: &world) { return W.Word(failure) }
      try latch(address, isWrite: direction == .writes, in: &world)
    }
    let rc = try doIO(direction, address, in: &world)
    guard try world.decide(rc == X86Emul.okay), try world.decide(crossesPage(address, bytes)) else {
      return rc
    }
    let next = address + address.restOfPage
    let found = try world.walk(linear: next, pfec: pfec)
    if let failure = try walkFailure(found.rc, in: &world) { return W.Word(failure) }
    return try doIO(direction, next, in: &world)
  }

  /// IOREQ_READ or IOREQ_WRITE, 1 bit.
  func word<Word: BitVector>(_ direction: Observation<Word>.Direction) -> Word {
    Word(direction == .reads ? 1 : 0, bits: 1)
  }

  /// What a failed walk means to those who call it directly.
  func walkFailure<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> X86Emul? {
    if try world.decide(rc == HVMTranslation.okay) { return nil }
    if try world.decide(rc == HVMTranslation.badLinearToGFN) { return .exception }
    return .retry
  }

  /// `latch_linear_to_phys`: the first translation is kept.
  func latch<W: EmulatorWorld>(_ address: W.Word, isWrite: Bool, in world: inout W) throws(Halt) {
    guard try !world.decide(world.state.latchedRead.isNonZero) else { return }
    world.state.latchedPage = address.pageStart
    world.state.latchedRead = W.Word(1, bits: 1)
    world.state.latchedWrite = W.Word(isWrite ? 1 : 0, bits: 1)
  }

  /// `hvmemul_do_io` without device models that answer: what Xen emulates is
  /// done at once, what nobody claims reads as ones, and a page of an ioreq
  /// server goes to that server (writes) or is read as memory.
  func doIO<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.doIO, [word(direction), address])) { return known }
    guard let page = world.page(ofLinear: address) else {
      throw .unsupported(Stop("a device at an address of no situation"))
    }
    let device = world.ask(Question(.type, page), width: 32) { PageType.allCases[Int($0)].device }
    if try world.decide(device == IODevice.internal.rawValue) {
      world.observe(.io(direction, .internal))
      return W.Word(X86Emul.okay)
    }
    if try world.decide(device == IODevice.nobody.rawValue) {
      world.observe(.io(direction, .nobody))
      return W.Word(X86Emul.okay)
    }
    if try world.decide(device == IODevice.ioreqServer.rawValue), direction == .writes {
      world.observe(.io(.writes, .deviceModel))
      return W.Word(X86Emul.retry)
    }
    // Memory after all: a half of a compare-exchange, or a stale translation.
    // The request finds no device.
    world.observe(.io(direction, .nobody))
    return W.Word(X86Emul.okay)
  }

  /// `hvmemul_do_mmio_addr`: between a device and memory, all items at once.
  public func moveByDevice<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ device: W.Word, memory: W.Word, size: W.Word,
    in world: inout W
  ) throws(Halt) -> W.Word {
    let call = Call(.doMMIOAddr, [word(direction), device, memory, size])
    if let known = try world.summary(of: call) { return known }
    if direction == .writes {
      let rc = try copyFromGuestPhys(memory, size: size, in: &world)
      guard try world.decide(rc == HVMTranslation.okay) else { return try stringResult(rc, in: &world) }
      return try doIO(.writes, device, in: &world)
    }
    let rc = try doIO(.reads, device, in: &world)
    guard try world.decide(rc == X86Emul.okay) else { return rc }
    return try stringResult(try copyToGuestPhys(memory, size: size, in: &world), in: &world)
  }
}

/// Who answers for a page when it is taken for MMIO.
enum IODevice: UInt64 {
  case memory, `internal`, nobody, ioreqServer
}

extension PageType {
  var device: UInt64 {
    switch self {
    case .mmio: IODevice.internal.rawValue
    case .hole: IODevice.nobody.rawValue
    case .ioreqServer: IODevice.ioreqServer.rawValue
    case .ram, .ramRO, .notPresent, .readOnly, .pagedOut, .shared: IODevice.memory.rawValue
    }
  }
}
