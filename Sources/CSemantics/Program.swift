// The abstract syntax of the C that is understood: a small typed tree, made from
// clang's. What clang leaves to context is explicit here (lvalue conversions, other
// conversions, offsets, sizes), so that whoever runs it needs no C grammar; what is not
// understood is a node of its own, which stops a run that reaches it.

import Source

/// Functions and tables, ready to run.
package struct Program: Sendable {
  package var types = CTypes()
  package var functions: [String: Function] = [:]
  var globals: [Variable] = []
  /// Of functions that are called, by name.
  var signatures: [String: Signature] = [:]
  /// Tables that were asked for and could be read, by name.
  package var tables: [String: FunctionTable] = [:]
  let text: SourceText

  package func place(_ offset: Int) -> Place? { text.place(at: offset) }
}

package struct Function: Sendable {
  package let name: String
  /// The first variables are the parameters.
  package let parameterCount: Int
  package let result: CType
  /// Parameters and locals of the whole body, by slot.
  package let variables: [Variable]
  let body: Statement
  package let offset: Int
}

package struct Variable: Equatable, Sendable {
  package let name: String
  package let type: CType
  /// Of globals only: what it holds, forever.
  var initialiser: Expression?
}

enum Arithmetic: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case and = "&"
  case or = "|"
  case xor = "^"
  case shiftLeft = "<<"
  case shiftRight = ">>"
}

enum Comparison: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// An expression with its type. `lvalue` in a comment means that it designates
/// memory; all others have a value.
package final class Expression: Sendable {
  indirect enum Form: Equatable, Sendable {
    case number(UInt128)
    case null
    /// A string literal: the bytes of its array.
    case string([UInt8])  // lvalue
    case variable(Int)  // lvalue
    case global(Int)  // lvalue
    /// A variable of which only the name is known.
    case external(String)  // lvalue
    case indirection(Expression)  // lvalue
    case member(Expression, offset: Int)  // lvalue
    case bitField(Expression, BitField)  // lvalue
    /// With the slot of its object, which ends with the block around it; nil where nothing keeps
    /// its address.
    case compoundLiteral(Expression, slot: Int?)  // lvalue
    /// Lvalue conversion: what the object holds.
    case load(Expression)
    case address(Expression)
    /// Array to pointer to its first element.
    case decay(Expression)
    /// Between integers, between integers and pointers, or anything to `bool`.
    case convert(Expression)
    /// Pointer conversion: only the type changes.
    case retype(Expression)
    /// A pointer to bytes that may leave its member for the rest of the object.
    case enclosing(Expression)
    /// A cast to `void`.
    case discard(Expression)
    case negate(Expression)
    case complement(Expression)
    case not(Expression)
    case arithmetic(Arithmetic, Expression, Expression)
    /// Of wide bit-fields: compilers that keep only so many bits must agree with those that do not.
    case agreeing(Expression, bits: Int)
    case comparison(Comparison, Expression, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    /// The second is nil for GNU's `a ?: b`.
    case conditional(Expression, Expression?, Expression)
    case comma(Expression, Expression)
    case assign(Expression, Expression)
    /// Computed in type `left` (the shift count keeps its own).
    case compound(Arithmetic, Expression, Expression, left: CType)
    case increment(Expression, by: Int, isPostfix: Bool)
    /// Pointer plus (or minus) integer.
    case move(Expression, by: Expression, isNegative: Bool)
    case assignMoved(Expression, by: Expression, isNegative: Bool)
    case difference(Expression, Expression)
    case call(String, [Expression])
    /// GNU's `({ ... })`: the value is that of the last statement, if it has one.
    case statements([Statement], declares: [Int], value: Expression?)
    /// An aggregate with these parts, and zeros elsewhere.
    case aggregate([Part])
    /// A function, as a pointer to it.
    case functionDesignator(String)
    /// What the program promises not to reach.
    case unreachable
    case unsupported(String)
  }

  /// A member or element of an aggregate, and what it begins with.
  struct Part: Equatable, Sendable {
    /// In bytes.
    let offset: Int
    var bits: BitField?
    let value: Expression
  }

  let form: Form
  package let type: CType
  /// In the program's text.
  package let offset: Int
  /// Evaluating it may change something: it matters when it is evaluated.
  let mayAct: Bool

  init(_ form: Form, _ type: CType, at offset: Int) {
    self.form = form
    self.type = type
    self.offset = offset
    mayAct = form.mayAct
  }
}

/// A place that a `goto` or a `switch` can jump to; unique in its function.
package typealias Label = Int

package final class Statement: Sendable {
  indirect enum Form: Equatable, Sendable {
    /// With the slots it declares: their objects end with it.
    case block([Statement], declares: [Int])
    case declare(slot: Int, Expression?)
    case expression(Expression)
    case `if`(Expression, then: Statement, else: Statement?)
    case `switch`(Switch)
    /// `for`, `while` and `do`: the condition is tested first, or last.
    case loop(condition: Expression?, step: Expression?, body: Statement, testsFirst: Bool)
    case `break`, `continue`
    case `return`(Expression?)
    case labelled(Label, Statement)
    case goto(Label)
    /// Holds a statement expression that a jump or return may leave.
    case leavable(Statement)
    case nothing
    case unsupported(String)
  }

  let form: Form
  package let offset: Int
  /// Labels of this statement and of those in it.
  let labels: [Label]

  init(_ form: Form, labels: [Label] = [], at offset: Int) {
    self.form = form
    self.labels = labels
    self.offset = offset
  }
}

/// A `switch` with the labels of its body's own statements moved out of it.
struct Switch: Equatable, Sendable {
  /// Labels that lead to the same statement.
  struct Target: Equatable, Sendable {
    /// Values of the (promoted) subject, each a range of one or more.
    var ranges: [Interval]
    var isDefault: Bool
    /// Index into `body`.
    let start: Int
    /// Where the label stands deeper, inside that statement.
    var inside: Label?
  }

  /// Both ends are in it, by the subject's signedness.
  struct Interval: Equatable, Sendable {
    let low, high: UInt128
  }

  let subject: Expression
  let targets: [Target]
  let body: [Statement]
  let declares: [Int]
}
