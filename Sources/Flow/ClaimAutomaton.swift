// What a claim remembers and how it goes from one to the other, small enough to be drawn: for one page.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A safety claim as an automaton. It is worked out by putting observations about one page to the claim, once
/// where the page's right permits nothing and once where it permits everything: an excerpt to look at, nothing
/// that a verdict rests on.
public struct ClaimAutomaton: Sendable {
  /// From one memory to another.
  public struct Edge: Sendable {
    public let from, to: Int
    public let finding: Finding
    /// What leads there, and of which right of the page if it depends on that.
    public fileprivate(set) var causes: [(observation: Observation<Bits>, right: UInt32?)]
  }

  /// What it remembers, in words; the first is how it begins.
  public let memories: [String]
  /// Without those that change and find nothing.
  public let edges: [Edge]

  /// The page that it is about.
  public static let situation = Self.situation(right: everything)
  private static let (nothing, everything): (UInt32, UInt32) = (0, 7)
  private static let limit = 24

  private static func situation(right: UInt32) -> Situation {
    Situation(
      pages: [GuestPage(name: "the page", right: right, viewRight: right)],
      instruction: Instruction(page: 0, operations: []))
  }

  /// - Parameter traits: of the revision; most claims do not look at them.
  /// - Returns: nil where it remembers more than can be drawn, or would not repeat itself.
  public init?(of claim: any SafetyClaim, _ traits: Traits) {
    var search = Search(claim, traits)
    guard search.run() else { return nil }
    let words = SystemWords(traits.accessValues)
    memories = search.memories.map { words.memory($0, claim.remembers) }
    edges = search.edges
  }

  private struct Search {
    let claim: any SafetyClaim
    let judge: Judge
    private(set) var memories = [MonitorState()]
    private(set) var edges: [Edge] = []

    init(_ claim: any SafetyClaim, _ traits: Traits) {
      self.claim = claim
      let mask = UInt32(1) << ClaimAutomaton.nothing
      let permissions = Permissions(refusesRead: mask, refusesWrite: mask, refusesExecute: mask)
      judge = Judge(EmulatorModel(traits), permissions)
    }

    /// False where it does not come to an end.
    mutating func run() -> Bool {
      let alphabet = ClaimAutomaton.alphabet.filter { !claim.projected.isDisjoint(with: $0.kind) }
      var next = 0
      while next < memories.count {
        guard memories.count <= ClaimAutomaton.limit else { return false }
        for observation in alphabet {
          let rights = [ClaimAutomaton.nothing, ClaimAutomaton.everything]
          let steps = rights.compactMap { step(from: memories[next], observation, right: $0) }
          guard steps.count == rights.count else { return false }
          let isAlike = steps[0] == steps[1]
          for (step, right) in zip(steps, rights).prefix(isAlike ? 1 : 2) {
            add(from: next, step, observation, right: isAlike ? nil : right)
          }
        }
        next += 1
      }
      return true
    }

    private struct Step: Equatable {
      let memory: MonitorState
      let finding: Finding
    }

    private func step(from memory: MonitorState, _ observation: Observation<Bits>, right: UInt32) -> Step? {
      var world = PlayWorld(ClaimAutomaton.situation(right: right), judge.model)
      var state = memory
      guard let finding = try? claim.finding(&state, observation, judge, in: &world) else { return nil }
      return Step(memory: state, finding: finding)
    }

    private mutating func add(from: Int, _ step: Step, _ observation: Observation<Bits>, right: UInt32?) {
      // After a violation nothing matters.
      let target = step.finding == .violation ? memories[from] : step.memory
      if step.finding == .neutral, target == memories[from] { return }
      let to = memories.firstIndex(of: target) ?? memories.count
      if to == memories.count { memories.append(target) }
      if let known = edges.firstIndex(where: { $0.from == from && $0.to == to && $0.finding == step.finding })
      {
        edges[known].causes.append((observation, right))
      } else {
        edges.append(Edge(from: from, to: to, finding: step.finding, causes: [(observation, right)]))
      }
    }
  }

  /// One of each that claims tell apart.
  private static let alphabet: [Observation<Bits>] = {
    let gfn = Bits(UInt128(PageLayout.gfn(page: 0)), width: 64)
    let linear = Bits(UInt128(PageLayout.linear(page: 0)), width: 64)
    func word(_ value: UInt64) -> Bits { Bits(UInt128(value), width: 32) }
    func bit(_ value: Bool) -> Bits { Bits(value ? 1 : 0, width: 1) }
    let sends = [MemAccess.r, MemAccess.r | MemAccess.w, MemAccess.x].map {
      Observation.sends(
        reason: VMEvent.reasonMemAccess, gfn: gfn, flags: word($0), isSynchronous: true)
    }
    let unwaited = Observation.sends(
      reason: VMEvent.reasonMemAccess, gfn: gfn, flags: word(MemAccess.w), isSynchronous: false)
    var all: [Observation<Bits>] = [.windowOpens(.inGuestPageTable), .windowOpens(.unknown)]
    all += [X86Emul.okay, .retry, .unhandleable].map { .windowCloses(rc: word($0.rawValue)) }
    all += [.wants(.read, linear: linear), .wants(.write, linear: linear), .wants(.execute, linear: linear)]
    all += [.straddles(first: linear, second: linear), .gets(gfn: gfn), .puts(gfn: gfn)]
    all += sends
    all += [unwaited, .sendsNothing, .sleeps(locks: 0), .sleeps(locks: 1)]
    all += [.assertion("ASSERT"), .faults("a fault"), .maps(isClean: bit(true)), .maps(isClean: bit(false))]
    all += [.stores(gfn: gfn), .loads(gfn: gfn), .fetches(gfn: gfn), .io(.writes, .deviceModel)]
    all += [.commits(isPartial: false), .locks, .unlocks, .setsRight(gfn: gfn, right: word(7))]
    all += [.replies(flags: VMEvent.flagEmulate | VMEvent.flagVCPUPaused), .switchesView(to: 0)]
    all += [.togglesSingleStep, .setsRegisters(movesRIP: true), .clearsSyncEvent(isPaused: false)]
    all += [.miscountsPauses(pauses: 2, requests: 1), .staysPaused, .recurs(rounds: 1)]
    all += [.emulatesForReply(page: 0, sentAt: 0, now: 0), .runsNatively]
    return all
  }()
}
