// Names of functions in a program of several files (C11 6.2.2): what one file defines for itself is
// another function than what another file calls by the same name.

/// Which function of the program each function's name in one of its files means.
struct Linkage: Sendable {
  /// By the name in the file; the others are what they are called.
  private var names: [String: String] = [:]

  init() {}

  /// The names of a file that is read after others.
  /// - Parameters:
  ///   - defined: what the files before define.
  ///   - local: those of them that are for one file alone.
  init(
    of declarations: [SyntaxNode], in file: String, after defined: Set<String>, local: Set<String>
  ) {
    for name in local { names[name] = "\(name) of another file" }
    for node in declarations where node.isFunctionDefinition {
      names[node.name] =
        node.storageClass == "static" || defined.contains(node.name) ? "\(node.name) (\(file))" : node.name
    }
  }

  func name(of function: String) -> String { names[function] ?? function }
}

extension SyntaxNode {
  var isFunctionDefinition: Bool {
    kind == "FunctionDecl" && inner.contains { $0.kind == "CompoundStmt" }
  }
}
