// The window in both descriptions: the fault that opens it, the emulation in it,
// the reply and the resume.

import BitVectors
import Emulation
import SMT
import XenABI

extension FlowFunction {
  static var window: [FlowFunction] { entries + faults + accessChecks + emulations + replies }

  private static var entries: [FlowFunction] {
    [
      FlowFunction(
        .getMemAccess, contract: EntryContract.getMemAccess,
        run: { (model, world) throws(Halt) in
          let found = try model.memAccess(FlowArgument.gfn, view: FlowArgument.view, in: &world)
          return found.access.followed(by: found.rc)
        }),
      FlowFunction(
        .getEntry, contract: { _ in EntryContract.getEntry() },
        run: { (model, world) throws(Halt) in
          try model.entry(ofPage: FaultedPage.number, in: &world)
        }),
      FlowFunction(
        .getOrPropagate,
        contract: EntryContract.getOrPropagate,
        run: { (model, world) throws(Halt) in
          try model.getOrPropagate(page: FaultedPage.number, in: &world).word
        }),
    ]
  }

  // MARK: Faults

  private static func fault(on page: FaultedPage, _ kind: FaultKind) -> EmulatorModel.PageFault<Term> {
    EmulatorModel.PageFault(
      page: page.number, kind: kind,
      access: NestedFault(
        read: FlowArgument.readAccess == 1, write: FlowArgument.writeAccess == 1,
        fetch: FlowArgument.insnFetch == 1))
  }

  private static var situation: Situation {
    Situation(pages: [], instruction: EmulateOneContract.instruction)
  }

  private static var faults: [FlowFunction] {
    let cases: [(FaultedPage, FaultKind)] = [
      (.named, .withGLA), (.pageTables, .inGuestPageTable), (.pageTables, .unknown),
    ]
    return [
      FlowFunction(
        .nestedPageFault, "the switch over p2m_access_t",
        contract: NestedFaultContract.violation,
        run: { (model, world) throws(Halt) in
          let isViolation = try NativeModel(model.traits.accessValues).isViolation(
            access: FlowArgument.right, fault: fault(on: .named, .unknown).access, in: &world)
          return isViolation.word(width: 1)
        })
    ]
      + cases.map { page, kind in
        FlowFunction(
          .nestedPageFault, "\(page.description), \(kind.name)",
          contract: { NestedFaultContract.fault(page, kind, $0) },
          run: { (model, world) throws(Halt) in
            let outcome = try model.nestedPageFault(fault(on: page, kind), situation, in: &world)
            return Term(UInt128(outcome.rc), width: 32)
          })
      }
  }

  private static var accessChecks: [FlowFunction] {
    AccessCheckState.all.map { state in
      FlowFunction(
        .memAccessCheck, state.description,
        contract: { AccessCheckContract.check(state, $0) },
        run: { (model, world) throws(Halt) in
          var situation = situation
          situation.accessRequired = state.accessRequired
          situation.suppressesPageWalks = state.suppressesPageWalks
          world.state.hasRing = state.hasRing
          return try model.memAccessCheckWord(fault(on: state.page, state.kind), situation, in: &world)
        })
    }
  }

  // MARK: Emulations

  private static var emulations: [FlowFunction] {
    let isForReply = [false, true]
    return [
      FlowFunction(
        .emulateOne, contract: EmulateOneContract.emulateOne,
        run: { (model, world) throws(Halt) in
          try model.emulateOne(EmulateOneContract.instruction, in: &world)
        })
    ]
      + isForReply.map { isForReply in
        FlowFunction(
          .emulateOneVMEvent, isForReply ? "for a reply" : "in a window",
          contract: { EmulateOneContract.vmEvent(isForReply: isForReply, $0) },
          run: { (model, world) throws(Halt) in
            world.state.resuming = isForReply ? FaultedPage.number : nil
            return try model.emulateOneVMEvent(
              EmulateOneContract.instruction, asks: !isForReply || model.asksForReplies, in: &world)
          })
      }
  }

  // MARK: Replies

  private static var replies: [FlowFunction] {
    FaultedPage.allCases.map { page in
      FlowFunction(
        .emulateCheck, page.description,
        contract: { EmulateCheckContract.check(page, $0) },
        run: { (model, world) throws(Halt) in
          try model.emulateCheck(page: page.number, flags: FlowArgument.accessFlags, in: &world).word
        })
    }
      + ReplyState.all.map { state in
        FlowFunction(
          .vmEventResume, state.description, contract: { _ in ReplyContract.resume(state) },
          run: { (model, world) throws(Halt) in
            world.state.meet(state)
            try model.reply(state.reply, in: &world)
            return false.word
          })
      }
      + ResumeState.all.map { state in
        FlowFunction(
          .doResume, state.description,
          contract: { ResumeContract.resume(state, $0) },
          run: { (model, world) throws(Halt) in
            world.state.syncEvent = true
            world.state.committed = state.committed
            world.state.emulates = state.request.map {
              .init(page: $0.number, flags: ReplyState.flags, rip: 0)
            }
            try model.doResume(EmulateOneContract.instruction, in: &world)
            return false.word
          })
      }
  }
}

extension EmulatorState<Term> {
  /// One request is on the ring; its vCPU waits unless it was asynchronous.
  fileprivate mutating func meet(_ state: ReplyState) {
    unanswered = 1
    if state.isSet { emulates = OpenRequest(page: FaultedPage.number, flags: ReplyState.flags, rip: 0) }
    guard state.isPaused else { return }
    pauseCount = 1
    switch state.request {
    case .access(let page): requests = [OpenRequest(page: page.number, flags: ReplyState.flags, rip: 1)]
    case .unimplemented: requests = [OpenRequest(page: nil, flags: 0, rip: 1)]
    case .asynchronous: break
    }
  }
}

extension ReplyState {
  fileprivate var reply: ListenerReply {
    ListenerReply(
      emulates: emulates, rights: newRight.map { [.init(page: FaultedPage.number, right: $0)] } ?? [])
  }
}

// MARK: - Variants, in words

extension FaultedPage {
  var description: String { self == .named ? "a named page" : "page tables" }
}

extension AccessCheckState {
  /// In words.
  public var description: String {
    [
      page.description, kind.name, hasRing ? nil : "no ring", accessRequired ? "access required" : nil,
      suppressesPageWalks ? "page walks suppressed" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension ReplyState {
  var description: String {
    let about =
      switch request {
      case .access(let page): "about \(page.description)"
      case .unimplemented: "about EMUL_UNIMPLEMENTED"
      case .asynchronous: "nobody waits"
      }
    return [
      about, emulates ? "EMULATE" : "no EMULATE", isSet ? "emulate_flags set" : nil,
      newRight == nil ? nil : "a new right",
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension ResumeState {
  /// In words.
  public var description: String {
    guard let request else { return "emulate_flags clear" }
    return "emulate_flags set for \(request.description)" + (committed > 0 ? ", another RIP" : "")
  }
}
