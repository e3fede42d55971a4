// From clang's tree to ours: what GNU C computes while compiling, and the
// built-in functions that compute nothing.

extension ProgramBuilder {
  /// A call that is none; nil for all others.
  mutating func readBuiltin(_ name: String, _ node: SyntaxNode) -> Expression.Form? {
    switch (name, node.inner.count - 1) {
    case ("__builtin_expect", 2): return readExpression(node.inner[1]).form
    // Its operand is not evaluated; what is not constant here is never constant.
    case ("__builtin_constant_p", 1): return .number(0)
    case ("__builtin_unreachable", 0): return .unreachable
    default: return nil
    }
  }

  /// `__builtin_choose_expr`: the other side may be anything.
  mutating func readChoice(_ node: SyntaxNode) -> Expression.Form {
    guard let condition = constant(node.inner[0]) else {
      return unsupported("a choice whose condition is not constant", node)
    }
    return readExpression(node.inner[condition == 0 ? 2 : 1]).form
  }

  // MARK: Offsets of members

  /// clang's JSON names neither the structure nor the member of an `offsetof`:
  /// the text does.
  mutating func readOffset(_ node: SyntaxNode) -> Expression.Form {
    guard let (typeName, designator, cancels) = operands(of: node) else {
      return unsupported("an offsetof that comes out of a macro", node)
    }
    var type = types.type(typeName)
    if !cancels, let name = partialRecord(in: type) {
      return unsupported("an offset in \(name), of which only some members are known here", node)
    }
    var offset = 0
    var indices = node.inner[...]
    for step in designator {
      if step == "[" {
        guard case .array(let element, let count) = type, types.types.size(of: type) != nil,
          let size = types.types.size(of: element),
          let index = indices.popFirst().flatMap({ constant($0) }), index <= UInt128(count)
        else { return unsupported("this offsetof", node) }
        offset += Int(index) * size
        type = element
      } else {
        guard let member = types.types.member(step, of: type) else {
          return unsupported("this offsetof", node)
        }
        offset += member.offset
        type = member.type
      }
    }
    return .number(UInt128(offset))
  }

  /// `offsetof(struct s, a.b[1])` as `struct s` and `a`, `b`, `[`. Of a macro
  /// clang tells where its name stands, so the text is read from there.
  /// - Returns: also whether it is taken off a pointer to the member, where it does not matter.
  private func operands(of node: SyntaxNode) -> (type: String, designator: [String], cancels: Bool)? {
    guard node.offset >= 0, node.offset < text.bytes.count else { return nil }
    let rest = text.bytes[node.offset...]
    guard let open = rest.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let parts = arguments(rest[(open + 1)...])
    let macro = String(decoding: rest[..<open], as: UTF8.self).trimmed
    switch macro {
    case "__builtin_offsetof" where parts.count == 2, "offsetof" where parts.count == 2,
      "container_of" where parts.count == 3:
      return (parts[parts.count - 2], steps(parts[parts.count - 1]), macro == "container_of")
    default: return nil
    }
  }

  /// What stands between commas, up to the closing parenthesis.
  private func arguments(_ bytes: ArraySlice<UInt8>) -> [String] {
    var parts: [[UInt8]] = [[]]
    var depth = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")") where depth == 0:
        return parts.map { String(decoding: $0, as: UTF8.self).trimmed }
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        parts.append([])
        continue
      default: break
      }
      parts[parts.count - 1].append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
    }
    return []
  }

  private func steps(_ designator: String) -> [String] {
    var steps: [String] = []
    var depth = 0
    for character in designator where character != " " {
      switch character {
      case "[":
        if depth == 0 { steps.append("[") }
        depth += 1
      case "]": depth -= 1
      case _ where depth > 0: break
      case ".": steps.append("")
      default:
        if steps.isEmpty { steps.append("") }
        steps[steps.count - 1].append(character)
      }
    }
    return steps
  }
}

extension CTypes {
  /// A member by name, also of an anonymous structure inside; no bit-field.
  fileprivate func member(_ name: String, of type: CType) -> (offset: Int, type: CType)? {
    guard case .record(let index) = type, records[index].obstacle == nil else { return nil }
    for field in records[index].fields where field.bits == nil {
      if field.name == name { return (field.offset, field.type) }
      if field.name.isEmpty, let inner = member(name, of: field.type) {
        return (field.offset + inner.offset, inner.type)
      }
    }
    return nil
  }
}
