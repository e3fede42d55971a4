// Names for what a system is made of, in Xen's words. Pages are numbered as in
// `Segment`.

import World
import Xen

struct SystemWords {
  private let values: AccessValues

  init(_ values: AccessValues) { self.values = values }

  // MARK: Questions

  func asked(_ question: Question) -> FlowAnswers.Asked {
    let answers = Box(values).answers(question).map {
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
    case .matches: "cmpxchg finds what it expects"
    case .overlaps: "source and destination overlap"
    case .type: "type of \(page)"
    case .hostRight: "right of \(page)"
    case .viewRight: "right of \(page) in the view"
    }
  }

  private func answer(_ answer: UInt64, to subject: Question.Subject) -> String {
    switch subject {
    case .isDebug, .operandInSegment, .sourceInSegment, .prefetchInSegment, .matches, .overlaps:
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

  func name(_ move: PlaceMove.Key) -> String {
    switch move {
    case .checked: "all operands are checked"
    case .commits: "the instruction is committed"
    case .ends: "the emulation ends"
    case .segment(let segment, let reported):
      name(segment) + (reported.map { ", the reply is about \(page($0))" } ?? "")
    }
  }

  private func name(_ segment: Segment) -> String {
    switch segment {
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
    case .reply(let page, let committed):
      "reply about \(self.page(page))\(committed == 0 ? "" : ", RIP has moved")"
    }
  }

  func name(_ operation: MicroOperation) -> String {
    switch operation {
    case .load(let at): "load \(name(at))"
    case .store(let at): "store \(name(at))"
    case .readModifyWrite(let at): "rmw \(name(at))"
    case .compareExchange(let at, _): "cmpxchg \(name(at))"
    case .movs(let from, let to, let count, _):
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

  private func page(_ page: Int) -> String {
    page == Reachability.elsewhere ? "another page" : "page \(page)"
  }

  // MARK: Sounds

  func name(_ observation: Observation<Choice>) -> String {
    switch observation {
    case .windowOpens(let kind): "window opens for \(kind.name)"
    case .windowCloses(let rc): "window closes: \(code(rc))"
    case .hook(let function): "hook \(function.rawValue)"
    case .wants(let access, let linear): "wants to \(access.rawValue) \(pageOf(linear: linear))"
    case .translates(let linear, let pfec, let rc):
      "walks for \(pageOf(linear: linear)), PFEC \(number(pfec)): \(number(rc))"
    case .setsAccessed(let linear, let dirty):
      "sets A\(dirty.number == 0 ? "" : " and D") for \(pageOf(linear: linear))"
    case .gets(let gfn): "takes a reference to \(pageOf(gfn))"
    case .puts(let gfn): "drops a reference to \(pageOf(gfn))"
    case .checks(let gfn, let pfec, let stops):
      "event check on \(pageOf(gfn)), PFEC \(number(pfec)): \(yesNo(stops, "stop", "go on"))"
    case .sends(let reason, let gfn, let flags, let isSynchronous):
      "sends \(name(reason: reason, flags)) for \(pageOf(gfn)), vCPU \(isSynchronous ? "paused" : "goes on")"
    case .sendsNothing: "monitor_traps finds no ring"
    case .sleeps(let locks): "sleeps for a ring slot, p2m locks held: \(locks)"
    case .assertion(let text): "debug build stops: \(text)"
    case .crashes(let text): "domain crash: \(text)"
    case .faults(let text): "Xen faults: \(text)"
    case .maps(let isClean): "mapping begins, mfn[] \(yesNo(isClean, "clean", "not clean"))"
    case .stores(let gfn): "stores to \(pageOf(gfn))"
    case .loads(let gfn): "loads from \(pageOf(gfn))"
    case .fetches(let gfn): "fetches from \(pageOf(gfn))"
    case .io(let direction, let device): "I/O: \(direction.rawValue) \(device.rawValue)"
    case .commits(let isPartial): isPartial ? "commits progress, RIP stays" : "commits the instruction"
    case .locks: "takes the p2m lock"
    case .unlocks: "drops the p2m lock"
    case .setsRight(let gfn, let right): "right of \(pageOf(gfn)) becomes \(number(right))"
    case .replies(let emulates): "listener replies\(emulates ? " with EMULATE" : "")"
    case .emulatesForReply(let page, let sentAt, let now):
      "emulates for the reply about \(page.map { self.page($0) } ?? "page tables")"
        + (sentAt == now ? "" : ", at another RIP")
    case .runsNatively: "processor runs the instruction"
    case .calls(let call, let result): "\(call.function.rawValue) returns \(number(result))"
    }
  }

  /// What pairs are compared by.
  func name(_ event: TwinEvent) -> String {
    let page = page(named: event.page)
    return switch event.kind {
    case .sends:
      "\(name(reason: VMEvent.reasonMemAccess, Choice(number: event.detail, width: 32))) for \(page)"
    case .stores: "stores to \(page)"
    case .loads: "loads from \(page)"
    case .fetches: "fetches from \(page)"
    case .ends: X86Emul(rawValue: event.detail)?.name ?? "ends"
    }
  }

  func name(_ change: SystemWalk.Change) -> String {
    switch change {
    case .reported(let page): "the reply is about \(self.page(page))"
    case .forgets: "the next operation has other pages"
    case .ends: "the emulation has ended"
    }
  }

  /// The same names, each its own.
  func names(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return names.map { name in
      counts[name, default: 0] += 1
      return counts[name]! == 1 ? name : "\(name) (\(counts[name]!))"
    }
  }

  private func pageOf(_ gfn: Choice) -> String { page(named: gfn.number.map(PageLayout.page(ofGFN:))) }
  private func pageOf(linear: Choice) -> String {
    page(named: linear.number.map(PageLayout.page(ofLinear:)))
  }
  private func page(named page: Int?) -> String {
    guard let page else { return "some page" }
    return page < 0 ? "the page tables" : "page \(page)"
  }

  private func code(_ rc: Choice) -> String {
    rc.number.flatMap(X86Emul.init(rawValue:))?.name ?? number(rc)
  }

  private func yesNo(_ word: Choice, _ yes: String, _ no: String) -> String {
    word.number.map { $0 == 0 ? no : yes } ?? number(word)
  }

  private func name(reason: UInt64, _ flags: Choice) -> String {
    guard reason == VMEvent.reasonMemAccess else { return "event \(reason)" }
    guard let flags = flags.number else { return "MEM_ACCESS_* \(number(flags))" }
    let letters = [("R", MemAccess.r), ("W", MemAccess.w), ("X", MemAccess.x)]
      .filter { flags & $0.1 != 0 }.map(\.0).joined()
    let rest = flags & ~MemAccess.rwx
    return "MEM_ACCESS_\(letters.isEmpty ? "none" : letters)"
      + (rest == 0 ? "" : "+0x\(String(rest, radix: 16))")
  }

  private func number(_ word: Choice) -> String {
    guard let table = word.table else { return "0x\(String(word.number ?? 0, radix: 16))" }
    return "as the \(name(table.choosable.question)) says"
  }

  // MARK: Memory

  func memory(_ state: MonitorState, _ words: MemoryWords) -> String {
    var parts = [state.isInWindow ? "in a window" : "outside a window"]
    if state.flags != 0 {
      parts.append(
        words.flags.isEmpty
          ? "flags \(state.flags)"
          : words.flags.enumerated().filter { state.flags >> UInt8($0.offset) & 1 == 1 }.map(\.element)
            .joined(separator: ", "))
    }
    if state.count != 0 { parts.append("\(words.count): \(state.count)") }
    if state.pages != 0 { parts.append("\(words.pages): \(pages(state.pages))") }
    if state.otherPages != 0 { parts.append("\(words.otherPages): \(pages(state.otherPages))") }
    for page in 0..<16 where state.references >> (4 * UInt64(page)) & 0xf != 0 {
      let count = state.references >> (4 * UInt64(page)) & 0xf
      parts.append("references to \(page == 15 ? "an earlier page" : "page \(page)"): \(count)")
    }
    return parts.joined(separator: "; ")
  }

  private func pages(_ set: UInt16) -> String {
    (0..<16).filter { set.contains($0) }
      .map { $0 == 15 ? "an earlier page" : $0 == Reachability.elsewhere ? "another page" : "page \($0)" }
      .joined(separator: ", ")
  }
}

/// What a claim means by what it remembers.
public struct MemoryWords: Hashable, Sendable {
  /// Lowest bit first.
  public var flags: [String]
  public var count: String
  public var pages: String
  public var otherPages: String

  public init(
    flags: [String] = [], count: String = "count", pages: String = "pages", otherPages: String = "other pages"
  ) {
    self.flags = flags
    self.count = count
    self.pages = pages
    self.otherPages = otherPages
  }
}
