// Memory that is a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write,
// hvmemul_do_io_addr, and the device itself.

import BitVectors
import Emulation
import XenABI

/// An access to a device: what hvmemul_do_io is told of it.
struct DeviceAccess<Word: BitVector> {
  let direction: Observation<Word>.Direction
  /// Guest-physical, 64 bits; nil for a port.
  let address: Word?
  /// Where in the guest's memory the data are, guest-physical, 64 bits; nil for Xen's own.
  let memory: Word?
  /// Of one item, 64 bits.
  let bytes: Word

  init(
    _ direction: Observation<Word>.Direction, at address: Word?, memory: Word? = nil, bytes: Word
  ) {
    (self.direction, self.address, self.memory, self.bytes) = (direction, address, memory, bytes)
  }

  /// Device memory or not, IOREQ_READ or IOREQ_WRITE, where; then whether data are in the guest's
  /// memory, where; then the size of an item.
  var words: [Word] {
    func flag(_ truth: Bool) -> Word { Word(truth ? 1 : 0, bits: 1) }
    let none = Word(0, bits: 64)
    return [
      flag(address != nil), flag(direction == .reads), address ?? none, flag(memory != nil), memory ?? none,
      bytes,
    ]
  }
}

extension EmulatorModel {
  /// `hvmemul_linear_mmio_read` and `_write`: translated unless the frame is
  /// known, latched, then handed to the device. Without the cache of finished chunks.
  /// - Returns: X86EMUL_*, 32 bits.
  public func linearMMIO<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, bytes: W.Word, pfec: W.Word,
    isKnown: Bool, in world: inout W
  ) throws(Halt) -> W.Word {
    let function = direction == .reads ? FunctionID.linearMMIORead : .linearMMIOWrite
    let known = W.Word(isKnown ? 1 : 0, bits: 1)
    if let result = try world.summary(of: Call(function, [address, bytes, pfec, known])) { return result }
    let crosses = try world.decide(crossesPage(address, bytes))
    let first = crosses ? address.restOfPage : bytes
    let one = W.Word(1, bits: 64)
    var place: W.Word
    if isKnown {
      place = (world.state.latchedFrame << Page.shift) | address.pageOffset
    } else {
      switch try linearToPhys(address, bytes: first, reps: one, pfec: pfec, in: &world) {
      case .failed(let code): return code
      case .range(let range): place = range.address
      }
      try latch(address, place, isWrite: direction == .writes, in: &world)
    }
    let rc = try physMMIO(direction, place, bytes: first, in: &world)
    guard crosses, try world.decide(rc == X86Emul.okay) else { return rc }
    let rest = bytes - first
    switch try linearToPhys(address + first, bytes: rest, reps: one, pfec: pfec, in: &world) {
    case .failed(let code): return code
    case .range(let range): place = range.address
    }
    return try physMMIO(direction, place, bytes: rest, in: &world)
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
  func latch<W: EmulatorWorld>(
    _ address: W.Word, _ physical: W.Word, isWrite: Bool, in world: inout W
  ) throws(Halt) {
    guard try !world.decide(world.state.latchedRead.isNonZero) else { return }
    world.state.latchedPage = address.pageStart
    world.state.latchedFrame = physical >> Page.shift
    world.state.latchedRead = W.Word(1, bits: 1)
    world.state.latchedWrite = W.Word(isWrite ? 1 : 0, bits: 1)
  }

  /// `hvmemul_phys_mmio_access`: the parts of an access within a page, which count as one.
  /// - Parameters: the address is guest-physical.
  func physMMIO<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, bytes: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.physMMIO, [word(direction), address, bytes])) { return known }
    var reps = W.Word(1, bits: 64)
    return try doIO(DeviceAccess(direction, at: address, bytes: bytes), reps: &reps, in: &world)
  }

  /// `hvmemul_do_io_addr`: the page that the data are in is held meanwhile, and only what is in it
  /// goes to the device at once.
  /// - Parameter reps: 64 bits; afterwards how many items were moved, where it comes out okay.
  func doIOAddr<W: EmulatorWorld>(
    _ access: DeviceAccess<W.Word>, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try known(Call(.doIOAddr, access.words + [reps]), &reps, in: &world) { return known }
    guard let memory = access.memory else { throw .unsupported(Stop("a device and no memory")) }
    let frame = memory >> Page.shift
    if let failure = try holdMemory(frame, in: &world) { return failure }
    let fitting = memory.restOfPage.divided(by: access.bytes, signed: false)
    var count = reps.isLess(than: fitting, signed: false).choose(reps, fitting)
    let one = W.Word(1, bits: 64)
    let isSplit = try world.decide(count == 0)
    if isSplit {
      if let failure = try holdMemory(frame + one, in: &world) {
        world.observe(.puts(gfn: frame))
        return failure
      }
      count = one
    }
    let rc = try doIO(access, reps: &count, in: &world)
    reps = count
    if isSplit { world.observe(.puts(gfn: frame + one)) }
    world.observe(.puts(gfn: frame))
    return rc
  }

  /// `hvmemul_acquire_page`.
  /// - Returns: nil with a reference to the page held.
  private func holdMemory<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) -> W.Word? {
    let page = try memoryPage(gfn, in: &world)
    let rc = page.bits(from: 0, width: 32)
    guard try world.decide(rc == 0) else {
      if try world.decide(rc == UInt64(Errno.EAGAIN.returned)) { return W.Word(X86Emul.retry) }
      if try !world.decide(rc == UInt64(Errno.EINVAL.returned)) {
        try assertUnreachable("another error of check_get_page_from_gfn", in: &world)
      }
      return W.Word(X86Emul.unhandleable)
    }
    world.observe(.gets(gfn: gfn))
    guard try world.decide(isMMIO(page.bits(from: 32, width: 32))) else { return nil }
    world.observe(.crashes("domain_crash"))
    world.observe(.puts(gfn: gfn))
    return W.Word(X86Emul.unhandleable)
  }

  /// `check_get_page_from_gfn`: the frame's type above 0 or a negative errno, 32 bits each.
  func memoryPage<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.memoryPage, [gfn])) { return known }
    return try GuestModel.memoryPage(gfn, in: &world)
  }

  /// `get_gfn_query_unlocked`.
  /// - Parameter gfn: 64 bits.
  /// - Returns: `p2m_type_t`, 32 bits.
  func queryType<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.queryType, [gfn])) { return known }
    return try GuestModel.queryType(gfn, in: &world)
  }
}

// MARK: - The device

extension EmulatorModel {
  /// `hvmemul_do_io`: what Xen emulates is done at once, what nobody claims reads as ones,
  /// and a page of an ioreq server goes to that server (writes), to be asked for again once it has
  /// answered, or is read as memory.
  /// - Parameter reps: 64 bits; afterwards how many items were moved.
  func doIO<W: EmulatorWorld>(
    _ access: DeviceAccess<W.Word>, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try known(Call(.doIO, access.words + [reps]), &reps, in: &world) { return known }
    if let rc = try takeAnswer(access, &reps, in: &world) { return rc }
    if let address = access.address { reps = try within(address, access.bytes, reps, in: &world) }
    let size = access.bytes * reps
    if access.direction == .writes, let memory = access.memory {
      if let failure = try moved(try copyFromGuestPhys(memory, size: size, in: &world), in: &world) {
        return failure
      }
    }
    let rc = try reach(access, reps, in: &world)
    guard access.direction == .reads, let memory = access.memory, try world.decide(rc == X86Emul.okay) else {
      return rc
    }
    return try moved(try copyToGuestPhys(memory, size: size, in: &world), in: &world) ?? rc
  }

  /// Of several items those that lie in the first one's page, or the first.
  private func within<W: EmulatorWorld>(
    _ address: W.Word, _ bytes: W.Word, _ reps: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    let one = W.Word(1, bits: 64)
    guard try world.decide(one.isLess(than: reps, signed: false)) else { return reps }
    let fitting = address.restOfPage.divided(by: bytes, signed: false)
    if try world.decide(fitting == 0) { return one }
    return reps.isLess(than: fitting, signed: false).choose(reps, fitting)
  }

  /// `hvm_process_io_intercept` on what a copy between a device and memory says: where there is no
  /// memory, the device goes on. Nothing else is expected, until somebody thinks of it.
  /// - Returns: X86EMUL_* unless it goes on.
  private func moved<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> W.Word? {
    if try world.decide(rc == HVMTranslation.okay || rc == HVMTranslation.badGFNToMFN) { return nil }
    if traits.stringCopies == .checked { return try stringResult(rc, in: &world) }
    if try !world.decide(rc == HVMTranslation.unhandleable) {
      try assertUnreachable("what a copy says that does not ask", in: &world)
    }
    world.observe(.crashes("domain_crash"))
    return W.Word(X86Emul.unhandleable)
  }

  /// STATE_IORESP_READY: what was asked for before is asked for again, and done.
  /// - Returns: nil where no request is under way.
  private func takeAnswer<W: EmulatorWorld>(
    _ access: DeviceAccess<W.Word>, _ reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word? {
    guard let request = world.state.ioRequest else { return nil }
    guard request.isAnswered else { return W.Word(X86Emul.unhandleable) }
    world.state.ioRequest = nil
    world.state.hasTakenAnswer = true
    var isSame = !reps.isLess(than: request.reps, signed: false)
    for (word, before) in zip(access.words, request.words) { isSame = isSame && word.isEqual(to: before) }
    if try !world.decide(isSame) { world.observe(.crashes("domain_crash")) }
    if access.memory != nil { return W.Word(X86Emul.unhandleable) }
    reps = request.reps
    return W.Word(X86Emul.okay)
  }

  private func reach<W: EmulatorWorld>(
    _ access: DeviceAccess<W.Word>, _ reps: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    let direction = access.direction
    guard let address = access.address else {
      world.observe(.io(direction, .internal))
      return W.Word(X86Emul.okay)
    }
    let page = try world.situationPage(ofFrame: address >> Page.shift)
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
      if world.state.hasTakenAnswer {
        throw .unsupported(Stop("a second answer of a device model, for which the first is cached"))
      }
      world.observe(.io(.writes, .deviceModel))
      // Whoever has the address needs no answer.
      if access.memory != nil { return W.Word(X86Emul.okay) }
      world.state.ioRequest = .init(words: access.words, reps: reps)
      return W.Word(X86Emul.retry)
    }
    // Memory after all: a half of a compare-exchange, or a stale translation.
    // The request finds no device.
    world.observe(.io(direction, .nobody))
    return W.Word(X86Emul.okay)
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
