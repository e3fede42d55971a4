import Foundation
import TestSupport
import Testing
import Tree
import XenABI

@testable import CSemantics
@testable import XenC

// The types that a mail's function is compiled behind have the sizes, offsets, signs and numbers of
// Xen's: said in C, and checked by a compiler against a tree where XENPROVE_XEN_TREE names some
// (with colons between), and always against itself.

private let trees = (ProcessInfo.processInfo.environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":")
  .map(String.init)

private func clang() throws -> Clang {
  try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
}

/// What the prelude says, as assertions.
private struct Assertions {
  private var types: TypeReader
  private(set) var lines: [String] = []

  /// Types that are whole; of others only members are known.
  private static let whole = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "paddr_t",
    "domid_t", "size_t", "xenmem_access_t", "p2m_access_t", "p2m_type_t", "gfn_t", "mfn_t",
    "vm_event_request_t", "struct vm_event_mem_access", "struct vm_event_regs_x86", "struct npfec",
  ]
  private static let places = [
    "version", "flags", "reason", "vcpu_id", "altp2m_idx", "u.mem_access.gfn", "u.mem_access.offset",
    "u.mem_access.gla", "u.mem_access.flags", "data.regs.x86",
  ]
  private static let members: [(type: String, member: String)] = [
    ("struct vcpu", "vcpu_id"), ("struct domain", "domain_id"), ("struct arch_vm_event", "emulate_flags"),
    ("struct arch_vm_event", "send_event"), ("struct npfec", "write_access"),
  ]

  init(hasNestedBase: Bool) throws {
    let prelude = Prelude(hasNestedBase ? .pagingWriteIs10 : .defaultIs10, hasNestedBase: hasNestedBase)
    let output = try clang().parse(Array(prelude.text.utf8))
    try #require(output.errors.isEmpty, "\(output.errors)")
    let text = SourceText(prelude: prelude.text)
    types = ProgramBuilder.build(try SyntaxReader.read(output.json), text: text).builder.types
    for name in Self.whole { add("sizeof(\(name))", types.types.size(of: types.type(name))) }
    let request = types.types.tagged("struct vm_event_st")
    for path in Self.places + (hasNestedBase ? ["data.regs.x86.npt_base"] : []) {
      add("__builtin_offsetof(vm_event_request_t, \(path))", types.types.offset(of: path, in: request))
    }
    for (type, member) in Self.members { addSign(type, member) }
    let numbers =
      Errno.others + Errno.allCases.map { ($0.name, UInt64($0.rawValue)) } + P2MType.named + P2MType.others
      + FaultKind.allCases.map { ($0.name, $0.rawValue) } + [("PAGE_SHIFT", UInt64(Page.shift))]
    for (name, value) in numbers { add("(unsigned long)\(name)", Int(value)) }
  }

  private mutating func add(_ expression: String, _ value: Int?) {
    lines.append("_Static_assert(\(expression) == \(value ?? -1), \"\(expression)\");")
  }

  /// Whether a member is signed.
  private mutating func addSign(_ type: String, _ member: String) {
    guard case .record(let index) = types.types.tagged(type),
      let field = types.types.records[index].fields.first(where: { $0.name == member })
    else { return lines.append("#error \(type) has no \(member)") }
    let expression = "(__typeof__(((\(type) *)0)->\(member) + 0))-1 < 0"
    let width = field.bits?.width ?? (field.type.width ?? 64)
    add("(\(expression))", width < 32 || field.type.isSigned ? 1 : 0)
  }
}

@Suite struct PreludeLayoutTests {
  @Test("the prelude is laid out as clang lays it out", arguments: [false, true])
  func own(_ hasNestedBase: Bool) throws {
    let prelude = Prelude(hasNestedBase ? .pagingWriteIs10 : .defaultIs10, hasNestedBase: hasNestedBase)
    let text =
      prelude.text + (try Assertions(hasNestedBase: hasNestedBase).lines.joined(separator: "\n")) + "\n"
    #expect(try clang().parse(Array(text.utf8)).errors.map(\.message) == [])
  }

  @Test("a wrong assertion is seen") func canFail() throws {
    let text =
      Prelude(.defaultIs10, hasNestedBase: false).text + "_Static_assert(sizeof(gfn_t) == 4, \"\");\n"
    #expect(try clang().parse(Array(text.utf8)).errors.count == 1)
  }

  @Test(
    "the prelude is laid out as Xen",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"), arguments: trees)
  func tree(_ path: String) throws {
    let tree = try XenTree(at: path)
    let header = String(decoding: tree.contents(of: "include/public/vm_event.h") ?? [], as: UTF8.self)
    let emulate = try tree.compilation(of: "arch/x86/hvm/emulate.c")
    let lines = try Assertions(hasNestedBase: header.contains("npt_base")).lines
    let headers = [
      "xen/sched.h", "xen/mm.h", "xen/mem_access.h", "xen/vm_event.h", "public/vm_event.h", "asm/p2m.h",
      "asm/vm_event.h",
    ]
    let text = headers.map { "#include <\($0)>\n" }.joined() + lines.joined(separator: "\n") + "\n"
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.write(text, to: "layout.c")
    let process = Process()
    process.executableURL = URL(filePath: try clang().executable)
    process.currentDirectoryURL = URL(filePath: emulate.directory)
    process.arguments =
      ["-target", "x86_64-unknown-linux-gnu", "-fsyntax-only", "-w"] + emulate.arguments + [file]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
  }
}
