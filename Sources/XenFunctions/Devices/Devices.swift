// Accesses that are a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write,
// hvmemul_do_mmio_addr, and the device itself.

import BitVectors
import Emulation
import SMT
import XenABI

extension FunctionSpec {
  static let doIO = FunctionSpec(.doIO)
  static let linearMMIORead = FunctionSpec(.linearMMIORead, Words(), linearMMIO(reads: true))
  static let linearMMIOWrite = FunctionSpec(.linearMMIOWrite, Words(), linearMMIO(reads: false))

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
    .doMMIOAddr, Words(),
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
