// Every operator, on functions so small that all their mutants can be listed.

import CSemantics
import Testing
import XenC

@Suite("Operators of mutation")
struct OperatorTests {
  /// Line, column and change of every mutant of `int f(int a, int b)`.
  private func changes(_ body: String) throws -> [String] {
    try SmallUnit.function("f", "int f(int a, int b)\n{\n\(body)\n}\n").mutants.map { mutation, _ in
      let place = try #require(mutation.place)
      return "\(place.line):\(place.column) \(mutation.kind): \(mutation.change)"
    }
  }

  @Test("relational")
  func relational() throws {
    let all = try changes("return a == b;")
    #expect(
      all == ["3:1 deletion: return deleted"]
        + ["!=", "<", "<=", ">", ">="].map { "3:8 relational: == becomes \($0)" }, "\(all)")
  }

  @Test("logical")
  func logical() throws {
    let all = try changes("if ( !a && b )\nreturn a;")
    #expect(
      all
        // The condition as a whole comes first.
        == [
          "3:6 logical: ! added", "3:6 logical: && becomes ||", "3:6 logical: ! dropped",
          "3:12 logical: ! added", "4:1 deletion: return deleted",
        ], "\(all)")
  }

  @Test("arithmetic, in assignments too")
  func arithmetic() throws {
    let all = try changes("a += b;\nb <<= a & b;\na++;")
    #expect(
      all == [
        "3:1 swap: swapped with the next statement in line 4",
        "4:1 swap: swapped with the next statement in line 5",
        "3:1 deletion: the assignment deleted", "3:1 arithmetic: += becomes -=",
        "4:1 deletion: the assignment deleted", "4:1 arithmetic: <<= becomes >>=",
        "4:7 arithmetic: & becomes |", "4:7 arithmetic: & becomes ^",
        "5:1 deletion: the assignment deleted", "5:1 arithmetic: ++ becomes --",
      ], "\(all)")
  }

  @Test("constants, and flags among them")
  func constants() throws {
    let all = try changes("a = 5;\nb = a & (4 | 2);")
    #expect(
      all.filter { $0.contains("constant") || $0.contains("flag") } == [
        "3:5 constant: 5 becomes 6", "3:5 constant: 5 becomes 4", "3:5 constant: 5 becomes 0",
        "4:9 constant: 6 becomes 7", "4:9 constant: 6 becomes 5", "4:9 constant: 6 becomes 0",
        "4:9 flag: 6 becomes 4", "4:9 flag: 6 becomes 2", "4:9 flag: 6 becomes 14",
      ], "\(all)")
  }

  @Test("jumps and labels")
  func labels() throws {
    let all = try changes(
      "switch ( a )\n{\ncase 1:\ncase 2:\nbreak;\ndefault:\ngoto out;\n}\nout:\nreturn b;")
    #expect(
      all.filter { !$0.contains("swap") } == [
        "7:1 label: case 1 becomes case 0", "7:1 label: case 1 dropped",
        "7:1 label: case 2 becomes case 3", "7:1 label: case 2 dropped",
        "9:1 label: default dropped", "7:1 deletion: break deleted", "9:1 deletion: goto deleted",
        "12:1 deletion: return deleted",
      ], "\(all)")
  }

  @Test("no mutant is the function itself, and none is made twice")
  func distinct() throws {
    let program = try SmallUnit.function("known_gla", SmallUnit.knownPage)
    let all = program.mutants.map(\.mutation)
    #expect(all.count > 50)
    #expect(Set(all).count == all.count)
    #expect(all == program.mutants.map(\.mutation))
  }
}
