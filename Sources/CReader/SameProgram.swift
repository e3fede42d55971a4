// When two readings of C are the same program: the same file read for two builds
// mostly is, and what is proved of the one is then proved of both. Where in the
// text something stands does not count.

extension Expression: Equatable {
  static func == (a: Expression, b: Expression) -> Bool {
    a === b || (a.type == b.type && a.form == b.form)
  }
}

extension Statement: Equatable {
  static func == (a: Statement, b: Statement) -> Bool {
    a === b || (a.labels == b.labels && a.form == b.form)
  }
}

extension Function {
  func isSame(as other: Function) -> Bool {
    name == other.name && parameterCount == other.parameterCount && result == other.result
      && variables == other.variables && body == other.body
  }
}

extension FlowProgram {
  /// Whether another one does the same in every world: the function, all that it may
  /// execute, every layout and every table are the same. False where that is not
  /// seen at once.
  public func isSame(as other: FlowProgram) -> Bool {
    guard program.types == other.program.types, program.globals == other.program.globals else { return false }
    let reached = unit.calls(from: name)
    guard function.isSame(as: other.function), reached == other.unit.calls(from: name) else { return false }
    return reached.union([name]).allSatisfy { callee in
      let stops = (unit.unread(in: callee).map(\.what), other.unit.unread(in: callee).map(\.what))
      guard stops.0 == stops.1 else { return false }
      switch (program.functions[callee], other.program.functions[callee]) {
      case (nil, nil): return true
      case (let own?, let its?): return own.isSame(as: its)
      default: return false
      }
    }
  }
}
