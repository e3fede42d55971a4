// One C function of the flow: everything that the tool knows of it in one value.

import Emulation
import SMT
import XenABI
import XenC

/// A function, the ways in which it is called, and the words in which a report speaks of it.
public struct FunctionSpec: Sendable {
  public let id: FunctionID
  /// None where it is known as a callee only, which may return anything.
  public let variants: [FunctionVariant]
  /// What it is to C that calls it; nil where none that is read does.
  let callee: (any Callee)?
  let words: Words
  /// How the model's calls of it are made of C; none where its C cannot stand in for the model's.
  let invocations: @Sendable (Traits) -> [Invocation]

  /// Its C can be run in place of the model's.
  public func isReplaceable(_ traits: Traits) -> Bool { !invocations(traits).isEmpty }
  /// Reads the traits that decide what it does, where no variant says so.
  let decided: @Sendable (Traits) -> Void

  /// - Parameters:
  ///   - words: where they are not the usual ones.
  ///   - decided: reads the traits that decide what it does, where no variant says so.
  init(
    _ id: FunctionID, callee: (any Callee)? = nil, words: Words = Words(),
    invocations: @escaping @Sendable (Traits) -> [Invocation] = { _ in [] },
    decided: @escaping @Sendable (Traits) -> Void = { _ in }, _ variants: [FunctionVariant] = []
  ) {
    (self.id, self.callee, self.words) = (id, callee, words)
    (self.invocations, self.decided, self.variants) = (invocations, decided, variants)
  }

  /// What a report says of a function.
  struct Words: Sendable {
    /// What it says of a call.
    enum Arguments: Sendable {
      case none
      /// These, from 0.
      case words([Int])
      /// The first is the frame of the page that a fault or a request is about.
      case page
      /// The first says whether the request is synchronous.
      case synchrony
    }

    var arguments = Arguments.words([0])
    /// What comes back in front of a code of 32 bits.
    var besides: String?
    /// Its result is the right of an entry.
    var isRight = false
    /// Its result is 0 or a negative errno.
    var isErrno = false
    /// A bit of the result, by what stands behind the function's name.
    var bit: @Sendable (_ rest: Substring, _ isSet: Bool, FlowNames) -> String? = { _, _, _ in nil }
    /// The result, where it is none of the usual ones.
    var result: @Sendable (Term) -> String? = { _ in nil }
    /// Words and conditions that its model and its contract form.
    var names: @Sendable (inout NameTable, Traits) -> Void = { _, _ in }
  }
}
