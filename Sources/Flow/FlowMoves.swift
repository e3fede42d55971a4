// What may be played next where a run stands.

import Emulation
import XenABI
import XenFunctions

/// What may be played next.
struct Move {
  enum Label: Hashable {
    /// In the emulation for a reply: the page that the reply is about, if that is told apart.
    case fragment(Fragment, reported: Int?)
    case checked, commits, ends
  }

  let label: Label
  /// Nil where nothing is played: only the phase changes.
  let fragment: Fragment?
  /// Where the run stands, as the fragment finds it.
  let control: ControlState
  let start: Start
  let emulation: ControlState.Emulation
  /// Where it stands afterwards if nothing ends; nil for the end of an emulation.
  let phase: ControlState.Phase?

  /// Whether another one plays the same.
  func isSame(as other: Move) -> Bool { label == other.label && start == other.start }

  var reported: Int? { if case .fragment(_, let page) = label { page } else { nil } }

  /// It is an operation of the instruction, or the check of one.
  var isOperation: Bool {
    switch fragment {
    case .operation, .precheck: true
    default: false
    }
  }
}

/// The moves of one model, as far as they matter to one claim.
struct FlowMoves {
  let model: EmulatorModel
  let scope: FlowScope

  /// A page that no shape touches.
  static let elsewhere = 7

  func from(_ control: ControlState) -> [Move] {
    switch control.phase {
    case .outside: openings(from: control)
    case .prechecking(let emulation):
      Shapes.operations.flatMap { about(.precheck($0), $0, control, emulation) } + [
        Move(
          label: .checked, fragment: nil, control: control, start: Start(control, emulation),
          emulation: emulation, phase: .emulating(emulation))
      ]
    case .emulating(let emulation):
      Shapes.operations.flatMap { about(.operation($0), $0, control, emulation) } + [
        Move(
          label: .commits, fragment: nil, control: control, start: Start(control, emulation),
          emulation: emulation, phase: control.phase)
      ]
    case .ending(let emulation, let end):
      [
        Move(
          label: .ends, fragment: .tail(end, emulation), control: control,
          start: Start(control, emulation), emulation: emulation, phase: nil)
      ]
    case .stopped: []
    }
  }

  /// Windows and other emulations that may begin.
  private func openings(from control: ControlState) -> [Move] {
    var openings: [(Opening, ControlState.Emulation)] = []
    let decidesItself = model.replacements.decideOnWindows
    for kind in FaultKind.allCases where decidesItself || model.opens(for: kind) {
      openings.append((.window(kind), .window))
    }
    if scope == .everyEmulation { openings.append((.plain, .plain)) }
    if scope == .windowsAndAnyReply || scope.followsRequests && control.hasRequest {
      // An operand's page is known by what the operation is; see `about`.
      let page = control.requestedPage.flatMap { $0 < Shapes.operandPage ? $0 : nil } ?? FlowMoves.elsewhere
      openings += Opening.replyKinds.map {
        (.reply(page: page, committed: control.isCommitted ? 1 : 0, $0), .reply)
      }
    }
    return openings.flatMap { opening, emulation in
      Shapes.places.map { place in
        head(.head(opening, offset: place.offset, length: place.length), control, emulation)
      }
    }
  }

  private func head(
    _ fragment: Fragment, _ control: ControlState, _ emulation: ControlState.Emulation
  ) -> Move {
    var control = control
    control.isSlotUsed = false
    if case .head(.reply(_, _, let kind), _, _) = fragment { control.kind = kind }
    control.hasReservedSlot = emulation == .window && model.traits.slot == .reserved
    if emulation != .plain {
      control.hasRequest = false
      control.requestedPage = nil
      control.isCommitted = false
    }
    let asks = emulation == .window || emulation == .reply && model.asksForReplies
    let prechecks = asks && model.traits.precheck == .operands
    return Move(
      label: .fragment(fragment, reported: nil), fragment: fragment, control: control,
      start: Start(control, emulation), emulation: emulation,
      phase: prechecks ? .prechecking(emulation) : .emulating(emulation))
  }

  /// The emulation for a reply may come across the reported page anywhere.
  private func about(
    _ fragment: Fragment, _ operation: MicroOperation, _ control: ControlState,
    _ emulation: ControlState.Emulation
  ) -> [Move] {
    let asks = control.contextGate || control.vcpuGate
    // With checks off, only claims about replies tell these pages apart.
    let tellsApart = emulation == .reply && (asks || scope == .windowsAndReplies)
    let touched = Set(operation.accesses.flatMap { Array($0.pages) }).sorted()
    let pages: [Int?] = tellsApart ? touched + [FlowMoves.elsewhere] : [nil]
    return pages.map { page in
      var start = Start(control, emulation)
      if asks { start.resuming = page }
      return Move(
        label: .fragment(fragment, reported: page), fragment: fragment, control: control, start: start,
        emulation: emulation, phase: control.phase)
    }
  }
}

extension Start {
  /// Where a fragment begins in an emulation of this kind: only a window is
  /// inside the nested page fault's lock.
  init(_ control: ControlState, _ emulation: ControlState.Emulation) {
    self.init(
      contextGate: control.contextGate, vcpuGate: control.vcpuGate, locks: emulation == .window ? 1 : 0,
      hasReservedSlot: control.hasReservedSlot, kind: control.kind)
  }
}
