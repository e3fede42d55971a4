// hvmemul_virtual_to_linear: whether an access stays in its segment.

import BitVectors
import Emulation
import SMT
import XenABI

/// What it is told of an access: `enum hvm_access_type`, by value.
enum SegmentAccess: UInt64 {
  case fetch = 0
  case read = 2
  case write = 3

  /// 32 bits.
  func word<Word: BitVector>() -> Word { Word(rawValue, bits: 32) }

  /// What a situation is asked; nil for a fetch.
  /// - Parameter isRepeated: all items of a string instruction.
  func question(isRepeated: Bool) -> Question.Subject? {
    switch self {
    case .fetch: nil
    case .read: isRepeated ? .sourceInSegment : .operandInSegment
    case .write: .operandInSegment
    }
  }
}

/// What a call of it gives back, in one word: the count above X86EMUL_*. There is none of a hook that
/// has none.
struct SegmentCheck {
  let whole: Term

  init(_ call: Int) { whole = FunctionID.virtualToLinear.result(call) }

  var code: Term { whole.bits(from: 0, width: 32) }
  var isPassed: Formula { code.emulates(.okay) }
  /// How many items are made at once, 64 bits.
  var reps: Term { whole.bits(from: 32, width: 32).wide }
}

/// hvmemul_virtual_to_linear by itself.
enum SegmentContract {
  static func virtualToLinear(_ access: SegmentAccess, isRepeated: Bool) -> FlowContract {
    var contract = FlowContract(returning: 64)
    let isSingle = Fact.eachRepetition.isSet && Fact.emulateFlags.word != 0
    let most = isSingle.choose(Term(1, width: 64), Term.number(Emulator.maximalReps, 64))
    let reps = FlowArgument.reps
    let made = most.isLess(than: reps, signed: false).choose(most, reps)
    if isRepeated {
      contract.requires("more than one repetition", Term(1, width: 64).isLess(than: reps, signed: false))
      contract.assumes("items go forward")
    }
    let isInSegment =
      access.question(isRepeated: isRepeated).map { Fact.answer(to: Question($0)).word != 0 }
      ?? !Fact.fetchLeavesSegment.isSet
    contract.result = isInSegment.choose(
      isRepeated ? made.bits(from: 0, width: 32).followed(by: Term.emul(.okay)) : Term.emul(.okay).wide,
      (Formula(isRepeated) && !isSingle).choose(Term.emul(.unhandleable), Term.emul(.exception)).wide)
    return contract
  }
}
