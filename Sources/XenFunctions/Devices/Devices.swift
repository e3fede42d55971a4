// Accesses that are a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write,
// hvmemul_do_mmio_addr, and the device itself.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let linearMMIORead = FunctionID("hvmemul_linear_mmio_read", .emulation)
  public static let linearMMIOWrite = FunctionID("hvmemul_linear_mmio_write", .emulation)
  public static let doIO = FunctionID("hvmemul_do_io", .emulation)
  public static let doMMIOAddr = FunctionID("hvmemul_do_mmio_addr", .emulation)
}

extension FunctionSpec {
  static let doIO = FunctionSpec(.doIO)
  static let linearMMIORead = FunctionSpec(
    .linearMMIORead, callee: SummarizedCallee(.linearMMIORead, mmioArguments, overwriting: 2),
    linearMMIO(reads: true))
  static let linearMMIOWrite = FunctionSpec(
    .linearMMIOWrite, callee: SummarizedCallee(.linearMMIOWrite, mmioArguments),
    linearMMIO(reads: false))

  /// The last one says whether the translation is known.
  private static let mmioArguments: [SummarizedCallee.Argument] = [
    .word(0, 64), .word(1, 64), .errorCode(3), .last(1),
  ]

  private static func linearMMIO(reads: Bool) -> [FunctionVariant] {
    [true, false].map { isKnown in
      FunctionVariant(
        reads ? .linearMMIORead : .linearMMIOWrite, isKnown ? "a known frame" : "an unknown frame",
        contract: { _ in DeviceContract.linearMMIO(reads: reads, isKnown: isKnown) },
        run: { (model, world) throws(Halt) in
          try model.linearMMIO(
            reads ? .reads : .writes, FlowArgument.linear, bytes: FlowArgument.bytes.wide,
            pfec: FlowArgument.pfec, isKnown: isKnown, in: &world)
        })
    }
  }

  static let doMMIOAddr = FunctionSpec(
    .doMMIOAddr,
    [true, false].map { reads in
      FunctionVariant(
        .doMMIOAddr, reads ? "from a device" : "to a device",
        contract: { DeviceContract.move(reads: reads, $0) },
        run: { (model, world) throws(Halt) in
          try model.moveByDevice(
            reads ? .reads : .writes, FlowArgument.linear, memory: FlowArgument.destination,
            size: FlowArgument.size, in: &world)
        })
    })
}
