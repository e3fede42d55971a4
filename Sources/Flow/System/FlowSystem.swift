// The flow as one claim observes it, in closed form: states, moves, the answers
// that decide which path a move takes, the events on each path, and what the
// claim makes of it. Everything that is needed to ask somebody else whether the
// claim holds, in plain values.

import BitVectors
import XenABI

/// The transition system of one model for one claim, with an invariant of it.
public struct FlowSystem: Sendable {
  /// What the claim makes of an event: what it remembers afterwards.
  public indirect enum Reaction: Hashable, Sendable {
    case remembers(Int, meetsPremise: Bool)
    /// The claim is broken.
    case broken
    /// It depends on an answer: is it among these?
    case asks(question: Int, among: Set<Int>, yes: Reaction, no: Reaction)
  }

  /// Something that the claim observes.
  public struct Event: Sendable {
    public let name: String
    /// By what it remembers before; what is not there never comes up.
    public internal(set) var reactions: [Int: Reaction] = [:]
  }

  /// One way through a fragment, as the claim observes it.
  public struct Path: Hashable, Sendable {
    /// Index into `words`.
    public let word: Int
    /// Fields as they are afterwards: phase, rc, gates, ring, reserved slot;
    /// of the others whether the path adds to them.
    public let leaves: FlowState
  }

  /// Events one after another.
  public struct Word: Hashable, Sendable {
    /// Indices into `events`.
    public let events: [Int]
    /// The same begun with a frame slot in use.
    public let eventsWithSlotUsed: [Int]
  }

  /// Something that may be done next.
  public struct Move: Sendable {
    public let name: String
    /// What decides about it, by fields of the state before.
    public internal(set) var rows: [Row] = []
  }

  public struct Row: Sendable {
    public let when: [FieldValue]
    public let branch: FlowAnswers.Branch
  }

  public struct FieldValue: Hashable, Sendable {
    public let field: FlowField
    public let value: Int
  }

  public let claim: String
  public let statement: String
  /// Those that matter to the claim.
  public let fields: [FlowField]
  public let answers: FlowAnswers
  public let moves: [Move]
  /// The first one stands for nothing at all.
  public let paths: [Path]
  public let words: [Word]
  public let events: [Event]
  /// What the claim may remember, in words.
  public let memories: [String]
  /// Where runs begin.
  public let starts: [FlowState]
  /// What the claim may remember in each state that is reached.
  public let reached: [(state: FlowState, memories: [Int])]
  /// The moves of a shortest run that meets the claim's premise, by number.
  public let premise: [Int]
}
