// State outside a function that the model follows, by its names in C.

import BitVectors
import CSemantics
import Emulation
import XenABI

/// One piece of it.
private struct FollowedState<Word: BitVector> {
  /// The end of its C name.
  let name: String
  /// What it holds when the function is called.
  let fact: Fact
  let word: WritableKeyPath<EmulatorState<Word>, Word>

  static var all: [FollowedState] {
    [
      FollowedState(name: "hvmemul_ctxt->send_event", fact: .contextGate, word: \.contextGate),
      FollowedState(name: "mfn[0]", fact: Fact.slots[0], word: \.slots[0]),
      FollowedState(name: "mfn[1]", fact: Fact.slots[1], word: \.slots[1]),
      FollowedState(name: "insn_buf_eip", fact: .bufferStart, word: \.bufferStart),
      FollowedState(name: "insn_buf_bytes", fact: .bufferBytes, word: \.bufferBytes),
      FollowedState(name: "vm_event->send_event", fact: .sendEvent, word: \.vcpuGate),
      FollowedState(name: "mmio_access.read_access", fact: .latchedRead, word: \.latchedRead),
      FollowedState(name: "mmio_access.write_access", fact: .latchedWrite, word: \.latchedWrite),
      FollowedState(name: "mmio_gla", fact: .latchedPage, word: \.latchedPage),
      FollowedState(name: "mmio_gpfn", fact: .latchedFrame, word: \.latchedFrame),
    ]
  }
}

/// Members of structures in which state is kept that runs follow and change.
enum FollowedMembers {
  /// A part of an array is left out: its name says nothing.
  static let all = Set(
    (FollowedState<Bits>.all.map(\.name) + OutsideNames.flowFacts.filter { $0.value.isChanged }.keys)
      .filter { !$0.hasSuffix("]") }.map(lastName))
  /// Where it is null, there is no such state.
  static let pointers: Set<String> = [lastName(of: Fact.hasMonitor.name)]

  private static func lastName(of name: String) -> String {
    String(name.split { ".->".contains($0) }.last ?? "")
  }
}

extension Fact {
  /// Functions write it.
  fileprivate var isChanged: Bool {
    [.latchedFetch, .latchValid, .emulateFlags, .setsRegisters].contains(self)
  }
}

extension Fact {
  /// Something is latched: then reading is.
  public static let latchValid = Fact("mmio_access.gla_valid", width: 1)
  /// A fetch is latched: no function sets it.
  public static let latchedFetch = Fact("mmio_access.insn_fetch", width: 1)
  /// What the last reply asked for: VM_EVENT_FLAG_*.
  public static let emulateFlags = Fact("emulate_flags", width: 32)
  /// Registers of the last reply are to become the vCPU's.
  public static let setsRegisters = Fact("set_gprs", width: 1)
  /// For how many requests the vCPU is paused.
  public static let pauseCount = Fact("vm_event_pause_count", width: 32)
  /// Of the p2m that the processor goes by.
  public static let accessRequired = Fact("p2m->access_required", width: 1)
  /// `current->arch.vm_event` is not null: introspection has been switched on for the domain.
  public static let hasMonitor = Fact("current->arch.vm_event", width: 1)
  public static let pageWalksSuppressed = Fact("inguest_pagefault_disabled", width: 1)
  /// `regs->eflags`; bit 10 is X86_EFLAGS_DF.
  public static let registerFlags = Fact("regs->eflags", width: 32)
  /// `regs->rip`, where the code segment's base is 0: a linear address.
  public static let instructionPointer = Fact("linear", width: 64)
}

extension OutsideNames {
  /// Besides `FollowedState`.
  fileprivate static let flowFacts: [String: Fact] = [
    "mmio_access.insn_fetch": .latchedFetch, "mmio_access.gla_valid": .latchValid,
    "regs->rip": .instructionPointer, "regs->rflags": .registerFlags,
    "vm_event->emulate_flags": .emulateFlags, "vm_event->set_gprs": .setsRegisters,
    "vm_event_pause_count.counter": .pauseCount, "access_required": .accessRequired,
    "inguest_pagefault_disabled": .pageWalksSuppressed,
  ]

  /// Those of the emulator's state.
  static func flow(untracked: Set<String>) -> OutsideNames {
    var facts = Dictionary(uniqueKeysWithValues: FollowedState<Bits>.all.map { ($0.name, $0.fact) })
    facts.merge(flowFacts) { _, own in own }
    return OutsideNames(facts: facts, untracked: untracked, besides: CalleeNames.otherVCPU)
  }
}

extension OutsideState where W: EmulatorWorld {
  /// The emulator's state.
  /// - Parameters:
  ///   - flags: as the C numbers them: what is left is told as we do.
  ///   - mayLackMonitor: whether `arch.vm_event` may be null.
  static func flow(_ names: OutsideNames, _ flags: FlagNumbers, mayLackMonitor: Bool) -> OutsideState {
    let nullable = mayLackMonitor ? ["current->arch.vm_event": Fact.hasMonitor] : [:]
    func note(_ name: String, _ word: W.Word?, _ world: inout W) {
      let isErrorCode = name.hasSuffix("pfinfo->ec")
      world.note(left: name, isErrorCode ? word.map(flags.errorCode.ours) : word, isOrdered: false)
    }
    return OutsideState(names, nullable: nullable, untracked: note, write: write)
  }

  /// - Returns: false when it is not among the state that is followed.
  private static func write(_ fact: Fact, _ value: W.Word, _ world: inout W) -> Bool {
    if fact == .emulateFlags { return write(emulateFlags: value, &world) }
    if fact == .setsRegisters { return write(setsRegisters: value, &world) }
    // Cleared with what is latched beside it.
    if fact == .latchedFetch { return value.constant == 0 }
    if fact == .latchValid { return value.isEqual(to: world.state.latchedRead).constant == true }
    guard let followed = FollowedState<W.Word>.all.first(where: { $0.fact == fact }) else { return false }
    world.state[keyPath: followed.word] = value
    return true
  }

  /// What is to be emulated is what the reply is about that is carried out.
  private static func write(emulateFlags value: W.Word, _ world: inout W) -> Bool {
    guard let flags = world.known(value) else { return false }
    var emulated: EmulatorState<W.Word>.OpenRequest?
    if flags != 0 {
      guard let request = world.state.response?.request else { return false }
      (emulated, world.state.emulateFlags) = (request, flags)
    }
    world.note(left: Fact.emulateFlags.name, value, isOrdered: true)
    world.state.emulates = emulated
    return true
  }

  /// The registers are those of the reply that is carried out.
  private static func write(setsRegisters value: W.Word, _ world: inout W) -> Bool {
    guard let isSet = world.known(value), let reply = world.state.response?.reply else { return false }
    world.state.newRegisters = isSet == 0 ? nil : reply.movesRIP ? .otherRIP : .sameRIP
    return true
  }
}
