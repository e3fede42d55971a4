// A constant structure of pointers to functions: who calls through it calls what stands in it.

/// What stands in a table of functions.
package struct FunctionTable: Sendable {
  /// The name of a function by the member that points to it; nil where it is not known what does. A member
  /// that is null is left out.
  package let entries: [String: String?]
}

extension ProgramBuilder {
  /// - Parameter type: a structure.
  /// - Returns: nil where the variable is only declared, or cannot be read.
  func functionTable(_ variable: SyntaxNode, _ type: CType) -> FunctionTable? {
    guard let list = variable.initialiser, list.kind == "InitListExpr", case .record(let index) = type,
      case let record = types.types.records[index], record.obstacle == nil, !record.isUnion,
      list.inner.count == record.fields.count
    else { return nil }
    var entries: [String: String?] = [:]
    for (field, entry) in zip(record.fields, list.inner) where !entry.isNullPointer {
      entries[field.name] = .some(entry.pointedFunction)
    }
    return FunctionTable(entries: entries)
  }
}

extension SyntaxNode {
  fileprivate var isNullPointer: Bool {
    kind == "ImplicitValueInitExpr" || (kind == "ImplicitCastExpr" && castKind == "NullToPointer")
  }

  /// The function whose address this is, under its own type.
  fileprivate var pointedFunction: String? {
    switch kind {
    case "DeclRefExpr": referenced.flatMap { $0.kind == "FunctionDecl" ? $0.name : nil }
    case "ParenExpr" where inner.count == 1: inner[0].pointedFunction
    case "ImplicitCastExpr" where castKind == "FunctionToPointerDecay" && inner.count == 1:
      inner[0].pointedFunction
    case "UnaryOperator" where opcode == "&" && inner.count == 1: inner[0].pointedFunction
    default: nil
    }
  }
}

extension Function {
  /// The number that it returns, if that is all that it does.
  package var onlyReturns: UInt128? {
    guard case .block(let statements, _) = body.form, statements.count == 1,
      case .return(let value?) = statements[0].form
    else { return nil }
    return value.writtenNumber
  }
}

extension Expression {
  fileprivate var writtenNumber: UInt128? {
    switch form {
    case .number(let number): number
    case .convert(let operand): operand.writtenNumber
    default: nil
    }
  }
}
