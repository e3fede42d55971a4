// What the emulator's access check says, as one of the places that say which access breaks which right.

import BitVectors
import Claims
import Emulation
import XenABI
import XenC

extension PlaceColumn {
  /// What a head of this column is called.
  static let emulator = "emul"
  private static let emulatorMeaning = "what the emulator reports, checks being on"

  /// The access check's: an access is refused where a request goes out.
  public init(of subject: Subject, function: String, path: String) {
    var cells: [String: PlaceCell] = [:]
    let rights = subject.revision.traits.accessValues.rights
    for right in rights { cells[right.name] = Self.cell(subject, right.value) }
    let others = Set([15, 200, .max].map { Self.cell(subject, $0) })
    cells[Self.other] = others.count == 1 ? others.first : PlaceCell(unknown: "numbers without a name differ")
    self.init(Self.emulator, Self.emulatorMeaning, function: function, path: path, cells: cells)
  }

  /// It is not there, or cannot be read.
  public init(emulator function: String, path: String?, obstacle: String?) {
    self.init(
      Self.emulator, Self.emulatorMeaning, function: function, path: path, cells: [:], obstacle: obstacle)
  }

  private static func cell(_ subject: Subject, _ right: UInt32) -> PlaceCell {
    var cell = PlaceCell()
    var refused: [Set<Access>: Bool] = [:]
    for accesses in [[], [.read], [.write], [.execute], [.write, .execute]] as [Set<Access>] {
      switch Self.sends(subject, right, accesses) {
      case .success(let sends): refused[accesses] = sends
      case .failure(.assertion): cell.stops = true
      case .failure(let halt): return PlaceCell(unknown: "\(halt)")
      }
    }
    cell.refused = Access.allCases.filter { refused[[$0]] == true }
    cell.refusesNone = refused[[]] == true
    cell.isMixed =
      refused[[.write, .execute]] != (refused[[.write]] == true || refused[[.execute]] == true)
    return cell
  }

  /// An error code that is not zero and has neither bit is a read's.
  private static func sends(
    _ subject: Subject, _ right: UInt32, _ accesses: Set<Access>
  ) -> Result<Bool, Halt> {
    func word(_ value: UInt64, _ width: Int) -> Bits { Bits(UInt128(value), width: width) }
    let bits: [(Access, UInt64)] = [(.write, PFEC.writeAccess), (.execute, PFEC.insnFetch)]
    let code = bits.reduce(accesses.isEmpty ? 0 : PFEC.pagePresent) {
      $0 | (accesses.contains($1.0) ? $1.1 : 0)
    }
    var world = ConcreteWorld(
      ConcreteWorld.Situation(
        facts: [.sendEvent: word(1, Fact.sendEvent.width)],
        lookups: [RightLookup(rc: word(0, 32), access: word(UInt64(right), 32))],
        sends: [SendAnswer(rc: word(1, 32))]))
    let arguments = AccessCheckArguments(
      gla: word(0x1000, 64), gfn: word(1, 64), pfec: word(code, 32), sendEvent: word(1, 1),
      kind: word(FaultKind.withGLA.rawValue, 16))
    do throws(Halt) {
      _ = try subject.program.run(arguments, in: &world)
    } catch {
      return .failure(error)
    }
    return .success(world.steps.contains { if case .send = $0 { true } else { false } })
  }
}
