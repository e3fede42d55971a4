// The model's x86_emulate with hooks that answer as they are told.

import BitVectors
import Emulation
import Instructions
import XenABI
import XenFunctions

/// A world that answers the calls that an instruction makes, and nothing below them.
struct HookWorld: EmulatorWorld {
  typealias Word = Bits

  var state = EmulatorState<Bits>()
  var running: [FunctionID] = []
  private(set) var trace = HookTrace()
  /// Answers by the number of the call; OKAY where there is none.
  let answers: [Int: UInt64]
  let given: Circumstances
  /// Which hook all repetitions of a string instruction have.
  var repetitionHook = ""
  var isLocked = false

  init(_ answers: [Int: UInt64], _ given: Circumstances) { (self.answers, self.given) = (answers, given) }

  // MARK: Calls

  /// - Returns: X86EMUL_*.
  mutating func call(_ name: String, at address: UInt64 = 0, bytes: Int, _ more: String = "") -> UInt64 {
    let answer = answers[trace.calls.count] ?? 0
    trace.calls.append(HookCall(name: name, address: address, bytes: bytes, more: more, answer: answer))
    return answer >= 256 ? 0 : answer
  }

  mutating func ends(_ code: UInt64, _ commit: HookTrace.Commit) {
    (trace.end, trace.commit) = (code, commit)
  }

  mutating func summary(of call: Call<Bits>) -> Bits? {
    func number(_ index: Int) -> UInt64 { UInt64(truncatingIfNeeded: call.arguments[index].value) }
    func size(_ index: Int) -> Int { Int(number(index)) }
    func code(_ code: UInt64) -> Bits { Bits(UInt128(code), width: 32) }
    switch call.function {
    case .initPerInsn: return Bits(0, width: 1)
    case .insnFetch: return code(self.call("fetch", at: number(0), bytes: size(1)))
    case .baseRead: return code(self.call("read", at: number(0), bytes: size(1)))
    case .write: return code(self.call("write", at: number(0), bytes: size(1)))
    case .rmw: return code(self.call("rmw", at: number(0), bytes: size(1)))
    case .cmpxchg:
      return code(self.call("cmpxchg", at: number(0), bytes: size(1), isLocked ? "lock" : ""))
    case .repeats:
      let reps = number(call.arguments.count - 1)
      // A move has two places, from and to.
      guard call.arguments.count == 5 else {
        return code(self.call(repetitionHook, at: number(0), bytes: size(1), "\(reps)"))
      }
      return code(
        self.call(repetitionHook, at: number(2), bytes: size(3), "\(reps),3,\(String(number(0), radix: 16))"))
    case .repetitions:
      guard let answer = trace.calls.last?.answer, answer >= 256 else { return nil }
      return Bits(UInt128(min(answer - 256, number(0))), width: 64)
    default: return nil
    }
  }

  mutating func observe(_ observation: Observation<Bits>) {
    switch observation {
    case .io(let direction, _): _ = call(direction == .reads ? "in" : "out", bytes: 0)
    case .commits(let isPartial): trace.commit = isPartial ? .partial : .whole
    default: break
    }
  }

  mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Bits {
    let answer: UInt64 = question.subject == .compares && given.exchange == .differs ? 0 : 1
    return Bits(UInt128(meaning(answer)), width: width)
  }

  // MARK: Nothing comes here

  private func beyond<Value>() throws(Halt) -> Value { throw .unsupported(Stop("below the hooks")) }

  mutating func decide(_ condition: Truth) -> Bool { condition.value }
  mutating func read(_ fact: Fact) -> Bits { Bits(0, width: fact.width) }
  mutating func observe(write value: Bits, to fact: Fact) {}
  mutating func walk(linear: Bits, pfec: Bits) throws(Halt) -> Translation<Bits> { try beyond() }
  mutating func translate(linear: Bits, pfec: Bits) throws(Halt) -> Translation<Bits> { try beyond() }
  mutating func translate(gfn: Bits) throws(Halt) -> Translation<Bits> { try beyond() }
  mutating func lookUpRight(gfn: Bits, index: Bits) throws(Halt) -> RightLookup<Bits> { try beyond() }
  mutating func send(_ request: Request<Bits>) throws(Halt) -> SendAnswer<Bits> { try beyond() }
}
