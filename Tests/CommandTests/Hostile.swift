// The hostile mails: ours, with something added to the function or around it.

import Foundation

/// As large as it gets with THOROUGH=1.
private let megabytes = ProcessInfo.processInfo.environment["THOROUGH"] == "1" ? 50 : 5

struct Hostile: Sendable {
  let name: String
  /// What must be said; nil where only an answer is asked for.
  let message: String?
  let file: String
  let text: @Sendable () -> String

  /// A body before the function's own, as a .c file.
  static func body(
    _ name: String, _ message: String? = nil, before: String = "", _ body: @escaping @Sendable () -> String
  )
    -> Hostile
  {
    Hostile(name: name, message: message, file: "input.c") {
      before + """
        bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
        {
            vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };
            uint32_t flags = 0;
        \(body())
            req.u.mem_access.flags = flags;
            return monitor_traps(current, true, &req) >= 0;
        }

        """
    }
  }

  /// Text before our own patch.
  static func mail(_ name: String, _ message: String? = nil, _ before: @escaping @Sendable () -> String)
    -> Hostile
  {
    Hostile(name: name, message: message, file: "input.eml") {
      "From: a@example.org\nSubject: [PATCH v5] x\n\n" + before() + patch
    }
  }

  static let patch =
    (try? String(contentsOfFile: Tool.cases + "/mails/whole-git-diff/input.diff", encoding: .utf8)) ?? ""

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }

  /// What wants to open files or run code, each refused by name.
  static let reaching: [Hostile] = [
    body("include", "a preprocessor line (#include)") { "#include \"/etc/passwd\"" },
    body("include-after-comment", "a preprocessor line") { "/**/ #include \"/etc/passwd\"" },
    body("include-split", "a preprocessor line") { "#inc\\\nlude \"/etc/passwd\"" },
    body("include-digraph", "a digraph") { "%:include \"/etc/passwd\"" },
    body("include-trigraph", "a trigraph") { "??=include \"/etc/passwd\"" },
    body("include-split-before", "a line that ends in a backslash") { "\\\n#include \"/etc/passwd\"" },
    body("embed", "a preprocessor line (#embed)") { "char a[] = {\n#embed \"/etc/passwd\"\n};" },
    body("has-include", "the reserved name `__has_include`") { "int a = __has_include(\"/etc/passwd\");" },
    body("pragma", "a preprocessor line (#pragma)") { "#pragma GCC dependency \"/etc/passwd\"" },
    body("pragma-operator", "a pragma") { "_Pragma(\"GCC dependency \\\"/etc/passwd\\\"\")" },
    body("assembly", "inline assembly") { "__asm__(\".incbin \\\"/etc/passwd\\\"\");" },
    body("constructor", before: "__attribute__((constructor)) static int f(void) { return 1; }\n") {
      "flags = f();"
    },
    body("include-before-the-function", before: "#include \"/etc/passwd\"\n") { "" },
  ]

  /// What wants time or memory.
  static let exhausting: [Hostile] = [
    body("parentheses", "brackets in each other") {
      "int a = \(String(repeating: "(", count: 10_000))1\(String(repeating: ")", count: 10_000));"
    },
    body("array-range", "a range in an initialiser") { "int a[] = { [0 ... 999999999] = 1 };" },
    body("long-line-inside") { "//" + String(repeating: "A", count: megabytes * 1_000_000) },
    body("recursion", before: "static int f(int n) { return n ? f(n - 1) + 1 : 0; }\n") {
      "flags = f(1000000);"
    },
    body(
      "calls-doubling",
      before: lines(40) { index in
        "static uint32_t f\(index)(uint32_t n) { return \(index == 0 ? "n" : "f\(index - 1)(n) + f\(index - 1)(n)"); }"
      } + "\n"
    ) { "flags = f39(pfec);" },
    body("paths") { lines(30) { "if ( pfec & (1u << \($0)) ) flags = flags * 3 + \($0);" } },
    body("paths-that-send") {
      lines(30) {
        "if ( pfec & (1u << \($0)) ) { req.u.mem_access.flags = \($0); monitor_traps(current, true, &req); }"
      }
    },
    body("loop") { "for ( unsigned long i = 0; i < 0x100000000ul; i++ ) flags += i;" },
    body("loop-in-loop") {
      "for ( int i = 0; i < 4000; i++ ) for ( int j = 0; j < 4000; j++ ) flags += pfec;"
    },
    body("loop-on-input", "resource units together, no more are asked") {
      "for ( uint32_t i = 0; i < pfec; i++ ) flags += i;"
    },
    body("loops-on-paths") {
      lines(30) { "if ( pfec & (1u << \($0)) ) for ( int i = 0; i < 4000; i++ ) flags = flags * 3 + \($0);" }
    },
    body("squares") { "uint32_t x = pfec;\n" + lines(40) { _ in "x = x*x+x;" } + "\nflags = x;" },
    body("squares-decide") {
      "uint32_t x = pfec;\n" + lines(40) { _ in "x = x*x+x;" } + "\nif ( x == 12345 ) flags = x;"
    },
    body("quotients") {
      "unsigned long x = gla;\n" + lines(40) { _ in "x = x*x/(x|1)+x%(gla|3);" }
        + "\nif ( x == 12345 ) flags = x;"
    },
    body("long-name", "a name of more than 1000 bytes") { "int \(String(repeating: "a", count: 60_000));" },
    body("long-sum") { "flags = \(String(repeating: "pfec+", count: 5000))1;" },
    mail("long-line") { String(repeating: "A", count: megabytes * 1_000_000) + "\n" },
    mail("many-lines") { String(repeating: "\n", count: megabytes * 100_000) },
    mail("quote-marks") { String(repeating: "> ", count: megabytes * 20_000) + "\n" },
  ]

  /// What wants to be taken for something else.
  static let disguised: [Hostile] = [
    Hostile(name: "path-upwards", message: nil, file: "input.diff") {
      patch.replacing("b/xen/arch/x86/hvm/emulate.c", with: "b/../../../../tmp/x")
    },
    Hostile(name: "nul", message: nil, file: "input.diff") {
      patch.replacing("denied = 0", with: "denied\u{0} = 0")
    },
    body("shadowed-vocabulary", before: "static long monitor_traps(int a, int b, int c) { return 0; }\n") {
      ""
    },
  ]

  static let all = reaching + exhausting + disguised
}

/// Other files than those with C, and the call that reads them.
struct HostileFile: Sendable {
  let name: String
  let command: String
  let status: Int32
  /// What must be said.
  let message: String
  let text: @Sendable () -> String

  private static func printed(_ name: String) -> String {
    (try? String(contentsOfFile: "\(Tool.cases)/tables/\(name).txt", encoding: .utf8)) ?? ""
  }

  private static let row = "    ok           on    n r                               1 0  R W\n"

  static let all: [HostileFile] = [
    HostileFile(
      name: "rows-doubled", command: "check-table", status: 1, message: "lines 4 and 1004 say the same"
    ) {
      printed("table v5").replacing(row, with: String(repeating: row, count: 1_500))
    },
    HostileFile(name: "rows-without-end", command: "check-table", status: 65, message: "this is row 2001") {
      printed("table v5").replacing(row, with: String(repeating: row, count: 20_000))
    },
    HostileFile(name: "tables-without-end", command: "check-table", status: 65, message: "this is table 101")
    {
      String(repeating: printed("table v5"), count: 3_000)
    },
    HostileFile(name: "keys-doubled", command: "run", status: 65, message: "stands more than once") {
      "about: x\npages:\n  code: {}\n" + String(repeating: "instruction:\n  at: code\n", count: 9_000)
    },
    HostileFile(name: "keys-unknown", command: "run", status: 65, message: "the file knows no `k19999`") {
      "about: x\n" + (0..<20_000).map { "k\($0): 1\n" }.joined()
    },
    HostileFile(name: "aliases-as-key", command: "run", status: 65, message: "anchors (`&name`, `*name`)") {
      // Nine times nine times ... the same, ten deep.
      "about: x\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + (1..<10).map { level in
          "a\(level): &a\(level) [\(repeatElement("*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }.joined() + "? *a9\n: 1\n"
    },
    HostileFile(name: "scenario-without-end", command: "run", status: 65, message: "larger than 256 KiB") {
      String(repeating: "instruction:\n  at: code\n", count: 90_000)
    },
  ]
}
