// Functions of the flow as callees: what a call comes to where the body is not executed.

import BitVectors
import CSemantics
import Emulation

/// What a function is to C that calls it.
package protocol Callee: Sendable {
  /// Its C names: more than one where revisions call it differently.
  var names: [String] { get }
  /// Parameters, from 0, that are numbers it does not go by: whether two versions of C give them alike counts.
  var ignored: Range<Int> { get }

  /// - Parameters:
  ///   - frame: the function that is run, and what is known of its situation.
  /// - Returns: nil for a call that is not of this kind.
  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>?
}

extension Callee {
  package var ignored: Range<Int> { 0..<0 }
}

/// A callee that is known by what it returns, and changes nothing but a buffer.
package struct SummarizedCallee: Callee {
  /// Where an argument of the summary comes from.
  package enum Argument: Sendable {
    /// A parameter, from 0, in so many bits.
    case word(Int, Int)
    /// A parameter, from 0, that holds PFEC_*, in 32 bits.
    case errorCode(Int)
    /// The last one.
    case last(Int)
    /// One bit: the parameter is 0.
    case isZero(Int)
    /// The linear address that the calling function is about.
    case operand
  }

  package let names: [String]
  private let function: FunctionID
  private let arguments: [Argument]
  private let overwritten: Int?
  private let isPointer: Bool

  /// - Parameters:
  ///   - overwriting: the parameter that points to a buffer of which nothing is known afterwards.
  ///   - isPointer: what it returns is one.
  package init(
    _ function: FunctionID, _ arguments: [Argument], overwriting: Int? = nil, isPointer: Bool = false
  ) {
    names = [function.name]
    (self.function, self.arguments, overwritten, self.isPointer) = (
      function, arguments, overwriting, isPointer
    )
  }

  package func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    if let overwritten { try frame.forget(call.values[overwritten], call, &machine, &world) }
    var words: [W.Word] = []
    for argument in arguments {
      switch argument {
      case .word(let index, let width): words.append(try frame.word(call, index, width: width, machine))
      case .errorCode(let index): words.append(try frame.errorCode(call, index, machine))
      case .last(let width):
        words.append(try frame.word(call, call.values.count - 1, width: width, machine))
      case .isZero(let index):
        words.append((try frame.word(call, index, width: 32, machine) == 0).word(width: 1))
      case .operand: words.append(try frame.linear(call, machine))
      }
    }
    let result = try world.result(of: Call(function, words))
    if case .nothing = function.result { return .nothing }
    if isPointer { return .pointer(.number(result)) }
    return result.width == 1 ? .truth(result.isNonZero) : .word(result)
  }
}

/// Callees by C name.
package typealias CalleeTable = [String: any Callee]
