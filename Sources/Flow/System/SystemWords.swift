// Names for what a system is made of, in Xen's words. Pages are numbered as in
// `Fragment`.

import Emulation
import ModelChecking
import XenABI

struct SystemWords {
  private let values: AccessValues

  init(_ values: AccessValues) { self.values = values }

  /// Every answer that there is.
  var all: AnswerCube { AnswerCube(values) }

  // MARK: Questions

  func asked(_ question: Question) -> FlowAnswers.Asked {
    let answers = all.answers(question).map {
      FlowAnswers.Answer(value: Int($0), name: answer($0, to: question.subject))
    }
    return FlowAnswers.Asked(question: question, name: name(question), answers: answers)
  }

  func name(_ question: Question) -> String {
    let page = "page \(question.index)"
    return switch question.subject {
    case .isDebug: "CONFIG_DEBUG"
    case .altp2m: "altp2m"
    case .viewDefault: "default right of the view"
    case .freeSlots: "free slots of the ring"
    case .wait: "while the vCPU waits"
    case .latch: "mmio_access"
    case .operandInSegment: "operand within its segment"
    case .sourceInSegment: "source within its segment"
    case .prefetchInSegment: "16 bytes within the code segment"
    case .compares: "the load of cmpxchg finds what is expected"
    case .matches: "cmpxchg finds what it expects"
    case .type: "type of \(page)"
    case .hostRight: "right of \(page)"
    case .viewRight: "right of \(page) in the view"
    case .unknown: "decision \(question.index + 1) on something unknown"
    }
  }

  private func answer(_ answer: UInt64, to subject: Question.Subject) -> String {
    switch subject {
    case .isDebug, .operandInSegment, .sourceInSegment, .prefetchInSegment, .compares, .matches, .unknown:
      answer == 1 ? "yes" : "no"
    case .altp2m: AltP2M.allCases[Int(answer)].rawValue
    case .freeSlots: String(answer)
    case .wait: WaitOutcome.allCases[Int(answer)].rawValue
    case .latch: ["none", "read", "write"][Int(answer)]
    case .type: PageType.allCases[Int(answer)].rawValue
    case .viewDefault, .hostRight, .viewRight:
      answer == Question.absent ? "absent" : right(answer)
    }
  }

  private func right(_ value: UInt64) -> String {
    values.right(valued: UInt32(value))?.name ?? String(value)
  }

  // MARK: Moves

  func name(_ move: Move.Label) -> String {
    switch move {
    case .checked: "all operands are checked"
    case .commits: "the instruction is committed"
    case .ends: "the emulation ends"
    case .fragment(let fragment, let reported):
      name(fragment) + (reported.map { ", the reply is about \(page($0))" } ?? "")
    }
  }

  private func name(_ fragment: Fragment) -> String {
    switch fragment {
    case .head(let opening, let offset, let length):
      "\(name(opening)), \(length) bytes at \(place(0, offset))"
    case .operation(let operation), .whole(let operation): name(operation)
    case .precheck(let operation): "check of \(name(operation))"
    case .tail(let rc, _): "end with \(rc.name)"
    }
  }

  private func name(_ opening: Opening) -> String {
    switch opening {
    case .window(let kind): "window for \(kind.name)"
    case .plain: "emulation with checks off"
    case .reply(let page, let committed, let kind):
      "reply about \(self.page(page))\(committed == 0 ? "" : ", RIP has moved")"
        + VMEvent.replyNames(kind.flag).map { ", \($0)" }.joined()
    }
  }

  func name(_ operation: MicroOperation) -> String {
    switch operation {
    case .load(let at): "load \(name(at))"
    case .store(let at): "store \(name(at))"
    case .readModifyWrite(let at): "rmw \(name(at))"
    case .compareExchange(let at, _): "cmpxchg \(name(at))"
    case .movs(let from, let to, let count):
      "rep movs \(count) x \(name(from)) to \(place(to.page, to.offset))"
    case .stos(let to, let count): "rep stos \(count) x \(name(to))"
    case .ins(let to, let count): "rep ins \(count) x \(name(to))"
    case .outs(let from, let count): "rep outs \(count) x \(name(from))"
    case .unimplemented: "unimplemented instruction"
    }
  }

  private func name(_ operand: Operand) -> String {
    "\(operand.bytes) bytes at \(place(operand.page, operand.offset))"
  }

  private func place(_ page: Int, _ offset: Int) -> String {
    "page \(page)+0x\(String(offset, radix: 16))"
  }

  func page(_ page: Int) -> String {
    page == FlowMoves.elsewhere ? "another page" : "page \(page)"
  }
}
