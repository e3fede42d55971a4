// A situation in one line: what is not as usual in it, and what the instruction does.

import Spec
import Tables
import XenABI

/// Words for a situation, where there is no room for its scenario.
struct SituationBrief {
  private let situation: Situation

  init(_ situation: Situation) { self.situation = situation }

  /// `data1 r; store data1+0x8`.
  var text: String { (pages + [instruction] + surroundings).joined(separator: "; ") }

  private var pages: [String] {
    situation.pages.compactMap { page in
      let words =
        (page.right == Self.usual.right ? [] : [Self.right(page.right)])
        + (page.type == .ram ? [] : [page.type.rawValue])
        + (situation.altp2m.isActive && page.viewRight != page.right
          ? ["in the view " + (page.viewRight.map(Self.right) ?? "absent")] : [])
      return words.isEmpty ? nil : "\(page.name) " + words.joined(separator: " ")
    }
  }

  private static let usual = GuestPage(name: "")

  private static func right(_ value: UInt32) -> String { Wording.newestRight(value) }

  private var instruction: String {
    let instruction = situation.instruction
    let operations = instruction.operations.map(words)
    let start = instruction.offset == 0 ? [] : ["at \(place(instruction.page, instruction.offset))"]
    let segment = instruction.prefetchFitsSegment ? [] : ["fetching ahead exceeds the segment"]
    return (start + (operations.isEmpty ? ["any instruction"] : operations) + segment).joined(separator: ", ")
  }

  private func words(_ operation: MicroOperation) -> String {
    switch operation {
    case .load(let operand): "load \(place(operand))"
    case .store(let operand): "store \(place(operand))"
    case .readModifyWrite(let operand): "rmw \(place(operand))"
    case .compareExchange(let operand, let found): "cmpxchg \(place(operand)) (matches: \(found.rawValue))"
    case .movs(let from, let to, let count): "movs \(place(to)) from \(place(from))" + times(count)
    case .stos(let to, let count): "stos \(place(to))" + times(count)
    case .ins(let to, let count): "ins \(place(to))" + times(count)
    case .outs(let from, let count): "outs \(place(from))" + times(count)
    case .unimplemented: "an instruction that the emulator does not know"
    }
  }

  private func times(_ count: Int) -> String { count == 1 ? "" : ", \(count) times" }

  private func place(_ operand: Operand) -> String {
    let isPlain = operand.offset + operand.bytes <= Int(Page.size)
    return place(operand.page, operand.offset) + (isPlain ? "" : " (\(operand.bytes) bytes)")
      + (operand.isInSegment ? "" : " (beyond its segment)")
  }

  private func place(_ page: Int, _ offset: Int) -> String {
    let name = situation.pages.indices.contains(page) ? situation.pages[page].name : "no page"
    return offset == 0 ? name : "\(name)+0x\(String(offset, radix: 16))"
  }

  private var surroundings: [String] {
    let usual = Situation(pages: [], instruction: situation.instruction)
    var words: [String] = []
    func say(_ text: @autoclosure () -> String, unless isUsual: Bool) { if !isUsual { words.append(text()) } }
    say("npfec kind \(Wording.kind(situation.fault))", unless: situation.fault == .inGuestPageTable)
    say("altp2m \(situation.altp2m.rawValue)", unless: situation.altp2m == usual.altp2m)
    say(
      "the view's default \(Self.right(situation.viewDefault))",
      unless: situation.viewDefault == usual.viewDefault)
    say("page walks reported", unless: situation.suppressesPageWalks)
    say("no ring", unless: situation.hasListener)
    say("access required", unless: !situation.accessRequired)
    say("\(situation.unanswered) requests unanswered", unless: situation.unanswered == 0)
    say("wait: \(situation.wait.rawValue)", unless: situation.wait == usual.wait)
    if let latch = situation.latch { words.append("a latch for \(place(latch.page, 0))") }
    for reply in situation.replies {
      let rights = reply.rights.map { ", \(place($0.page, 0)) becomes \(Self.right($0.right))" }.joined()
      let others = VMEvent.replyNames(reply.others).map { ", \($0)" }.joined()
      let view = reply.view.map { ", view \($0)" } ?? ""
      words.append(
        "the listener replies \(reply.emulates ? "emulate" : "continue")\(others)\(view)\(rights)"
          + (reply.movesRIP ? ", RIP moved" : "") + (reply.isToNewest ? ", to the newest request" : "")
          + (reply.leavesPaused ? ", vCPU left paused" : ""))
    }
    say("\(situation.later.count) more instructions", unless: situation.later.isEmpty)
    say("the last reply is given to every request", unless: !situation.isFair)
    say("each repetition by itself", unless: !situation.emulatesEachRepetition)
    say("in kernel mode", unless: situation.isUserMode)
    say("the device model is silent", unless: situation.deviceModelAnswers)
    say("release build", unless: situation.isDebug)
    return words
  }
}
