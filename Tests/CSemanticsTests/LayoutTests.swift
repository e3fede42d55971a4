import BitVectors
import Foundation
import TestSupport
import Testing

@testable import CSemantics

// Where bit-fields lie and what a store to one leaves alone: random structures
// and unions, each field set on its own, against the compiler byte by byte.

private let count = 60
private let bytes = 96

private struct Layout {
  let text: String
  let fields: [String]

  init(_ index: Int, _ random: inout SplitMix64) {
    let types = [
      ("char", 8), ("unsigned char", 8), ("_Bool", 1), ("short", 16), ("unsigned short", 16), ("int", 32),
      ("unsigned", 32), ("long", 64), ("unsigned long", 64), ("__int128", 128), ("enum few", 32),
    ]
    var members: [String] = []
    var fields: [String] = []
    for number in 0..<Int.random(in: 1...7, using: &random) {
      let (type, width) = types.randomElement(using: &random)!
      switch Int.random(in: 0...9, using: &random) {
      case 0: members.append("\(type) : 0;")
      case 1: members.append("\(type) : \(Int.random(in: 1...width, using: &random));")
      case 2, 3:
        members.append("\(type) m\(number);")
        fields.append("m\(number)")
      case 4:
        members.append("struct { char c\(number); \(type) m\(number) : 1; };")
        fields.append("m\(number)")
      default:
        members.append("\(type) m\(number) : \(Int.random(in: 1...width, using: &random));")
        fields.append("m\(number)")
      }
    }
    let kind = Int.random(in: 0...5, using: &random) == 0 ? "union" : "struct"
    // Anonymous ones are known by where they stand.
    text = "\(kind) s\(index) {\n\(members.joined(separator: "\n"))\nint last;\n};\n"
    self.fields = fields
  }

  /// One function: which field is set, which byte is asked for.
  func function(_ index: Int) -> String {
    let cases = fields.enumerated().map { "case \($0.offset): u.s.\($0.element) = -1; break;" }
    return """
      int f\(index)(int field, int byte)
      {
        union { unsigned char bytes[\(bytes)]; t\(index) s; } u = { .bytes = { 0 } };
        if ( byte == \(bytes) ) return sizeof(u.s);
        switch ( field ) { \(cases.joined(separator: " ")) }
        return u.bytes[byte];
      }

      """
  }
}

@Test func bitFieldsLieWhereTheCompilerPutsThem() throws {
  var random = SplitMix64(seed: 11)
  let layouts = (0..<count).map { Layout($0, &random) }
  let text =
    "enum few { NONE, ONE };\n"
    + layouts.enumerated().map { index, layout in
      layout.text + "typedef \(layout.text.prefix { $0 != "{" })t\(index);\n"
        + layout.function(index)
    }.joined()
  let driver =
    "#include <stdio.h>\nint main(void)\n{\n"
    + layouts.enumerated().map { index, layout in
      "for (int f = 0; f < \(layout.fields.count); f++) for (int b = 0; b <= \(bytes); b++) printf(\"%d\\n\", f\(index)(f, b));\n"
    }.joined() + "}\n"
  let native = try outputOfNative(text + driver, clang: testClang().executable)
  let unit = try Unit(text)
  var position = 0
  for (index, layout) in layouts.enumerated() {
    for field in layout.fields.indices {
      let expected = native[position..<(position + bytes + 1)].map { String($0) }
      let seen = (0...bytes).map { byte in
        switch unit.run("f\(index)", [Int64(field), Int64(byte)]) {
        case .success(let value): "\(value)"
        case .failure(let halt): "\(halt)"
        }
      }
      #expect(seen == expected, "\(layout.fields[field]) of\n\(layout.text)")
      position += bytes + 1
    }
  }
  #expect(position == native.count)
}

/// Bit-fields that were there before the run are facts, each of its own width.
@Test func bitFieldsOutsideAreFacts() throws {
  let unit = try Unit(
    """
    struct s { unsigned a : 3, b : 7; int : 0; signed char c : 4; };
    int f(struct s *s) { s->a += 1; return s->b * 100 + s->c * 10 + s->a; }
    """)
  let function = unit.program.functions["f"]!
  guard case .pointer(let type) = function.variables[0].type else {
    Issue.record("the parameter is no pointer")
    return
  }
  var world = NumberWorld(facts: [
    Fact("s->a", width: 3): Bits(7, width: 3), Fact("s->b", width: 7): Bits(65, width: 7),
    Fact("s->c", width: 4): Bits(15, width: 4),
  ])
  var machine = AbstractMachine<NumberWorld>(unit.program)
  let argument = Value<Bits>.pointer(.object(machine.outsideAddress("s", type)))
  let result = try machine.call(function, [argument], at: 0, in: &world)
  #expect(result == .word(Bits(6490, width: 32)))
  #expect(world.writes == [.init(fact: Fact("s->a", width: 3), value: Bits(0, width: 3))])
}
