// Accesses that are a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write,
// hvmemul_do_io_addr, and the device itself.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let linearMMIORead = FunctionID("hvmemul_linear_mmio_read", .emulation)
  public static let linearMMIOWrite = FunctionID("hvmemul_linear_mmio_write", .emulation)
  public static let physMMIO = FunctionID("hvmemul_phys_mmio_access", .emulation)
  public static let doIO = FunctionID("hvmemul_do_io", .counted(besides: 32))
  public static let doIOAddr = FunctionID("hvmemul_do_io_addr", .counted(besides: 32))
  /// A type above 0 or a negative errno, 32 bits each.
  public static let memoryPage = FunctionID("check_get_page_from_gfn", .word(64))
  /// `p2m_type_t`.
  public static let queryType = FunctionID("get_gfn_query_unlocked", .word(32))
}

extension FunctionSpec {
  static let doIO = FunctionSpec(
    .doIO, callee: DeviceCallee(function: .doIO), words: Words(arguments: .words([2]), names: nameDevice))
  static let physMMIO = FunctionSpec(
    .physMMIO, callee: PhysMMIOCallee(), words: Words(arguments: .words([1])))
  static let memoryPage = FunctionSpec(
    .memoryPage, callee: MemoryPageCallee(), words: Words(names: nameMemoryPages))
  static let queryType = FunctionSpec(.queryType, callee: QueryTypeCallee())

  static let linearMMIORead = linearMMIO(.linearMMIORead, reads: true)
  static let linearMMIOWrite = linearMMIO(.linearMMIOWrite, reads: false)

  /// The last argument says whether the translation is known.
  private static func linearMMIO(_ function: FunctionID, reads: Bool) -> FunctionSpec {
    let size = FlowArgument.bytes.wide
    return FunctionSpec(
      function,
      callee: SummarizedCallee(
        function, [.word(0, 64), .word(1, 64), .errorCode(3), .last(1)], overwriting: reads ? 2 : nil),
      invocations: { _ in
        [true, false].map {
          Invocation([FlowArgument.linear, size, FlowArgument.pfec, $0.word], .linearMMIO(isKnown: $0))
        }
      },
      [true, false].map { isKnown in
        FunctionVariant(
          function, isKnown ? "a known frame" : "an unknown frame",
          contract: { DeviceContract.linearMMIO(reads: reads, isKnown: isKnown, $0) },
          harness: { _ in .linearMMIO(isKnown: isKnown) },
          run: { (model, world) throws(Halt) in
            try model.linearMMIO(
              reads ? .reads : .writes, FlowArgument.linear, bytes: size, pfec: FlowArgument.pfec,
              isKnown: isKnown, in: &world)
          })
      })
  }

  static let doIOAddr = FunctionSpec(
    .doIOAddr, callee: DeviceCallee(function: .doIOAddr),
    words: Words(arguments: .words([2]), besides: "the count"),
    invocations: { _ in
      [true, false].map { isPort in
        Invocation(
          [
            (!isPort).word, Variable("reads", width: 1).term, FlowArgument.linear, true.word,
            FlowArgument.destination, FlowArgument.bytes.wide, Variable("reps", width: 64).term,
          ],
          .doIO(
            isPort: isPort, reads: Variable("reads", width: 1).term, FlowArgument.bytes,
            reps: Variable("reps", width: 64).term))
      }
    },
    [true, false].flatMap { isPort in
      [true, false].flatMap { reads in
        FlowArgument.items.map { bytes in
          FunctionVariant(
            .doIOAddr,
            (isPort ? "a port" : "device memory") + (reads ? ", into memory" : ", from memory")
              + ", items of \(bytes)",
            contract: { _ in DeviceContract.io(isPort: isPort, reads: reads, bytes: bytes) },
            harness: { _ in
              .doIO(
                isPort: isPort, reads: reads.word, Term.number(bytes, 32), reps: FlowArgument.reps)
            },
            run: { (model, world) throws(Halt) in
              var reps = FlowArgument.reps
              let access = DeviceAccess(
                reads ? .reads : .writes, at: isPort ? nil : FlowArgument.linear,
                memory: FlowArgument.destination, bytes: Term.number(bytes, 64))
              let rc = try model.doIOAddr(access, reps: &reps, in: &world)
              return model.counted(reps, rc)
            })
        }
      }
    })
}

extension Harness {
  fileprivate static func linearMMIO(isKnown: Bool) -> Harness {
    Harness([
      "gla": .word(FlowArgument.linear), "size": .word(FlowArgument.bytes), "buffer": .buffer("buffer"),
      "pfec": .word(FlowArgument.pfec), "hvmemul_ctxt": .object("hvmemul_ctxt"),
      "start_gla": .word(FlowArgument.linear), "translate": .word(isKnown.word),
      "known_gpfn": .word(isKnown.word),
    ]) {
      $0.given = [Constraint("an access has bytes", FlowArgument.bytes != 0)]
    }
  }

  /// - Parameters:
  ///   - reads: IOREQ_READ, one bit.
  ///   - bytes: of one item, 32 bits.
  fileprivate static func doIO(isPort: Bool, reads: Term, _ bytes: Term, reps: Term) -> Harness {
    Harness([
      "is_mmio": .word((!isPort).word),
      "addr": .word(isPort ? Variable("port", width: 16).term.wide : FlowArgument.linear),
      "reps": .held("reps", reps), "size": .word(bytes), "dir": .word(reads.resized(to: 8, signed: false)),
      "df": .word(false.word), "ram_gpa": .word(FlowArgument.destination),
    ]) {
      $0.outputs = [FlowOutput("reps", width: 32, onSuccess: true)]
    }
  }
}

private func nameDevice(_ names: inout NameTable, _ traits: Traits) {
  for function in [FunctionID.doIO, .doIOAddr] { names.nameCounted(function) }
}

private func nameMemoryPages(_ names: inout NameTable, _ traits: Traits) {
  for (call, mark) in [(1, ""), (2, "#2")] {
    let page = FunctionID.memoryPage.result(call)
    names.terms[page.bits(from: 0, width: 32)] = FunctionID.memoryPage.name + mark
    names.terms[page.bits(from: 32, width: 32)] = "page.p2mt" + mark
  }
}

extension NameTable {
  /// The two halves of what a call gives back.
  mutating func nameCounted(_ function: FunctionID) {
    for (call, mark) in [(1, ""), (2, "#2")] {
      let result = function.result(call)
      terms[result.bits(from: 0, width: 32)] = function.name + mark
      terms[result.bits(from: 32, width: 32)] = "the count of \(function.name)" + mark
      terms[result.bits(from: 32, width: 32).wide] = "the count of \(function.name)" + mark
    }
  }
}
