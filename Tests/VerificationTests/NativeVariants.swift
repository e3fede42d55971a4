// Variants, compiled in one unit and run: by several compilers, for both kinds of build.

import BitVectors
import Emulation
import SMT
import TestSupport
import Testing

struct NativeVariants {
  /// A way to compile them.
  struct Setting: CustomTestStringConvertible {
    let compiler: String
    let flags: [String]
    var testDescription: String { "\(compiler) \(flags.joined(separator: " "))" }
  }

  static let gcc = [
    Setting(compiler: "gcc", flags: ["-O0", "-DCONFIG_DEBUG", "-ftrivial-auto-var-init=zero"]),
    Setting(compiler: "gcc", flags: ["-O2", "-DNDEBUG", "-ftrivial-auto-var-init=pattern"]),
  ]
  static let clang = [
    Setting(compiler: "clang", flags: ["-O1", "-DNDEBUG", "-ftrivial-auto-var-init=pattern"]),
    Setting(compiler: "clang", flags: ["-O0", "-DCONFIG_DEBUG", "-ftrivial-auto-var-init=zero"]),
  ]

  private let program: String

  init(_ variants: [Variant], by setting: Setting, in folder: Scratch) throws {
    func call(_ name: String, vcpu: Bool = false) -> String {
      "static bool call_\(name)(const struct input *i) { return \(name)(\(vcpu ? "current, " : "")i->gla, "
        + "(gfn_t){ i->gfn }, i->pfec, i->gate); }\n"
    }
    func function(_ text: String, _ name: String) -> String {
      text.replacing("bool hvm_emulate_send_vm_event", with: "static bool \(name)")
    }
    var source = try Repository.text("conformance/harness.h") + Repository.text("variants/world.h")
    source += try function(Repository.text("conformance/v5.c"), "the_original") + call("the_original")
    for variant in variants {
      let name = "variant_\(variant.number)"
      source += function(variant.text, name) + call(name, vcpu: variant.takesVCPU)
    }
    let calls = variants.map { "call_variant_\($0.number)" }.joined(separator: ", ")
    source += "#define COUNT \(variants.count)\n#define original call_the_original\n"
    source += "static bool (*const variants[COUNT])(const struct input *) = { \(calls) };\n"
    source += try Repository.text("variants/main.c")
    let file = try folder.write(source, to: "variants.c")
    program = folder.file("variants")
    let symbols = ["HVM", "VM_EVENT", "X86", "ALTP2M"].map { "-DCONFIG_\($0)=1" }
    let flags = ["-w", "-std=gnu11", "-fno-strict-aliasing"] + symbols + setting.flags
    let compiler = try #require(NativeRun.program(setting.compiler))
    _ = try NativeRun.output(of: compiler, flags + ["-o", program, file])
  }

  /// On how many situations each differs from the original.
  func differences() throws -> [Int] {
    try NativeRun.output(of: program, []).split(separator: "\n").map { Int($0)! }
  }

  /// Whether variants, by their place in the list, differ on particular inputs.
  func replay(_ witnesses: [(index: Int, inputs: Model)]) throws -> [Bool] {
    let tracing = Variable(Fact("tb_init_done", width: 1))
    let lines = witnesses.map { "\($0.index) \(NativeRun.situation($0.inputs)) \($0.inputs[tracing].value)" }
    return try NativeRun.output(of: program, ["replay"], input: lines.joined(separator: "\n"))
      .split(separator: "\n").map { $0 == "1" }
  }
}
