// Functions that differ from one in a single token: made by changing its tree,
// so that none of them has to be read again.

import Source

/// One small change of a function.
///
/// The operators, in the order in which a node's own changes are listed:
/// - relational: `==` `!=` `<` `<=` `>` `>=`, each replaced by each other; of
///   pointers only `==` and `!=`, one by the other
/// - logical: `&&` and `||` replaced by each other; `!` dropped; `!` put before a
///   condition, or an operand of `&&` or `||`, that is no comparison and has none
/// - arithmetic: `+` and `-`, `*` `/` and `%`, `&` `|` and `^`, `<<` and `>>`,
///   replaced by each other, in assignments as well; `++` and `--` also
/// - constant: n replaced by n + 1, n - 1 and 0, `true` and `false` by each other;
///   an expression of constants alone, such as a macro, is one constant
/// - flag: where the constant is an operand of `&` or `|`, also its lowest and its
///   highest bit dropped, and the bit above that added
/// - deletion: of an assignment or call that is a statement, `break`, `continue`,
///   `return` and `goto`
/// - swap: of two neighbouring statements that are neither declarations nor jumps
///   and carry no label
/// - label: a `case` moved to the number before or after it, or dropped, and
///   `default` dropped
public struct Mutation: Hashable, Sendable, CustomStringConvertible {
  public enum Operator: String, CaseIterable, Sendable {
    case relational, logical, arithmetic, constant, flag, deletion, swap, label
  }

  public let kind: Operator
  public let place: Place?
  /// In words: `== becomes !=`.
  public let change: String

  public var description: String { place.map { "\($0): \(change)" } ?? change }
}

extension MutantMaker {
  /// Every mutant of a function's own body, in the order of the text.
  package func mutants(of function: Function) -> [(mutation: Mutation, function: Function)] {
    variants(of: function.body).map { variant in
      let changed = Function(
        name: function.name, parameterCount: function.parameterCount, result: function.result,
        variables: function.variables, body: variant.node, offset: function.offset)
      return (variant.mutation, changed)
    }
  }
}
