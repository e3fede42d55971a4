// Calls that are taken by a plain contract, and data that others are given, as who compares two pieces
// of C may want to know of them.

import BitVectors
import CSemantics
import Emulation

extension FlowCallees {
  /// Tells the world of a call, where it matters what the callee is given. What is evaluated
  /// on trial is not called.
  func note(_ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W) {
    if contracts.compares(called.name) { tell(called, machine, &world) }
  }

  /// The same of any call.
  package func tell(_ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W) {
    guard !machine.isOnTrial else { return }
    world.note(
      PlainCall(
        called.name,
        called.values.enumerated().map { index, value in
          guard index == Self.errorCodes[called.name], case .word(let word) = value else {
            return Self.argument(index, of: called, machine)
          }
          return .word(flags.errorCode.ours(word))
        }))
  }

  /// Which argument is PFEC_*, as the tree numbers them.
  private static var errorCodes: [String: Int] { ["x86_emul_pagefault": 0] }

  /// Tells the world which bytes a call is about, where two versions of C are compared: claims look at
  /// where an access goes, not at what is read or written.
  /// - Parameter arguments: those that are told also where they are numbers.
  func noteData(
    _ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W,
    andNumbers arguments: Range<Int>
  ) {
    guard world.recordsExecution, !machine.isOnTrial else { return }
    handedOn[called.name, default: 0] += 1
    let number = handedOn[called.name]!
    for index in called.values.indices {
      let whose: String
      let word: Word
      switch Self.argument(index, of: called, machine) {
      case .place(let name, let distance): (whose, word) = (name, distance)
      case .own(let path, let distance): (whose, word) = ("a buffer\(path)", distance)
      case .word(let own) where arguments.contains(index): (whose, word) = ("what is handed on", own)
      case .word, .other: continue
      }
      let call = number > 1 ? ", call \(number)" : ""
      world.note(
        left: "\(whose) (argument \(index + 1) of \(called.name)\(call))", word, isOrdered: false)
    }
  }

  private static func argument(
    _ index: Int, of called: FunctionCall<W>, _ machine: AbstractMachine<W>
  ) -> PlainCall<Word>.Argument {
    switch called.values[index] {
    case .word(let word): return .word(word)
    case .truth(let condition): return .word(condition.word(width: 1))
    case .pointer(.null): return .word(Word(0, width: 64))
    case .pointer(.number(let word)): return .word(word)
    case .pointer(.object(let address)):
      let object = machine.memory.objects[address.object]
      let (path, distance) = machine.member(at: address, pointingTo: called.pointee(of: index))
      guard object.isOutside else { return .own(path, distance) }
      return .place(path.isEmpty ? object.name : machine.outsideName(object.name, path), distance)
    case .bytes(let bytes):
      return bytes.read(at: 0, size: bytes.size).word(size: bytes.size).map { .word($0) } ?? .other
    default: return .other
    }
  }
}
