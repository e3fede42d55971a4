// The functions of the flow. What lists functions anywhere follows from this.

import Emulation
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
    .emulateOne, .emulateOneVMEvent, .x86Emulate, .emulateCheck, .vmEventResume, .getResponse, .unpause,
    .toggleSingleStep, .checkView, .doResume,
  ]

  /// All ways in which they are called.
  public static let variants: [FunctionVariant] = functions.flatMap(\.variants)

  /// By C name.
  public static func function(named name: some StringProtocol) -> FunctionSpec? { byName[String(name)] }
  private static let byName = Dictionary(uniqueKeysWithValues: functions.map { ($0.id.name, $0) })

  /// Whether Xen comes into the flow by calling a function: what calls it decides how plays begin.
  public static func isEntry(_ name: String) -> Bool {
    entries.contains(name) || name.hasPrefix(wholeInstruction)
  }
  private static let entries = Set(
    [
      FunctionID.nestedPageFault, .memAccessCheck, .emulateOne, .emulateOneVMEvent, .emulateCheck,
      .vmEventResume, .doResume, .initPerInsn, .x86Emulate, .check, .read, .write, .rmw, .cmpxchg, .insnFetch,
      .repIns, .repOuts, .repStos, .repMovs, .map, .linearRead, .linearWrite, .baseRead, .linearToPhys,
    ].map(\.name))
  /// Whether a function asks for rights where whoever calls it says so, or where the vCPU's gate is open.
  public static func mayAsk(_ name: String) -> Bool { asking.contains(name) }
  private static let asking = Set(
    [FunctionID.copyToGuestLinear, .copyFromGuestLinear, .copyToGuestPhys, .copyFromGuestPhys, .copy]
      .map(\.name))
  /// What functions are called that emulate one.
  private static let wholeInstruction = String(FunctionID.emulateOne.name.drop { $0 == "_" })

  /// What each is to C that calls it.
  package static let callees: CalleeTable = Dictionary(
    uniqueKeysWithValues: functions.compactMap(\.callee).flatMap { callee in
      callee.names.map { ($0, callee) }
    })
}
