// As much of JSON Schema (draft 2020-12) as specs/report.schema.json uses. A
// keyword that is not known here is a problem of its own: nothing is let pass
// because nobody looked.

import Foundation

struct JSONSchema {
  private let root: [String: Any]

  init(path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw ToolError("\(path): no schema")
    }
    self.root = root
  }

  init(_ root: [String: Any]) { self.root = root }

  /// What is wrong with a document, by path.
  func problems(_ document: Any) -> [String] { problems(document, root, "$") }

  private static let annotations: Set = ["$schema", "$id", "$defs", "title", "description"]

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
      if Self.annotations.contains(keyword) || keyword == "then" { return [] }
      if let found = assertion(keyword, argument, value, path) { return found }
      if let found = applicator(keyword, argument, value, schema, path) { return found }
      return ["\(path): the schema says `\(keyword)`, which is not known here"]
    }
  }

  // MARK: About the value itself

  /// Nil for a keyword that asserts nothing.
  private func assertion(_ keyword: String, _ argument: Any, _ value: Any, _ path: String) -> [String]? {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(path): not \(keyword) \(argument): \(value)"] }
    switch (keyword, argument) {
    case ("type", let name as String): return unless(Self.types(of: value).contains(name))
    case ("type", let names as [String]): return unless(!Self.types(of: value).isDisjoint(with: names))
    case ("const", _): return unless(Self.same(value, argument))
    case ("enum", let values as [Any]): return unless(values.contains { Self.same(value, $0) })
    case ("pattern", let pattern as String):
      return unless(
        (value as? String).map { $0.range(of: pattern, options: .regularExpression) != nil } ?? true)
    case ("minimum", let least as NSNumber):
      return unless((value as? NSNumber).map { $0.doubleValue >= least.doubleValue } ?? true)
    case ("minItems", let least as NSNumber):
      return unless((value as? [Any]).map { $0.count >= least.intValue } ?? true)
    case ("maxItems", let most as NSNumber):
      return unless((value as? [Any]).map { $0.count <= most.intValue } ?? true)
    case ("required", let keys as [String]):
      guard let object = value as? [String: Any] else { return [] }
      return keys.filter { object[$0] == nil }.map { "\(path).\($0): missing" }
    default: return nil
    }
  }

  private static func types(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: ["null"]
    case is String: ["string"]
    case let number as NSNumber:
      if String(cString: number.objCType) == "c" {
        ["boolean"]
      } else {
        number.doubleValue == number.doubleValue.rounded() ? ["integer", "number"] : ["number"]
      }
    case is [Any]: ["array"]
    case is [String: Any]: ["object"]
    default: []
    }
  }

  private static func same(_ a: Any, _ b: Any) -> Bool {
    types(of: a) == types(of: b) && (a as? NSObject) == (b as? NSObject)
  }

  // MARK: About what is in it

  /// Nil for an unknown keyword.
  private func applicator(
    _ keyword: String, _ argument: Any, _ value: Any, _ schema: [String: Any], _ path: String
  ) -> [String]? {
    switch (keyword, argument) {
    case ("$ref", let name as String): return reference(name).map { problems(value, $0, path) }
    case ("allOf", let schemas as [[String: Any]]): return schemas.flatMap { problems(value, $0, path) }
    case ("anyOf", let schemas as [[String: Any]]):
      let found = schemas.map { problems(value, $0, path) }
      return found.contains { $0.isEmpty } ? [] : found.max { $0.count < $1.count }
    case ("if", let condition as [String: Any]):
      guard let then = schema["then"] as? [String: Any] else { return nil }
      return problems(value, condition, path).isEmpty ? problems(value, then, path) : []
    case ("items", let each as [String: Any]):
      return (value as? [Any] ?? []).enumerated().flatMap { problems($1, each, "\(path)[\($0)]") }
    case ("properties", let schemas as [String: [String: Any]]):
      let object = value as? [String: Any] ?? [:]
      return object.sorted { $0.key < $1.key }.flatMap { key, value in
        schemas[key].map { problems(value, $0, "\(path).\(key)") } ?? []
      }
    case ("additionalProperties", let each as [String: Any]):
      guard schema["properties"] == nil else { return nil }
      return (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap {
        problems($0.value, each, "\(path).\($0.key)")
      }
    default: return nil
    }
  }

  private func reference(_ name: String) -> [String: Any]? {
    guard name.hasPrefix("#/$defs/"), let all = root["$defs"] as? [String: [String: Any]] else { return nil }
    return all[String(name.dropFirst(8))]
  }
}
