// String instructions and devices, in both descriptions.

import BitVectors
import SMT
import XenABI

extension FlowFunction {
  static var strings: [FlowFunction] { ([1, 4] as [UInt64]).flatMap { ranges($0) + strings($0) } }

  /// - Parameter bytes: of one item.
  private static func strings(_ bytes: UInt64) -> [FlowFunction] {
    let (linear, item) = (FlowArgument.linear, Term(UInt128(bytes), width: 64))
    let variant = "items of \(bytes)"
    return [
      FlowFunction(
        .repIns, variant, contract: { StringContract.port(reads: false, bytes: bytes, $0) },
        run: { (model, world) throws(Halt) in
          var reps = FlowArgument.reps
          return try model.repIns(linear, bytes: item, reps: &reps, in: &world)
        }),
      FlowFunction(
        .repOuts, variant, contract: { StringContract.port(reads: true, bytes: bytes, $0) },
        run: { (model, world) throws(Halt) in
          var reps = FlowArgument.reps
          return try model.repOuts(linear, bytes: item, reps: &reps, in: &world)
        }),
      FlowFunction(
        .repStos, variant, contract: { StringContract.store(bytes: bytes, $0) },
        run: { (model, world) throws(Halt) in
          var reps = FlowArgument.reps
          return try model.repStos(linear, bytes: item, reps: &reps, in: &world)
        }),
      FlowFunction(
        .repMovs, variant, contract: { StringContract.move(bytes: bytes, $0) },
        run: { (model, world) throws(Halt) in
          var reps = FlowArgument.reps
          return try model.repMovs(
            from: linear, to: FlowArgument.destination, bytes: item, reps: &reps, in: &world)
        }),
    ]
  }

  /// One function for each thing that it gives back.
  private static func ranges(_ bytes: UInt64) -> [FlowFunction] {
    RangeContract.Part.allCases.map { part in
      FlowFunction(
        .linearToPhys, "items of \(bytes), \(part)",
        contract: { _ in RangeContract.linearToPhys(part, bytes: bytes) },
        run: { (model, world) throws(Halt) in
          let found = try model.linearToPhys(
            FlowArgument.linear, bytes: Term(UInt128(bytes), width: 64), reps: FlowArgument.reps,
            pfec: FlowArgument.pfec, in: &world)
          switch (found, part) {
          case (.failed(let code), .code): return Term(UInt128(code.rawValue), width: 32)
          case (.failed, _): return Term(0, width: 64)
          case (.range, .code): return Term(UInt128(X86Emul.okay.rawValue), width: 32)
          case (.range(let range), .address): return range.address
          case (.range(let range), .repetitions): return range.reps
          }
        })
    }
  }
}

extension FlowFunction {
  static var devices: [FlowFunction] {
    [true, false].flatMap { reads in
      [linearMMIO(reads: reads, isKnown: true), linearMMIO(reads: reads, isKnown: false), move(reads: reads)]
    }
  }

  private static func linearMMIO(reads: Bool, isKnown: Bool) -> FlowFunction {
    FlowFunction(
      reads ? .linearMMIORead : .linearMMIOWrite, isKnown ? "a known frame" : "an unknown frame",
      contract: { _ in DeviceContract.linearMMIO(reads: reads, isKnown: isKnown) },
      run: { (model, world) throws(Halt) in
        try model.linearMMIO(
          reads ? .reads : .writes, FlowArgument.linear,
          bytes: FlowArgument.bytes.resized(to: 64, signed: false), pfec: FlowArgument.pfec,
          isKnown: isKnown, in: &world)
      })
  }

  private static func move(reads: Bool) -> FlowFunction {
    FlowFunction(
      .doMMIOAddr, reads ? "from a device" : "to a device",
      contract: { DeviceContract.move(reads: reads, $0) },
      run: { (model, world) throws(Halt) in
        try model.moveByDevice(
          reads ? .reads : .writes, FlowArgument.linear, memory: FlowArgument.destination,
          size: FlowArgument.size, in: &world)
      })
  }
}
