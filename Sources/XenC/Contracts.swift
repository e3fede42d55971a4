// Functions of Xen that are not executed: what each of them asks of the world,
// writes and returns. Recognised by name. A contract says what happens on
// failure too, and refuses what it cannot speak about: another vCPU than the
// running one, for instance.

import BitVectors
import CSemantics
import Emulation
import XenABI

/// The names in this file, for whoever wants to know before a run.
enum Contract: String, CaseIterable, Sendable {
  case getCurrent = "get_current"
  /// `current` in a file of a tree.
  case getCurrentVCPU = "get_current_vcpu"
  case getMemAccess = "p2m_get_mem_access"
  case monitorTraps = "monitor_traps"
  case altp2mActive = "altp2m_active"
  case altp2mIndex = "altp2m_vcpu_idx"
  case nestedEnabled = "nestedhvm_enabled"
  case nestedGuestMode = "nestedhvm_vcpu_in_guestmode"
  case nestedBase = "nhvm_vcpu_p2m_base"
  case setNestedBase = "set_npt_base"
  case isHVMVCPU = "is_hvm_vcpu"
  case isHVMDomain = "is_hvm_domain"
  case isHAPEnabled = "hap_enabled"
  case printk
  case assert = "__assert"
  case bug = "__bug"
  case debugBuild = "__debug_build"
  case tracing = "__tracing"
  case domainCrash = "__domain_crash"
  // Against speculation (asm/nospec.h): assembly, of which only the mask is seen.
  case arrayIndexMask = "array_index_mask_nospec"
  case evaluateNospec = "evaluate_nospec"
  case blockSpeculation = "block_speculation"

  /// Whether a function is never executed, whatever body it has.
  static func takes(_ function: String) -> Bool {
    Contract(rawValue: function) != nil || boxes.contains(function)
      || LibraryFunction(rawValue: function) != nil
  }

  /// Functions that put a frame number into a structure of its own, or take it
  /// out; without a debug build's types they do nothing.
  fileprivate static let boxes: Set<String> = ["_mfn", "mfn_x", "_gfn", "gfn_x", "_pfn", "pfn_x"]

  /// What it takes for granted, if anything, in words for a report.
  var assumption: String? {
    switch self {
    case .getMemAccess: "p2m_get_mem_access writes the right only when it returns 0, and changes nothing else"
    case .monitorTraps:
      "monitor_traps reads the request as it is when called, and changes no variable but the request"
    case .setNestedBase:
      "set_npt_base marks the request and fills npt_base in nested guest mode, and does nothing else"
    case .nestedEnabled: "a vCPU in nested guest mode belongs to a domain with nested virtualisation enabled"
    case .isHVMVCPU, .isHVMDomain, .isHAPEnabled: "the guest is an HVM guest with hardware-assisted paging"
    case .printk: "printk changes nothing"
    default: nil
    }
  }
}

extension Callees where W: XenWorld {
  /// The contracts in this file.
  /// - Parameters:
  ///   - flags: how the C numbers them.
  ///   - overriding: who is asked first, instead of a body too.
  ///   - unknown: what comes of functions that have neither a body nor a contract.
  static func contracts(
    _ flags: FlagNumbers, overriding: Answer? = nil, unknown: UnknownCalls<W>? = nil
  ) -> Callees {
    Callees(
      unevaluated: { (machine, call, world) throws(Halt) in
        guard Contract(rawValue: call.name) == .assert else { return nil }
        guard call.arguments.count == 1 else { throw machine.unsupportedArguments(of: call) }
        return try machine.assert(call.arguments[0], call.offset, in: &world)
      },
      overriding: overriding,
      known: { (machine, call, world) throws(Halt) in
        if let value = try machine.boxed(call) { return value }
        guard let contract = Contract(rawValue: call.name) else { return nil }
        return try machine.meet(contract, call, flags, in: &world)
      }, unknown: unknown)
  }
}

extension AbstractMachine where W: XenWorld {
  fileprivate mutating func meet(
    _ contract: Contract, _ call: FunctionCall<W>, _ flags: FlagNumbers, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let (values, offset) = (call.values, call.offset)
    switch (contract, values.count) {
    case (.getCurrent, 0), (.getCurrentVCPU, 0):
      return .pointer(.object(outsideAddress("current", program.types.tagged("struct vcpu"))))
    case (.getMemAccess, 4): return try lookUp(values, offset, in: &world)
    case (.monitorTraps, 3): return try send(values, flags, offset, in: &world)
    case (.altp2mActive, 1):
      return .truth(try read(.altp2mActive, of: "current->domain", values[0], offset, &world).isNonZero)
    case (.altp2mIndex, 1): return .word(try read(.altp2mIndex, of: "current", values[0], offset, &world))
    case (.nestedGuestMode, 1):
      return .truth(try read(.nestedGuestMode, of: "current", values[0], offset, &world).isNonZero)
    case (.nestedBase, 1): return .word(try read(.nestedBase, of: "current", values[0], offset, &world))
    case (.nestedEnabled, 1):
      let enabled = Fact("nestedhvm_enabled(current->domain)", width: 1)
      let isEnabled = try read(enabled, of: "current->domain", values[0], offset, &world).isNonZero
      return .truth(isEnabled || world.read(.nestedGuestMode).isNonZero)
    case (.isHVMVCPU, 1): return .truth(try holds(contract, of: "current", values[0], offset, &world))
    case (.isHVMDomain, 1), (.isHAPEnabled, 1):
      return .truth(try holds(contract, of: "current->domain", values[0], offset, &world))
    case (.setNestedBase, 2): return try setNestedBase(values, offset, in: &world)
    case (.printk, _), (.blockSpeculation, 0): return .nothing
    case (.evaluateNospec, 1): return .truth(try truth(of: values[0], offset))
    case (.arrayIndexMask, 2):
      let index = try word(ofArgument: values[0], width: 64, offset)
      let bound = try word(ofArgument: values[1], width: 64, offset)
      let isBelow = index.isLess(than: bound, signed: false)
      return .word(isBelow.choose(Word(UInt128(UInt64.max), width: 64), Word(0, width: 64)))
    case (.debugBuild, 0): return .truth(world.read(.debugBuild).isNonZero)
    case (.tracing, 0): return .truth(world.read(Fact("tb_init_done", width: 1)).isNonZero)
    case (.domainCrash, 1):
      try act()
      let name = try owner(values[0], offset)
      world.observe(write: Word(1, width: 1), to: Fact("domain_crash(\(name))", width: 1))
      return .nothing
    case (.bug, 1):
      if try decide(truth(of: values[0], offset), in: &world) { throw .assertion(stop("a BUG", offset)) }
      return .nothing
    default: throw unsupportedArguments(of: call)
    }
  }

  // MARK: Boxes

  fileprivate func boxed(_ call: FunctionCall<W>) throws(Halt) -> Value<Word>? {
    guard Contract.boxes.contains(call.name), call.values.count == 1 else { return nil }
    let number = try frameNumber(call.values[0], call.offset)
    return call.result.isRecord ? .bytes(Bytes(size: 8, .word(number))) : .word(number)
  }

  /// 64 bits, in a box or not.
  func frameNumber(_ value: Value<Word>, _ offset: Int) throws(Halt) -> Word {
    guard case .bytes(let bytes) = value else { return try word(of: value, .unsignedLong, offset) }
    guard let number = bytes.read(at: 0, size: 8).word(size: 8) else {
      throw undefined("a frame number is used before anything is written to it", offset)
    }
    return number
  }

  // MARK: Arguments

  /// Which vCPU or domain this is about.
  private func owner(_ value: Value<Word>, _ offset: Int) throws(Halt) -> String {
    let address = try address(ofArgument: value, offset)
    let object = memory.objects[address.object]
    guard object.isOutside, address == whole(address.object) else {
      throw unsupported("a call about \(object.name)", offset)
    }
    return object.name
  }

  private func require(_ value: Value<Word>, is name: String, _ offset: Int) throws(Halt) {
    guard try owner(value, offset) == name else {
      throw unsupported("a call about something else than \(name)", offset)
    }
  }

  /// What holds of the running vCPU or its domain has a name of its own; of another one it may be
  /// anything.
  private func read(
    _ fact: Fact, of known: String, _ value: Value<Word>, _ offset: Int, _ world: inout W
  ) throws(Halt) -> Word {
    let owner = try owner(value, offset)
    return world.read(owner == known ? fact : Fact("\(fact.name) of \(owner)", width: fact.width))
  }

  /// True of the guest that claims are about; of another one nothing is known.
  private func holds(
    _ contract: Contract, of known: String, _ value: Value<Word>, _ offset: Int, _ world: inout W
  ) throws(Halt) -> W.Condition {
    let owner = try owner(value, offset)
    if owner == known { return W.Condition(true) }
    return world.read(Fact("\(contract.rawValue) of \(owner)", width: 1)).isNonZero
  }

  // MARK: The right of a frame

  private mutating func lookUp(
    _ values: [Value<Word>], _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    try act()
    let owner = try owner(values[0], offset)
    guard owner == "current->domain" else { return try lookUp(values, ofOther: owner, offset, in: &world) }
    let gfn = try frameNumber(values[1], offset)
    let result = try address(ofArgument: values[2], offset)
    let answer = try world.lookUpRight(gfn: gfn, index: try word(ofArgument: values[3], width: 32, offset))
    if try decide(answer.rc == 0, in: &world) {
      try store(.word(answer.access), at: result, .integer(width: 32, signed: false), offset, in: &world)
    }
    return .word(answer.rc)
  }

  /// The right of a frame of another domain says nothing about this one.
  private mutating func lookUp(
    _ values: [Value<Word>], ofOther owner: String, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let result = try address(ofArgument: values[2], offset)
    let rc = world.read(Fact("p2m_get_mem_access(\(owner))", width: 32))
    if try decide(rc == 0, in: &world) {
      let access = world.read(Fact("access of \(owner)", width: 32))
      try store(.word(access), at: result, .integer(width: 32, signed: false), offset, in: &world)
    }
    return .word(rc)
  }

  // MARK: The request

  private var requestType: CType { program.types.tagged("struct vm_event_st") }

  private mutating func send(
    _ values: [Value<Word>], _ flags: FlagNumbers, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    try act()
    let owner = try owner(values[0], offset)
    let sync = try truth(of: values[1], offset)
    let place = try address(ofArgument: values[2], offset)
    guard case .bytes(let bytes) = try load(place, requestType, offset, in: &world) else {
      throw unsupported("this request", offset)
    }
    var request = try self.request(bytes, sync, offset)
    request.accessFlags = flags.access.ours(request.accessFlags)
    guard owner == "current" else { return try send(aboutOther: owner, in: &world) }
    let answer = try world.send(request)
    // The callee completes the request in place.
    let rest = Content<Word>.unknown(Self.sentRequest)
    note(place, bytes.size, isWrite: true)
    memory.objects[place.object].bytes.write(rest, at: place.offset, size: bytes.size)
    return .word(answer.rc)
  }

  /// An event about another vCPU is none about this one, which goes on as if nothing had happened.
  private mutating func send(aboutOther owner: String, in world: inout W) throws(Halt) -> Value<Word> {
    world.observe(write: Word(1, width: 1), to: Fact("monitor_traps(\(owner))", width: 1))
    return .word(world.read(Fact("answer of monitor_traps(\(owner))", width: 32)))
  }

  private func request(
    _ bytes: Bytes<Word>, _ sync: Condition, _ offset: Int
  ) throws(Halt) -> Request<Word> {
    var request = Request<Word>()
    var named: [Range<Int>] = []
    func field(_ path: String, size: Int) throws(Halt) -> Word? {
      guard let start = program.types.offset(of: path, in: requestType) else { return nil }
      named.append(start..<(start + size))
      return try number(bytes, start, size, offset)
    }
    request.sync = sync
    request.reason = try field("reason", size: 4) ?? request.reason
    request.flags = try field("flags", size: 4) ?? request.flags
    request.gfn = try field("u.mem_access.gfn", size: 8) ?? request.gfn
    request.offset = try field("u.mem_access.offset", size: 8) ?? request.offset
    request.gla = try field("u.mem_access.gla", size: 8) ?? request.gla
    request.accessFlags = try field("u.mem_access.flags", size: 4) ?? request.accessFlags
    request.nestedBase = try field("data.regs.x86.npt_base", size: 8) ?? request.nestedBase
    request.restIsZero = try areZero(bytes, except: named, offset)
    return request
  }

  private static var sentRequest: String { "a request after it was sent" }

  private func number(_ bytes: Bytes<Word>, _ start: Int, _ size: Int, _ offset: Int) throws(Halt) -> Word {
    let content = bytes.read(at: start, size: size)
    if let word = content.word(size: size) { return word }
    // That it goes out a second time is wrong whatever it says by then.
    if case .unknown(Self.sentRequest) = content { return Word(0, width: 8 * size) }
    if content.isIndeterminate {
      throw undefined("a part of the request is sent before anything is written to it", offset)
    }
    throw unsupported("a request that holds something else than numbers", offset)
  }

  private func areZero(
    _ bytes: Bytes<Word>, except named: [Range<Int>], _ offset: Int
  ) throws(Halt) -> Condition {
    var isZero = Condition(true)
    var start = 0
    for range in named.sorted(by: { $0.lowerBound < $1.lowerBound }) + [bytes.size..<bytes.size] {
      for run in bytes.slice(at: start, size: range.lowerBound - start).runs {
        if case .zero = run.content { continue }
        // Of other kinds of request, which no reader of this kind looks at; or it was sent before.
        if case .unknown(let what) = run.content,
          [Content<Word>.unwrittenUnion, Self.sentRequest].contains(what)
        {
          continue
        }
        isZero = isZero && (try number(Bytes(size: run.size, run.content), 0, run.size, offset) == 0)
      }
      start = range.upperBound
    }
    return isZero
  }

  private mutating func setNestedBase(
    _ values: [Value<Word>], _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    try require(values[0], is: "current", offset)
    let place = try address(ofArgument: values[1], offset)
    guard try decide(world.read(.nestedGuestMode).isNonZero, in: &world) else { return .nothing }
    let types = program.types
    guard let flags = types.offset(of: "flags", in: requestType),
      let base = types.offset(of: "data.regs.x86.npt_base", in: requestType)
    else { throw unsupported("a request without npt_base", offset) }
    let flagsPlace = member(of: place, at: flags, size: 4)
    let flagsType = CType.integer(width: 32, signed: false)
    let old = try word(of: load(flagsPlace, flagsType, offset, in: &world), flagsType, offset)
    try store(.word(old | VMEvent.flagNestedP2M), at: flagsPlace, flagsType, offset, in: &world)
    try store(
      .word(world.read(.nestedBase)), at: member(of: place, at: base, size: 8), .unsignedLong, offset,
      in: &world)
    return .nothing
  }

  /// A debug build evaluates the condition and stops if it is false; a release
  /// build does not even evaluate it.
  fileprivate mutating func assert(
    _ condition: Expression, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    if let value = try attempt(condition, in: &world) {
      let holds = try truth(of: value, offset)
      if holds.constant == true { return .nothing }
      let stops = !holds && world.read(.debugBuild).isNonZero
      if try decide(stops, in: &world) { throw .assertion(stop("a failed ASSERT", offset)) }
    } else if try decide(world.read(.debugBuild).isNonZero, in: &world) {
      guard try test(condition, in: &world) else { throw .assertion(stop("a failed ASSERT", offset)) }
    }
    return .nothing
  }
}
