// The `switch` statements of a function, found by what they look at.

extension Function {
  /// The `switch` statements that look at a variable, in the order of the text.
  package func switches(over variable: String) -> [Statement] {
    body.statements.filter { subject(of: $0) == variable }
  }

  /// The variable that a `switch` looks at.
  private func subject(of statement: Statement) -> String? {
    guard case .switch(let choice) = statement.form else { return nil }
    var expression = choice.subject
    while true {
      switch expression.form {
      case .convert(let operand), .load(let operand): expression = operand
      case .variable(let slot): return variables[slot].name
      default: return nil
      }
    }
  }
}

extension Statement {
  /// This one and all in it, in the order of the text.
  fileprivate var statements: [Statement] {
    let inner: [Statement] =
      switch form {
      case .block(let all, _): all
      case .if(_, let then, let otherwise): [then] + (otherwise.map { [$0] } ?? [])
      case .switch(let choice): choice.body
      case .loop(_, _, let body, _), .labelled(_, let body), .leavable(let body): [body]
      default: []
      }
    return [self] + inner.flatMap(\.statements)
  }
}
