// A situation as a scenario's text: how witnesses are written down. Reading
// the text back gives the same situation.

import XenABI

/// The YAML of a scenario. What is usual is left out.
public struct ScenarioText {
  private let about: String
  private let situation: Situation
  private let expectations: [Scenario.Expectation]

  /// - Precondition: pages have names as `specs/scenarios/README.md` says, each its own; operands lie
  ///   within the pages; both operands of a string move have the same size.
  public init(about: String, _ situation: Situation, _ expectations: [Scenario.Expectation] = []) {
    self.about = about
    self.situation = situation
    self.expectations = expectations
  }

  public var text: String {
    (head + lines(of: situation.instruction) + surroundings + later + expect).map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    var lines = ["about: \(Self.quoted(about))", "pages:"]
    for page in situation.pages { lines.append("  \(page.name): \(Self.table(attributes(of: page)))") }
    return lines
  }

  private func attributes(of page: GuestPage) -> [(String, String)] {
    let usual = GuestPage(name: "")
    var pairs: [(String, String)] = []
    if page.right != usual.right { pairs.append(("right", RightWord.word(page.right))) }
    if page.type != usual.type { pairs.append(("type", page.type.rawValue)) }
    if page.viewRight != page.right {
      pairs.append(("view", page.viewRight.map(RightWord.word) ?? RightWord.absent))
    }
    if let tables = page.tables { pairs.append(("tables", name(tables))) }
    if let other = page.otherViewRight {
      pairs.append(("other-view", other.map(RightWord.word) ?? RightWord.absent))
    }
    return pairs
  }

  private var surroundings: [String] {
    let usual = Situation(pages: [], instruction: situation.instruction)
    var pairs: [(String, String)] = [("fault", FaultWord(situation.fault).rawValue)]
    func add(_ key: String, _ value: String, unless isUsual: Bool) {
      if !isUsual { pairs.append((key, value)) }
    }
    add("altp2m", situation.altp2m.rawValue, unless: situation.altp2m == usual.altp2m)
    add(
      "view-default", RightWord.word(situation.viewDefault),
      unless: situation.viewDefault == usual.viewDefault)
    add("page-walks", PageWalkWord.reported.rawValue, unless: situation.suppressesPageWalks)
    add("each-repetition", YesNo.yes.rawValue, unless: !situation.emulatesEachRepetition)
    add("ring", RingWord.absent.rawValue, unless: situation.hasListener)
    add("access-required", YesNo.yes.rawValue, unless: !situation.accessRequired)
    add("unanswered", String(situation.unanswered), unless: situation.unanswered == 0)
    add("wait", situation.wait.rawValue, unless: situation.wait == usual.wait)
    if let latch = situation.latch {
      let access = latch.writes ? LatchWord.write : LatchWord.read
      pairs.append(("latch", Self.table([("page", name(latch.page)), ("for", access.rawValue)])))
    }
    add("privilege", PrivilegeWord.kernel.rawValue, unless: situation.isUserMode)
    add("device-model", DeviceModelWord.silent.rawValue, unless: situation.deviceModelAnswers)
    let lines = pairs.map { "\($0.0): \($0.1)" }
    let fair = situation.isFair ? ["fair: \(YesNo.yes)"] : []
    return lines + listener + fair + ["build: \(situation.isDebug ? BuildWord.debug : .release)"]
  }

  private var listener: [String] {
    guard !situation.replies.isEmpty else { return [] }
    return ["listener:"]
      + situation.replies.map { reply in
        let word = (reply.emulates ? ReplyWord.emulate : .continue).rawValue
        let more = attributes(of: reply)
        return "  - " + (more.isEmpty ? word : Self.table([(ReplyKey.reply.rawValue, word)] + more))
      }
  }

  private func attributes(of reply: ListenerReply) -> [(String, String)] {
    var pairs: [(ReplyKey, String)] = []
    if !reply.rights.isEmpty {
      pairs.append((.rights, Self.table(reply.rights.map { (name($0.page), RightWord.word($0.right)) })))
    }
    if reply.others != 0 {
      pairs.append((.flags, "[" + VMEvent.replyNames(reply.others).joined(separator: ", ") + "]"))
    }
    if let view = reply.view { pairs.append((.view, String(view))) }
    if reply.movesRIP { pairs.append((.rip, RIPWord.moved.rawValue)) }
    if reply.isToNewest { pairs.append((.to, RequestWord.newest.rawValue)) }
    if reply.leavesPaused { pairs.append((.vcpu, VCPUWord.paused.rawValue)) }
    return pairs.map { ($0.0.rawValue, $0.1) }
  }

  func name(_ page: Int) -> String { situation.pages[page].name }

  private func place(_ page: Int, _ offset: Int) -> String {
    offset == 0 ? name(page) : "\(name(page))+\(NumberWord.word(offset))"
  }

  private static func table(_ pairs: [(String, String)]) -> String {
    pairs.isEmpty ? "{}" : "{ " + pairs.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + " }"
  }

  /// Any text as a YAML scalar.
  static func quoted(_ text: String) -> String {
    if isPlain(text) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value):
        let hex = String(scalar.value, radix: 16)
        quoted += "\\x" + (hex.count < 2 ? "0" : "") + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// `[A-Za-z][A-Za-z0-9 ,.'()/_-]*[A-Za-z0-9.)]`; a pattern would be compiled for every text.
  private static func isPlain(_ text: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    func isWord(_ byte: UInt8) -> Bool {
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard text.utf8.count > 1, let first = text.utf8.first, isLetter(first), let last = text.utf8.last,
      isWord(last) || ".)".utf8.contains(last)
    else { return false }
    return text.utf8.allSatisfy { isWord($0) || " ,.'()/_-".utf8.contains($0) }
  }
}

// MARK: - The instruction

extension ScenarioText {
  private var later: [String] {
    guard !situation.later.isEmpty else { return [] }
    return ["then:"]
      + situation.later.flatMap { later in
        let lines =
          changes(later.changes) + ["fault: \(FaultWord(later.fault).rawValue)"]
          + self.lines(of: later.instruction)
        return lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
      }
  }

  private func changes(_ changes: [LaterInstruction.Change]) -> [String] {
    var rights: [(String, String)] = []
    var lines: [String] = []
    for change in changes {
      switch change {
      case .right(let new): rights.append((name(new.page), RightWord.word(new.right)))
      case .altp2mDisabled: lines.append("\(LaterKey.altp2m): \(LaterWord.disabled)")
      case .ringDisabled: lines.append("\(LaterKey.ring): \(LaterWord.disabled)")
      case .view(let view): lines.append("\(LaterKey.view): \(view)")
      }
    }
    return (rights.isEmpty ? [] : ["\(LaterKey.rights): " + Self.table(rights)]) + lines
  }

  private func lines(of instruction: Instruction) -> [String] {
    var lines = [
      "instruction:", "  at: \(place(instruction.page, instruction.offset))",
      "  length: \(instruction.length)",
    ]
    if !instruction.prefetchFitsSegment { lines.append("  prefetch: \(SegmentWord.exceeds.rawValue)") }
    guard !instruction.operations.isEmpty else { return lines }
    return lines + ["  does:"] + instruction.operations.map { "    - \(text(of: $0))" }
  }

  private func text(of operation: MicroOperation) -> String {
    switch operation {
    case .load(let operand): Self.table(pairs("load", operand))
    case .store(let operand): Self.table(pairs("store", operand))
    case .readModifyWrite(let operand): Self.table(pairs("rmw", operand))
    case .compareExchange(let operand, let found):
      Self.table(pairs("cmpxchg", operand) + (found == .matches ? [] : [("matches", found.rawValue)]))
    case .movs(let from, let to, let count):
      Self.table(
        pairs("movs", to, count: count) + [("from", place(from.page, from.offset))]
          + (from.isInSegment ? [] : [("from-segment", SegmentWord.exceeds.rawValue)]))
    case .stos(let to, let count): Self.table(pairs("stos", to, count: count))
    case .ins(let to, let count): Self.table(pairs("ins", to, count: count))
    case .outs(let from, let count): Self.table(pairs("outs", from, count: count))
    case .unimplemented: "unimplemented"
    }
  }

  private func pairs(_ word: String, _ operand: Operand, count: Int = 1) -> [(String, String)] {
    [(word, place(operand.page, operand.offset)), ("bytes", String(operand.bytes))]
      + (count == 1 ? [] : [("count", String(count))])
      + (operand.isInSegment ? [] : [("segment", SegmentWord.exceeds.rawValue)])
  }
}

// MARK: - Expectations

extension ScenarioText {
  /// One table for those about the same revisions.
  private var expect: [String] {
    guard !expectations.isEmpty else { return [] }
    var groups: [(names: String, lines: [String])] = []
    for expectation in expectations {
      let names = expectation.revisions.map { $0.joined(separator: ", ") } ?? ScenarioReader.all
      let line = "    \(text(of: expectation.what))"
      if let index = groups.firstIndex(where: { $0.names == names }) {
        groups[index].lines.append(line)
      } else {
        groups.append((names, [line]))
      }
    }
    return ["expect:"] + groups.flatMap { ["  \($0.names):"] + $0.lines }
  }

  /// One expectation as its line in the file, e.g. `stores: [data]`.
  public static func line(_ expected: Expected, in situation: Situation) -> String {
    ScenarioText(about: "", situation).text(of: expected)
  }

  private func text(of expected: Expected) -> String {
    let (word, value) = words(of: expected)
    return "\(word.rawValue): \(value)"
  }

  private func words(of expected: Expected) -> (ExpectWord, String) {
    func list(_ words: [String]) -> String { "[" + words.joined(separator: ", ") + "]" }
    func some(_ text: String?) -> String { text.map(Self.quoted) ?? ScenarioReader.none }
    switch expected {
    case .events(let events): return (.events, list(events.map(word)))
    case .stores(let pages): return (.stores, list(pages.map(name)))
    case .loads(let pages): return (.loads, list(pages.map(name)))
    case .fetches(let pages): return (.fetches, list(pages.map(name)))
    case .io(let accesses): return (.io, list(accesses.map(\.rawValue)))
    case .rights(let changes):
      return (.rights, list(changes.map { "\(name($0.page)) \(RightWord.word($0.right))" }))
    case .exceptions(let names): return (.exceptions, list(names))
    case .commits(let count): return (.commits, String(count))
    case .sleeps(let count): return (.sleeps, String(count))
    case .windows(let codes): return (.window, list(codes.map(EmulWord.word)))
    case .accessed(let bits):
      return (
        .accessed,
        list(bits.map { "\(name($0.page)) \(($0.isDirty ? BitsWord.accessedAndDirty : .accessed).rawValue)" })
      )
    case .pauses(let count): return (.pauses, String(count))
    case .locks(let count): return (.locks, String(count))
    case .syncEvent(let isSet): return (.syncEvent, (isSet ? FlagWord.set : .clear).rawValue)
    case .references(let areBalanced):
      return (.references, (areBalanced ? BalanceWord.balanced : .unbalanced).rawValue)
    case .assertion(let text): return (.assertion, some(text))
    case .crash(let text): return (.crash, some(text))
    case .fault(let text): return (.fault, some(text))
    case .unmodelled(let text): return (.unmodelled, some(text))
    }
  }

  private func word(_ event: Expected.Event) -> String {
    switch event {
    case .access(let page, let flags):
      "\(page.map(name) ?? PageWord.pageTables) \(FlagsWord.word(flags))"
    case .unimplemented: ScenarioReader.unimplementedEvent
    case .singlestep: ScenarioReader.singlestepEvent
    }
  }
}
