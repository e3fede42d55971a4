// What xenprove reads, the seeds of each kind, and how each is called.

import Foundation

enum Kind: String, CaseIterable {
  case mail, c, table, scenario, specs, ledger, tree

  /// Of a hundred inputs. A gate takes a second, a scenario hardly anything.
  var share: Int {
    switch self {
    case .mail: 18
    case .c: 10
    case .table: 18
    case .scenario: 40
    case .specs: 12
    case .ledger: 1
    case .tree: 1
    }
  }

  /// What means something to the reader of this kind and may be in no seed.
  var words: [String] {
    switch self {
    case .mail:
      [
        "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n",
        "Content-Type: multipart/mixed; boundary=x\n", "\n--x\n", "--x--\n", "=?utf-8?B?4pi6?=",
        "=?x?Q?=00=ff?=", "From a@example.org Thu Jan  1 00:00:00 1970\n", "@@ -1,5 +1,5 @@\n",
        "@@ -0,0 +1 @@\n",
        "@@ -1,4294967295 +18446744073709551615,2 @@\n", "diff --git a/x b/x\n", "--- a/x\n+++ b/x\n",
        "--- /dev/null\n", "+", "-", " ", "> ", "-- \n2.20.1\n", "\\ No newline at end of file\n", "=20",
        "=\n", "=3D",
        "format=flowed; delsp=yes", "charset=utf-16", "GIT binary patch\n", "rename from x\nrename to y\n",
        "new file mode 120000\n", "similarity index 100%\n", "<html>", "---\n", "\u{feff}",
      ] + Kind.c.words
    case .c, .tree:
      [
        "goto", "switch ( 0 ) {", "case 0:", "case 1 ... 5:", "default:", "sizeof", "static const",
        "while ( 1 )",
        "do {", "} while ( 0 );", "for ( ; ; )", "break;", "continue;", "return", "return false;", "if ( 0 )",
        "else",
        "struct x { int a : 3; } x;", "union", "enum { A = 1 << 31 };", "typeof(", "int x[0];",
        "int x[1 << 20];",
        "unsigned __int128", "_Bool", "long double", "restrict", "volatile", "({ 1; })", "(void *)", "NULL",
        "L:",
        "goto L;", "&&L", "x ? : y", "(struct x){ 0 }", "[5] = ", ".flags = ", "#define X 1\n", "#if 0\n",
        "#endif\n",
        "\\\n", "/*", "*/", "//", "_Static_assert(0, \"\");", "__builtin_expect(", "asm(\"\");", "ASSERT(0);",
        "BUG();", "memset(&req, 0xff, sizeof(req));", "monitor_traps(current, true, &req);", "flags /= pfec;",
        "flags <<= pfec;", "flags = -2147483648 / -1;", "gla++;", "pfec = ~pfec * pfec;",
        "int *p = 0; *p = 1;",
        "0 ? 1 : 2", "'\\377'", "\"\\0\"", "u8\"x\"", "0.5f", "_Complex", "_Generic(1, int: 2)", "~", "!",
      ]
    case .table:
      [
        "-", "R", "W", "X", "R W X", "x", "any", "stops", "ok", "ESRCH", "other-error", "on", "off", "off/r",
        "off/d",
        "0 0", "1 1", "lookup  gate  right  w f  reported\n", "|", "| --- |", "Legend:", "Numbers: n=0", "v5",
        "merged",
        "What f reports, v5:", "[1]", "[1] where x = 1", "default/r_pw", "other", "rx2rw",
        "vocabulary default=10",
      ]
    case .scenario, .specs, .ledger:
      [
        "~", "[]", "{}", "[", "{", "]", "}", "- ", "? ", ": ", "&a ", "*a", "<<: *a", "!!binary ", "!!int ",
        "| ", "> ",
        "---\n", "...\n", "%YAML 1.1\n", "null", "yes", "no", ".inf", ".nan", "0x", "\"\\ud800\"", "'", "# ",
        "\t",
        "[[[[", "{ a: { b: c } }", "0x80000000", "-1", "all", "", "v5, merged, staging", "v5,", "X", "RWX",
        "OKAY",
      ]
    }
  }

  /// The seeds of the repository: each a path below the root.
  /// - Parameter root: with a `/` behind it.
  func seeds(in root: String) throws -> [String] {
    let found =
      switch self {
      case .mail:
        try Kind.files(in: root, below: ["Tests/Cases/mails", "Tests/Cases/command"]) {
          ($0 as NSString).lastPathComponent.hasPrefix("input.") && !$0.hasSuffix(".c")
        }
      case .c:
        try Kind.files(
          in: root,
          below: ["Tests/Cases/c", "Tests/Cases/undefined", "Tests/Cases/command", "Tests/Cases/mails"]
        ) { $0.hasSuffix(".c") } + ["Tests/Cases/conformance/v5.c"]
      case .table: try Kind.files(in: root, below: ["Tests/Cases/tables"]) { $0.hasSuffix(".txt") }
      case .scenario:
        try Kind.files(in: root, below: ["specs/scenarios", "Tests/Cases/scenarios"]) {
          $0.hasSuffix(".yaml")
        }
      case .specs:
        try Kind.files(in: root, below: ["specs", "Tests/Cases/specs"]) {
          $0.hasSuffix(".yaml") && !$0.contains("scenarios/")
        }
      case .ledger:
        try Kind.files(in: root, below: ["proofs"]) { $0.hasSuffix(".yaml") || $0.hasSuffix(".smt2") }
      case .tree:
        try Kind.files(in: root, below: ["Tests/Cases/conformance/tree"]) {
          $0.hasSuffix(".c") || $0.hasSuffix(".h") || $0.hasSuffix(".cmd")
        }
      }
    guard !found.isEmpty else { throw Trouble("no seeds of kind \(rawValue) below \(root)") }
    return found
  }

  /// Whether it is likely that a seed is read without complaint.
  static func isSound(_ path: String) -> Bool {
    !["Cases/specs/", "Cases/command/", "/wrong", "diff "].contains { path.contains($0) }
  }

  private static func files(
    in root: String, below folders: [String], where isWanted: (String) -> Bool
  ) throws -> [String] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: root + folder).filter(isWanted).sorted().map {
        folder + "/" + $0
      }
    }
  }
}

struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
