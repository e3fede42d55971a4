// Everything that can be seen of a run, one thing at a time, for two functions
// side by side. A difference is told under the first aspect that has it.

import BitVectors
import Claims
import Emulation
import SMT
import XenABI
import XenFunctions

/// One thing that others can see.
public enum Aspect: String, CaseIterable, Hashable, Sendable {
  case reported = "what is reported"
  case asks = "whether the right is asked for"
  case view = "which altp2m index is asked"
  case frame = "which frame is asked about"
  case kindFlags = "access flags beside R, W and X"
  case synchronous = "whether the vCPU waits"
  case reason = "reason of the request"
  case requestFlags = "flags of the request"
  case gfn = "gfn of the request"
  case gla = "gla of the request"
  case offset = "offset of the request"
  case nestedBase = "nested p2m base of the request"
  case rest = "other bytes of the request"
  case result = "what is returned"
  /// Whatever no other aspect has told: the order of steps, their number, a
  /// second lookup or request.
  case steps = "order or number of steps, or a later one"

  /// A value in words.
  func word(_ value: UInt128) -> String {
    switch self {
    case .reported: Reported(code: value).word
    case .asks: value == 1 ? "asked" : "not asked"
    case .synchronous: value == 1 ? "waits" : "goes on"
    case .rest: value == 1 ? "zero" : "not zero"
    case .result: value == 1 ? "true" : "false"
    case .steps: value == 1 ? "other" : "one"
    case .kindFlags: Self.names(value << 3)
    default: Term(value, width: 128).description
    }
  }

  private static func names(_ flags: UInt128) -> String {
    let names = MemAccess.named.filter { $0.value.nonzeroBitCount == 1 && flags & UInt128($0.value) != 0 }
    let isAll = names.reduce(0) { $0 | UInt128($1.value) } == flags
    guard isAll, !names.isEmpty else { return Term(flags, width: 32).description }
    return names.map { $0.name.replacing("MEM_ACCESS_", with: "") }.joined(separator: " ")
  }
}

/// An aspect of two functions: a word for each, and when the two can be compared.
/// What is not known of one of them is no difference.
struct Contrast {
  let aspect: Aspect
  let premise: Formula
  let left: Term
  let right: Term

  var differs: Formula { premise && !left.isEqual(to: right) }
}

extension Contrast {
  /// All aspects of two behaviours, in order.
  static func all(_ a: Behaviour, _ b: Behaviour) -> [Contrast] {
    let sides = [a, b]
    let isRegular = Formula.all(sides.map { !$0.isUnknown && !$0.isUndefined && !$0.outcome.stops })
    let sameReport = a.reportedCode.isEqual(to: b.reportedCode)
    let known = Formula.all(sides.map { !$0.isUnknown && !$0.isUndefined })
    func contrast(_ aspect: Aspect, _ premise: Formula, _ word: (AccessCheckOutcome) -> Term) -> Contrast {
      Contrast(aspect: aspect, premise: known && premise, left: word(a.outcome), right: word(b.outcome))
    }
    let asks = a.outcome.asks && b.outcome.asks
    let sends = a.outcome.sends && b.outcome.sends
    let always = Formula(true)
    var found: [Contrast] = [
      Contrast(
        aspect: .reported, premise: Formula.all(sides.map { !$0.isUnknown }), left: a.reportedCode,
        right: b.reportedCode),
      contrast(.asks, always) { $0.asks.word(width: 1) },
      contrast(.view, asks, \.askedIndex),
      contrast(.frame, asks, \.askedGFN),
      contrast(.kindFlags, sends) { $0.accessFlags.bits(from: 3, width: 29) },
      contrast(.synchronous, sends) { $0.isSynchronous.word(width: 1) },
      contrast(.reason, sends, \.reason),
      contrast(.requestFlags, sends, \.flags),
      contrast(.gfn, sends, \.gfn),
      contrast(.gla, sends, \.gla),
      contrast(.offset, sends, \.offset),
      contrast(.nestedBase, sends, \.nestedBase),
      contrast(.rest, sends) { $0.restIsZero.word(width: 1) },
      contrast(.result, isRegular && sameReport) { $0.returnsTrue.word(width: 1) },
    ]
    let told = Formula.any(found.map(\.differs))
    let different = Difference.between(a.endStates, b.endStates) && known && !told
    found.append(
      Contrast(aspect: .steps, premise: always, left: Term(0, width: 1), right: different.word(width: 1)))
    return found
  }
}
