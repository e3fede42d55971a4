import BitVectors
import CTestSupport
import Emulation
import Foundation
import Source
import TestSupport
import Testing
import XenABI

@testable import CSemantics
@testable import XenC

// Text that wants to read files, run code, or use up the machine. It gets a
// clear answer quickly; clang sees none of it, or is stopped.

private func wrapped(_ body: String) -> String {
  """
  bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
  {
  \(body)
      return false;
  }
  """
}

/// What a body is refused for, before clang sees it.
private let refused: [(id: String, body: String, what: String)] = [
  ("include", "#include \"/etc/passwd\"", "a preprocessor line (#include)"),
  ("include-spaced", "  #  include </etc/passwd>", "a preprocessor line (#include)"),
  ("include-after-comment", "/**/ #include \"/etc/passwd\"", "a preprocessor line (#include)"),
  (
    "include-after-lines-of-comment", "/* a\n b */ #include \"/etc/passwd\"", "a preprocessor line (#include)"
  ),
  ("include-split", "#inc\\\nlude \"/etc/passwd\"", "a preprocessor line (#include)"),
  ("include-split-before", "\\\n#include \"/etc/passwd\"", "a line that ends in a backslash"),
  ("include-split-space", "#\\ \ninclude \"/etc/passwd\"", "a preprocessor line (#include)"),
  ("include-digraph", "%:include \"/etc/passwd\"", "a digraph"),
  ("include-trigraph", "??=include \"/etc/passwd\"", "a trigraph"),
  ("trigraph-backslash", "// hidden ??/\n int a = '??'';", "a trigraph"),
  ("embed", "static const char a[] = {\n#embed \"/etc/passwd\"\n};", "a preprocessor line (#embed)"),
  ("has-include", "int a = __has_include(\"/etc/passwd\");", "the reserved name `__has_include`"),
  ("pragma", "#pragma clang diagnostic error \"-Weverything\"", "a preprocessor line (#pragma)"),
  ("pragma-operator", "_Pragma(\"GCC dependency \\\"/etc/passwd\\\"\")", "a pragma"),
  ("comment-end-split", "/* *\\\n/ #include \"/etc/passwd\" /* */", "a preprocessor line (#include)"),
  ("line-comment-split", "// a \\\n #include b\n#include", "a preprocessor line (#include)"),
  ("word-split", "pf\\\nec++;", "a line that ends in a backslash"),
  ("assembly", "__asm__(\".incbin \\\"/etc/passwd\\\"\");", "inline assembly"),
  ("assembly-plain", "asm volatile ( \"\" );", "inline assembly"),
  ("attribute", "int a __attribute__((cleanup(f)));", "an attribute"),
  ("attribute-new", "[[gnu::unused]] int a;", "an attribute"),
  ("declspec", "__declspec(thread) int a;", "an attribute"),
  ("builtin", "__builtin_trap();", "the reserved name `__builtin_trap`"),
  ("our-own-names", "__assert(0);", "the reserved name `__assert`"),
  ("alignas", "_Alignas(4096) int a;", "`_Alignas`"),
  ("range", "int a[] = { [0 ... 999999999] = 1 };", "a range in an initialiser"),
  ("nul", "int a\u{0};", "a NUL byte"),
  ("non-ascii", "int \u{430};", "the byte 0xd0 outside comments and literals"),
  ("open-literal", "int a = 'a;", "a literal without its closing quote"),
  (
    "parentheses",
    "int a = \(String(repeating: "(", count: 10_000))1\(String(repeating: ")", count: 10_000));",
    "more than 200 brackets in each other"
  ),
  ("long-line", "int a = 1\(String(repeating: " ", count: 5_000_000));", "a line of more than 65536 bytes"),
  ("long-name", "int \(String(repeating: "a", count: 1001));", "a name of more than 1000 bytes"),
  ("long-text", String(repeating: "pfec++;\n", count: 100_000), "more than 262144 bytes of text"),
]

@Test(arguments: refused.map(\.id)) func isRefusedBeforeClangSeesIt(_ id: String) throws {
  let example = refused.first { $0.id == id }!
  let text = wrapped(example.body)
  let located = try reader().locate([fragment(text)], functions: decisionFunctions)
  // A reader whose clang does not exist: asking it would be noticed.
  let blind = CReader(clang: Clang(executable: "/nonexistent", limits: .init(), scratch: "/nonexistent"))
  let function = try blind.read(located, vocabulary: .defaultIs10)
  #expect(function.isBlocked)
  #expect(function.unread.map(\.what) == [example.what])
  #expect((function.unread[0].place?.line ?? 0) >= 3)
}

/// What clang gets to see, and must not be hurt by.
private let exhausting: [(id: String, body: String)] = [
  ("object", "int a[1 << 28] = { 1 };"),
  ("far-element", "int a[] = { [999999999] = 1 };"),
  ("sum", "int a = \(String(repeating: "pfec+", count: 30_000))1;"),
  ("nots", "int a = \(String(repeating: "!", count: 100_000))pfec;"),
  ("else", String(repeating: "if ( pfec == 1 ) gla++; else\n", count: 5_000) + "gla--;"),
  ("member", "struct { char a[1UL << 60], b[1UL << 60]; int c : 3; } *p = (void *)1; p->c = 1;"),
  ("offset", "return offsetof(struct { char a[1UL << 60][1]; }, a[1UL << 59]) + 1 / (pfec - 3);"),
  ("jump", "again: goto again;"),
  ("jumps", "\(String(repeating: "({ goto out; });\n", count: 5_000)) out: return 1 / (pfec - 3);"),
  (
    "expressions",
    "int a = \(String(repeating: "({ ", count: 90))pfec\(String(repeating: "; })", count: 90)) / (pfec - 3);"
  ),
  ("labels", "\((0..<5_000).map { "a\($0):" }.joined()) goto a0;"),
  ("nested-typeof", "typeof(pfec) *\(String(repeating: "*", count: 50_000)) a;"),
]

@Test(arguments: exhausting.map(\.id)) func comesToAnEnd(_ id: String) throws {
  let example = exhausting.first { $0.id == id }!
  let start = threadSeconds()
  do {
    let function = try read(wrapped(example.body))
    var world = ConcreteWorld(.init())
    let arguments = AccessCheckArguments(
      gla: Bits(0, width: 64), gfn: Bits(0, width: 64), pfec: Bits(3, width: 32),
      sendEvent: Bits(1, width: 1),
      kind: Bits(2, width: 16))
    #expect(throws: Halt.self) { try function.run(arguments, in: &world) }
  } catch let error as Diagnostic {
    #expect(error.place?.line == 1)
  }
  #expect(threadSeconds() - start < 12)
}

/// What makes a search slow that looks at everything again and again.
private let tiring: [(id: String, line: String)] = [
  ("calls", "f(f(f(f(f(f(f(f("), ("definitions", "int f() { int g() {"), ("tables", "static const x = {"),
  ("words", "a a a a a a a a"), ("literals", "' \" ' \" '"), ("comments", "/* /* /* */ /*"),
]

@Test(arguments: tiring.map(\.id)) func isSearchedInOnePass(_ id: String) throws {
  let line = tiring.first { $0.id == id }!.line
  let text = String(repeating: line + "\n", count: 100_000)
  let start = threadSeconds()
  #expect(throws: Diagnostic.self) { try reader().locate([fragment(text)], functions: decisionFunctions) }
  #expect(threadSeconds() - start < 5)
}

@Test func isNotSearchedWithoutEnd() throws {
  let text = String(repeating: String(repeating: "a ", count: 30_000) + "\n", count: 400)
  #expect(throws: Diagnostic.self) { try reader().locate([fragment(text)], functions: decisionFunctions) }
}

@Test func leavesNothingBehind() throws {
  let scratch = try Scratch()
  defer { scratch.remove() }
  let reader = CReader(
    clang: Clang(executable: try reader().clang.executable, limits: .init(), scratch: scratch.path))
  for body in ["", "int a = ;", "int a[] = { [999999999] = 1 };"] {
    _ = try? reader.read([fragment(wrapped(body))], functions: decisionFunctions, vocabulary: .defaultIs10)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }
}
