// One way in which a function of the flow is called, said three times: by the
// executable model, by the contract, and as C calls it.

import BitVectors
import Emulation
import SMT
import XenABI

/// A function in one situation of those that its descriptions tell apart.
public struct FunctionVariant: Sendable {
  package typealias Body = @Sendable (EmulatorModel, inout SymbolicEmulator) throws(Halt) -> Term

  public let function: FunctionID
  /// Which one, in words; nil for the only one.
  public let words: String?
  /// Which of its calls of itself is run in place; nil for none.
  package let unfolds: Int?
  public let contract: @Sendable (Traits) -> FlowContract
  /// How C calls it so; nil where no revision of these traits does.
  public let harness: @Sendable (Traits) -> Harness?
  package let run: Body

  package init(
    _ function: FunctionID, _ words: String? = nil, unfolding call: Int? = nil,
    contract: @escaping @Sendable (Traits) -> FlowContract,
    harness: @escaping @Sendable (Traits) -> Harness? = { _ in nil }, run: @escaping Body
  ) {
    (self.function, self.words, unfolds) = (function, words, call)
    (self.contract, self.harness, self.run) = (contract, harness, run)
  }

  /// Its C name; where it has variants, with this one in words.
  public var name: String { ([function.name] + (words.map { [$0] } ?? [])).joined(separator: ", ") }

  /// Says the same as another variant, in the form that some C has.
  package var isAnotherForm: Bool { unfolds != nil }

  /// Its contract under these traits, and those of them that it mentions.
  package func described(_ traits: Traits) -> (contract: FlowContract, mentioned: [Trait]) {
    let log = TraitLog()
    let contract = contract(traits.recording(in: log))
    return (contract, log.traits)
  }

  /// The traits that its contract mentions, with their values, as words: where they
  /// are equal, so are the contracts.
  public func dependencies(_ traits: Traits) -> [String] {
    described(traits).mentioned.map { "\($0)=\($0.value(in: traits))" }
  }
}

extension Bool {
  /// As C returns it here: one bit.
  var word: Term { Term(self ? 1 : 0, width: 1) }
}
