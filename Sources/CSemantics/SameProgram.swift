// When two readings of C are the same program: the same file read for two builds
// mostly is, and what is proved of the one is then proved of both. Where in the
// text something stands does not count.

extension Expression: Equatable {
  package static func == (a: Expression, b: Expression) -> Bool {
    a === b || (a.type == b.type && a.form == b.form)
  }
}

extension Statement: Equatable {
  package static func == (a: Statement, b: Statement) -> Bool {
    a === b || (a.labels == b.labels && a.form == b.form)
  }
}

extension Function {
  package func isSame(as other: Function) -> Bool {
    name == other.name && parameterCount == other.parameterCount && result == other.result
      && hasSameVariables(as: other) && body == other.body
  }

  /// Locals go by their slots, whatever they are called.
  private func hasSameVariables(as other: Function) -> Bool {
    variables.count == other.variables.count
      && variables.prefix(parameterCount) == other.variables.prefix(parameterCount)
      && zip(variables, other.variables).allSatisfy {
        $0.type == $1.type && $0.initialiser == $1.initialiser
      }
  }
}

extension TranslationUnit {
  /// Whether what a function may execute, every layout and every table are the same in both. False
  /// where that is not seen at once.
  package func executesTheSame(from function: String, as other: TranslationUnit) -> Bool {
    guard program.types == other.program.types, program.globals == other.program.globals else { return false }
    let reached = calls(from: function)
    guard reached == other.calls(from: function) else { return false }
    return reached.union([function]).allSatisfy { callee in
      guard unread(in: callee).map(\.what) == other.unread(in: callee).map(\.what) else { return false }
      switch (program.functions[callee], other.program.functions[callee]) {
      case (nil, nil): return true
      case (let own?, let its?): return own.isSame(as: its)
      default: return false
      }
    }
  }
}
