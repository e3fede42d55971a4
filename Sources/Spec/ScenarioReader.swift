// Reads a scenario: a situation in the manner of a litmus test. Here are the
// file as a whole and what surrounds the instruction.

import Source
import XenABI

struct ScenarioReader {
  var problems = Problems()
  /// Names that `expect` may speak of.
  let revisions: [String]
  /// The pages' names, in order.
  var pages: [String] = []

  init(revisions: [String]) { self.revisions = revisions }

  static let keys = [
    "about", "pages", "altp2m", "view-default", "instruction", "fault", "page-walks", "each-repetition",
    "ring",
    "access-required", "unanswered", "wait", "listener", "fair", "then", "latch", "privilege",
    "device-model", "build", "expect",
  ]

  /// Nil, with problems reported, if anything is missing or wrong.
  /// - Parameter name: what the scenario is called.
  mutating func read(_ source: SpecText, name: String) -> Scenario? {
    guard let root = Document.entry(of: source, &problems),
      let file = Table(root, "the file", keys: Self.keys, &problems)
    else { return nil }
    let about = file.word("about", &problems)
    guard let situation = situation(file) else { return nil }
    let expectations = file.optional("expect").map { readExpectations($0) } ?? []
    guard problems.all.isEmpty, let about else { return nil }
    return Scenario(name: name, about: about.value, situation: situation, expectations: expectations)
  }

  /// A situation that stands in another file, without title and expectations.
  /// Nil, with problems reported, if anything is missing or wrong.
  mutating func readSituation(_ entry: Entry) -> Situation? {
    let keys = Self.keys.filter { !["about", "expect"].contains($0) }
    guard let table = Table(entry, "the scenario", keys: keys, &problems) else { return nil }
    let situation = situation(table)
    return problems.all.isEmpty ? situation : nil
  }

  /// Nil if there is nothing to expect anything of.
  private mutating func situation(_ table: Table) -> Situation? {
    guard let pages = readPages(table) else { return nil }
    let instruction = readInstruction(table)
    var situation = Situation(
      pages: pages, instruction: instruction ?? Instruction(page: 0, operations: []))
    readSurroundings(table, &situation)
    if let entry = table.optional("then") { situation.later = readLater(entry) }
    let count = situation.instructions.reduce(0) { $0 + $1.operations.count }
    if !situation.later.isEmpty, count > ScenarioLimit.operations, let entry = table.optional("then") {
      problems.report(
        entry.place,
        "the instructions do \(count) things together; at most \(ScenarioLimit.operations) are played")
    }
    return situation
  }

  private mutating func readSurroundings(_ file: Table, _ situation: inout Situation) {
    if let word: AltP2M = choice(file, "altp2m", "state of altp2m") { situation.altp2m = word }
    if let entry = file.optional("view-default"), let right = right(entry) { situation.viewDefault = right }
    if let word: FaultWord = choice(file, "fault", "kind of fault") { situation.fault = word.kind }
    if let word: PageWalkWord = choice(file, "page-walks", "treatment of page walks") {
      situation.suppressesPageWalks = word == .suppressed
    }
    if let word: YesNo = choice(file, "each-repetition", "answer") {
      situation.emulatesEachRepetition = word == .yes
    }
    if let word: RingWord = choice(file, "ring", "state of the ring") {
      situation.hasListener = word == .present
    }
    if let word: YesNo = choice(file, "access-required", "answer") { situation.accessRequired = word == .yes }
    if let count = number(file, "unanswered", 0...Emulator.ringSize) { situation.unanswered = count }
    if let word: WaitOutcome = choice(file, "wait", "outcome of waiting") { situation.wait = word }
    if let word: PrivilegeWord = choice(file, "privilege", "privilege") {
      situation.isUserMode = word == .user
    }
    if let word: DeviceModelWord = choice(file, "device-model", "device model") {
      situation.deviceModelAnswers = word == .answers
    }
    if let word: BuildWord = choice(file, "build", "build") { situation.isDebug = word == .debug }
    if let entry = file.optional("listener") { situation.replies = readReplies(entry) }
    if let word: YesNo = choice(file, "fair", "answer"), word == .yes {
      situation.isFair = true
      if situation.replies.last?.leavesPaused ?? true, let entry = file.optional("fair") {
        problems.report(entry.place, "`fair: yes` goes with a `listener` whose last reply resumes the vCPU")
      }
    }
    if let entry = file.optional("latch") { situation.latch = readLatch(entry) }
  }

  private mutating func readReplies(_ entry: Entry) -> [ListenerReply] {
    guard let entries = entry.list("`listener`", &problems) else { return [] }
    guard entries.count <= ScenarioLimit.replies else {
      problems.report(
        entry.place, "`listener` replies \(entries.count) times; at most \(ScenarioLimit.replies) are played")
      return []
    }
    return entries.compactMap { readReply($0) }
  }

  private mutating func readReply(_ entry: Entry) -> ListenerReply? {
    // A reply that changes no right may be a word.
    if case .word = entry.content {
      let word: Located<ReplyWord>? = entry.choice("reply", &problems)
      return word.map { ListenerReply(emulates: $0.value == .emulate) }
    }
    guard let table = Table(entry, "a reply", keys: ReplyKey.allCases.map(\.rawValue), &problems) else {
      return nil
    }
    let word: Located<ReplyWord>? = table.choice("reply", "reply", &problems)
    var reply = ListenerReply(emulates: word?.value == .emulate)
    reply.rights = readRights(table)
    if let entry = table.optional(ReplyKey.flags.rawValue) { reply.others = readFlags(entry) }
    reply.view = number(table, ReplyKey.view.rawValue, ScenarioLimit.views)
    if let rip: RIPWord = choice(table, ReplyKey.rip.rawValue, "place for RIP"), rip == .moved {
      reply.movesRIP = true
      if reply.others & VMEvent.flagSetRegisters == 0 {
        problems.report(entry.place, "`rip: moved` goes with `flags: [SET_REGISTERS]`")
      }
    }
    if let request: RequestWord = choice(table, ReplyKey.to.rawValue, "request") {
      reply.isToNewest = request == .newest
    }
    if let vcpu: VCPUWord = choice(table, ReplyKey.vcpu.rawValue, "state of the vCPU") {
      reply.leavesPaused = vcpu == .paused
    }
    return word.map { _ in reply }
  }

  /// VM_EVENT_FLAG_* by name, one or a list.
  private mutating func readFlags(_ entry: Entry) -> UInt64 {
    let isWord = if case .word = entry.content { true } else { false }
    guard let entries = isWord ? [entry] : entry.list("`flags`", &problems) else { return 0 }
    return entries.reduce(0) { flags, entry in
      guard let word = entry.word("a flag", &problems) else { return flags }
      if let value = ReplyFlagWord.value(word.value) { return flags | value }
      let accepted = Suggestion.sentence(for: word.value, among: ReplyFlagWord.words)
      problems.report(word.place, "`\(word.value)` is no flag of a reply; \(accepted)")
      return flags
    }
  }

  mutating func readRights(_ table: Table) -> [ListenerReply.NewRight] {
    var rights: [ListenerReply.NewRight] = []
    if let entry = table.optional("rights"), let changes = Table(entry, "`rights`", &problems) {
      for field in changes.fields {
        let page = page(field.key)
        if let right = right(field.value), let page { rights.append(.init(page: page, right: right)) }
      }
    }
    return rights
  }

  private mutating func readLatch(_ entry: Entry) -> MMIOLatch? {
    guard let table = Table(entry, "`latch`", keys: ["page", "for"], &problems) else { return nil }
    let page = table.word("page", &problems).flatMap { self.page($0) }
    let access: Located<LatchWord>? = table.choice("for", "access", &problems)
    guard let page, let access else { return nil }
    return MMIOLatch(page: page, writes: access.value == .write)
  }
}

// MARK: - Pages

extension ScenarioReader {
  private mutating func readPages(_ file: Table) -> [GuestPage]? {
    guard let entry = file.required("pages", "{ code: {}, data: { right: r } }", &problems),
      let table = Table(entry, "`pages`", &problems)
    else { return nil }
    guard (1...ScenarioLimit.pages).contains(table.fields.count) else {
      problems.report(
        entry.place, "`pages` has \(table.fields.count) pages; write 1 to \(ScenarioLimit.pages)")
      return nil
    }
    pages = table.fields.map(\.key.value)
    return table.fields.map { field in
      let name = field.key.value
      if name == PageWord.pageTables {
        problems.report(field.key.place, "`\(name)` is what events call the guest's own; take another name")
      } else if !PageWord.isName(name) {
        problems.report(field.key.place, "`\(name)` is no name for a page; write \(PageWord.rule)")
      }
      return readPage(name, field)
    }
  }

  private mutating func readPage(_ name: String, _ field: Field) -> GuestPage {
    var page = GuestPage(name: name)
    // `code:` with nothing after it is a usual page, too.
    if case .word("") = field.value.content { return page }
    guard
      let table = Table(
        field.value, "page `\(name)`", at: field.key.place,
        keys: ["right", "type", "view", "other-view", "tables"], &problems)
    else { return page }
    if let entry = table.optional("right"), let right = right(entry) {
      page.right = right
      page.viewRight = right
    }
    if let word: PageType = choice(table, "type", "type of page") { page.type = word }
    if let entry = table.optional("view"), let read = readViewEntry(entry) { page.viewRight = read }
    page.tables = table.optional("tables").flatMap { readTables($0, of: name) }
    page.otherViewRight = table.optional("other-view").flatMap { readViewEntry($0) }
    return page
  }

  /// - Returns: the page of the guest's tables that maps this one.
  private mutating func readTables(_ entry: Entry, of name: String) -> Int? {
    guard let word = entry.word("a page", &problems), let page = page(word) else { return nil }
    guard word.value != name else {
      problems.report(word.place, "`\(name)` is mapped by itself; name another page")
      return nil
    }
    return page
  }

  /// - Returns: a right, or none for an entry that is not there.
  private mutating func readViewEntry(_ entry: Entry) -> UInt32?? {
    if case .word(RightWord.absent) = entry.content { return .some(nil) }
    return right(entry, or: [RightWord.absent]).map { .some($0) }
  }
}
