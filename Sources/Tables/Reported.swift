// What a cell of a truth table says, and the same as a word of a few bits that
// a solver can compare.

import BitVectors
import Claims
import SMT
import XenABI

/// What others learn of an access.
public enum Reported: Hashable, Sendable {
  /// No event.
  case nothing
  /// One request with these of MEM_ACCESS_R, _W, _X.
  case flags(UInt8)
  /// More than one request.
  case several
  /// A debug build stops at a failed ASSERT.
  case stops
  /// C gives no meaning to what happens.
  case undefined
  /// The tool does not know what happens.
  case unknown

  /// As tables write it.
  public var word: String {
    switch self {
    case .nothing: "-"
    case .flags(0): "no flag"
    case .flags(let flags):
      [(MemAccess.r, "R"), (MemAccess.w, "W"), (MemAccess.x, "X")].filter { UInt64(flags) & $0.0 != 0 }.map(
        \.1
      )
      .joined(separator: " ")
    case .several: "several"
    case .stops: "stops"
    case .undefined: "undefined"
    case .unknown: "unknown"
    }
  }

  /// What the word means, for a legend; nil where it speaks for itself.
  var meaning: String? {
    switch self {
    case .nothing: "no event"
    case .flags(0): "an event without R, W and X"
    case .flags: nil
    case .several: "more than one event"
    case .stops: "a failed ASSERT in a debug build"
    case .undefined: "C gives no meaning to what happens"
    case .unknown: "not known to this tool"
    }
  }

  static let all: [Reported] =
    [.nothing, .several, .stops, .undefined, .unknown] + (0..<8).map(Reported.flags)

  static let codeWidth = 4

  /// A number of `codeWidth` bits, different for each.
  var code: UInt64 {
    switch self {
    case .nothing: 0
    case .several: 1
    case .stops: 2
    case .undefined: 3
    case .unknown: 4
    case .flags(let flags): 8 + UInt64(flags)
    }
  }

  init(code: UInt128) { self = Self.all.first { UInt128($0.code) == code }! }
}

extension Behaviour {
  /// What is reported, as a code.
  var reportedCode: Term {
    func code(_ reported: Reported) -> Term { Term(UInt128(reported.code), width: Reported.codeWidth) }
    let flags = Term(1, width: 1).followed(by: outcome.accessFlags.bits(from: 0, width: 3))
    let regular = outcome.stops.choose(code(.stops), outcome.sends.choose(flags, code(.nothing)))
    return isUnknown.choose(
      code(.unknown), isUndefined.choose(code(.undefined), sendsAgain.choose(code(.several), regular)))
  }
}
