import BitVectors
import CTestSupport
import Emulation

/// A situation whose numbers the program cannot see.
struct VeiledWorld: XenWorld {
  typealias Word = Veiled
  private(set) var inner: ConcreteWorld
  private(set) var questions = 0

  init(_ situation: ConcreteWorld.Situation = .init()) { inner = ConcreteWorld(situation) }

  mutating func decide(_ condition: VeiledTruth) throws(Halt) -> Bool {
    questions += 1
    return try inner.decide(Truth(condition.value))
  }

  mutating func read(_ fact: Fact) -> Veiled { Veiled(veiling: inner.read(fact)) }

  mutating func lookUpRight(gfn: Veiled, index: Veiled) -> RightLookup<Veiled> {
    let answer = inner.lookUpRight(gfn: gfn.bits, index: index.bits)
    return RightLookup(rc: Veiled(veiling: answer.rc), access: Veiled(veiling: answer.access))
  }

  mutating func send(_ request: Request<Veiled>) -> SendAnswer<Veiled> {
    var bare = Request<Bits>()
    bare.sync = Truth(request.sync.value)
    bare.reason = request.reason.bits
    bare.flags = request.flags.bits
    bare.gfn = request.gfn.bits
    bare.offset = request.offset.bits
    bare.gla = request.gla.bits
    bare.accessFlags = request.accessFlags.bits
    bare.nestedBase = request.nestedBase.bits
    bare.restIsZero = Truth(request.restIsZero.value)
    return SendAnswer(rc: Veiled(veiling: inner.send(bare).rc))
  }

  mutating func observe(write value: Veiled, to fact: Fact) { inner.observe(write: value.bits, to: fact) }
}
