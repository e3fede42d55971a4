// What comes after the first instruction of a situation: changes from outside, and
// further instructions.

/// An instruction that comes after another one, and what happens before it.
public struct LaterInstruction: Hashable, Sendable {
  /// Something that neither the vCPU nor a reply does.
  public enum Change: Hashable, Sendable {
    /// Set in the host, and so in each view that has the entry.
    case right(ListenerReply.NewRight)
    case altp2mDisabled
    case ringDisabled
    /// The vCPU is switched to this altp2m view.
    case view(Int)
  }

  /// In this order, once the instruction before is committed.
  public var changes: [Change]
  public var instruction: Instruction
  /// What the fault is about that it begins with; with a linear address the processor runs it.
  public var fault: FaultKind

  public init(_ changes: [Change] = [], _ instruction: Instruction, fault: FaultKind = .withGLA) {
    (self.changes, self.instruction, self.fault) = (changes, instruction, fault)
  }
}

extension Situation {
  /// All that are to be run, in order.
  public var instructions: [Instruction] { [instruction] + later.map(\.instruction) }

  /// The one at which the vCPU stands when so many are committed; nil behind the last.
  public func instruction(at index: Int) -> Instruction? {
    guard index > 0 else { return instruction }
    guard later.indices.contains(index - 1) else { return nil }
    var next = later[index - 1].instruction
    next.firstOperation = instructions.prefix(index).reduce(0) { $0 + $1.operations.count }
    return next
  }

  /// As it stands before that instruction, which begins with its own fault.
  public func beginning(at index: Int) -> Situation? {
    guard let instruction = instruction(at: index) else { return nil }
    var situation = self
    situation.instruction = instruction
    if index > 0 { situation.fault = later[index - 1].fault }
    return situation
  }
}
