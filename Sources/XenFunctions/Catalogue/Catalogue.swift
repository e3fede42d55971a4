// The functions of the flow. What lists functions anywhere follows from this.

import XenC

/// Every function that the flow consists of or calls.
public enum Catalogue {
  /// In the order of reports.
  public static let functions: [FunctionSpec] = [
    .check, .translateGetPage, .walk, .mapLinearAddr, .unmapLinearAddr, .copy, .copyToGuestLinear,
    .copyFromGuestLinear, .copyToGuestPhys, .copyFromGuestPhys, .knownGLA, .linearRead, .linearWrite,
    .linearMMIORead, .linearMMIOWrite, .physMMIO, .doIOAddr, .doIO, .memoryPage, .queryType, .insnFetch,
    .initPerInsn, .virtualToLinear,
    .baseRead, .read, .write, .readModifyWrite, .compareExchange, .claimSlot, .monitorTraps, .linearToPhys,
    .repIns, .repOuts, .repStos, .repMovs, .getMemAccess, .getEntry, .lockedEntry, .putEntry,
    .getOrPropagate, .nestedPageFault, .memAccessCheck,
    .emulateOne, .emulateOneVMEvent, .x86Emulate, .emulateCheck, .vmEventResume, .doResume,
  ]

  /// All ways in which they are called.
  public static let variants: [FunctionVariant] = functions.flatMap(\.variants)

  /// By C name.
  public static func function(named name: some StringProtocol) -> FunctionSpec? { byName[String(name)] }
  private static let byName = Dictionary(uniqueKeysWithValues: functions.map { ($0.id.name, $0) })

  /// What each is to C that calls it.
  package static let callees: CalleeTable = Dictionary(
    uniqueKeysWithValues: functions.compactMap(\.callee).flatMap { callee in
      callee.names.map { ($0, callee) }
    })
}
