// When two readings are the same program: what is proved of the one is taken as proved
// of the other, so nothing that a run could tell apart may pass for the same.

import Testing
import XenC

@Suite("The same program")
struct SameProgramTests {
  /// A function with a callee and a structure.
  private static let text = """
    struct pair { unsigned int first; unsigned int second; };
    enum { LIMIT = 4 };
    static unsigned int helper(unsigned int a) { return a + 1; }
    static unsigned int f(struct pair *p, unsigned int a)
    {
        unsigned int low = a & 1, kept = a;

        if ( a > LIMIT )
            return helper(a) + low;
        p->second = a;
        return p->second;
    }
    """

  /// `f`, and what it executes.
  private static func read(_ text: String) throws -> FlowProgram {
    let unit = try SmallUnit.read(text, ["f", "helper"])
    #expect(unit.functions == ["f", "helper"])
    return try #require(FlowProgram("f", in: unit, SmallUnit.noContracts))
  }

  static let differences = [
    ("a number", "return a + 1", "return a + 2"), ("an operator", "a > LIMIT", "a >= LIMIT"),
    ("a callee's body", "{ return a + 1; }", "{ a++; return a + 2; }"),
    ("an enumerator", "LIMIT = 4", "LIMIT = 5"), ("a member", "p->second = a", "p->first = a"),
    ("a layout", "{ unsigned int first;", "{ unsigned long first;"),
    ("a type", "static unsigned int helper(unsigned int a)", "static unsigned int helper(unsigned char a)"),
    ("a result", "static unsigned int helper", "static unsigned char helper"),
    ("another callee", "return helper(a) +", "return helper(helper(a)) +"),
    ("another local", "+ low", "+ kept"), ("a local's type", "unsigned int low", "unsigned long low"),
    (
      "a parameter's name", "struct pair *p, unsigned int a)\n{",
      "struct pair *p, unsigned int b)\n{\n    unsigned int a = b;"
    ),
    ("a statement more", "    p->second = a;", "    p->second = a; p->first = a;"),
    ("a construct that is not read", "return a + 1", "return a + (unsigned int)__builtin_ia32_rdtsc()"),
  ]

  @Test("something that a run could tell apart", arguments: differences.map(\.0))
  func different(_ name: String) throws {
    let (_, old, new) = try #require(Self.differences.first { $0.0 == name })
    try #require(Self.text.contains(old))
    let own = try Self.read(Self.text)
    let other = try Self.read(Self.text.replacing(old, with: new))
    #expect(!own.isSame(as: other) && !other.isSame(as: own))
  }

  @Test(
    "only the text",
    arguments: [
      ("    p->second", "\n\n    /* a note */\n    p->second"), ("a & 1", "((a) & (1))"), ("low", "bottom"),
    ])
  func same(_ old: String, _ new: String) throws {
    let own = try Self.read(Self.text)
    let other = try Self.read(Self.text.replacing(old, with: new))
    #expect(own.isSame(as: other) && own.isSame(as: own))
  }

  @Test("no mutant is the function that it was made of")
  func mutants() throws {
    let own = try Self.read(Self.text)
    let mutants = own.mutants
    #expect(mutants.count > 15)
    for (mutation, mutant) in mutants { #expect(!own.isSame(as: mutant), "\(mutation)") }
  }
}
