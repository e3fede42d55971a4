// The words in which runs, inputs and rows are told, shared by all formats.

import BitVectors
import Claims
import Emulation
import SMT
import Spec
import Verification
import XenABI
import XenC
import XenFunctions

enum Wording {
  /// `helper in file.c, which the patch changes at mail:1:1: give --tree`.
  static func unjudged(_ function: TouchedFunction) -> String {
    let file = function.path.isEmpty ? "" : " in \(function.path)"
    return "\(function.name)\(file), which the patch changes at \(function.place): \(unjudgedHint)"
  }

  static let unjudgedHint = "give --tree XEN to judge it"

  /// `1 row`, `2 rows`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  // MARK: Inputs

  /// `name = value` for every input that a reader needs, with Xen's names.
  static func inputs(of model: Model, _ values: AccessValues) -> [String] {
    model.sorted.map { variable, value in
      "\(variable.name) = \(text(value, of: variable, values))"
    }
  }

  static func text(_ value: Bits, of variable: Variable, _ values: AccessValues) -> String {
    switch variable.name {
    case let name
    where [.getMemAccess, .monitorTraps].contains { (id: FunctionID) in name.hasPrefix(id.name) }:
      returned(value)
    case let name where name.contains("access") && variable.width == 32: right(value, values)
    case let name where name.contains("pfec"): errorCode(value)
    case "kind": kind(value)
    default: value.width == 1 ? String(value.value) : value.description
    }
  }

  /// `rx`; a number that is no right's stays one.
  static func right(_ value: Bits, _ values: AccessValues) -> String {
    values.right(valued: UInt32(truncatingIfNeeded: value.value))?.name ?? "\(value.value) (no right)"
  }

  /// The same by the newest numbers.
  static func newestRight(_ value: UInt32) -> String {
    AccessValues.pagingWriteIs10.right(valued: value)?.name ?? String(value)
  }

  /// `P+W`; bits without a name as a number.
  static func errorCode(_ value: Bits) -> String {
    let names: [(UInt64, String)] = [
      (PFEC.pagePresent, "P"), (PFEC.writeAccess, "W"), (PFEC.userMode, "U"), (PFEC.reservedBit, "reserved"),
      (PFEC.insnFetch, "F"), (PFEC.protKey, "protkey"), (PFEC.implicit, "implicit"),
    ]
    var set = names.filter { value.value & UInt128($0.0) != 0 }.map(\.1)
    let rest = names.reduce(value.value) { $0 & ~UInt128($1.0) }
    if rest != 0 { set.append("0x" + String(rest, radix: 16)) }
    return set.isEmpty ? "0" : set.joined(separator: "+")
  }

  static func kind(_ value: Bits) -> String {
    UInt64(exactly: value.value).flatMap(FaultKind.init).map(kind) ?? "\(value.value)"
  }

  /// `with_gla`, as npfec_kind_with_gla without its prefix.
  static func kind(_ kind: FaultKind) -> String { String(kind.name.trimmingPrefix("npfec_kind_")) }

  /// `0`, `-ESRCH`, `1`.
  static func returned(_ value: Bits) -> String {
    let number = Int32(truncatingIfNeeded: value.value)
    // Not the number's magnitude: the least int has none.
    return Errno.allCases.first { -$0.rawValue == number }.map { "-\($0.name)" } ?? String(number)
  }

  // MARK: Runs

  /// The steps of a run and its end, one line each.
  static func steps(of trace: Trace, _ values: AccessValues) -> [String] {
    trace.steps.map { step($0, values) } + [ending(trace.ending)]
  }

  private static func step(_ step: Step<Bits>, _ values: AccessValues) -> String {
    switch step {
    case .lookUp(let gfn, let index, let answer):
      let found = answer.rc.value == 0 ? ", access = \(right(answer.access, values))" : ""
      return "p2m_get_mem_access(gfn \(gfn), view \(index.value)) = \(returned(answer.rc))\(found)"
    case .send(let request, let answer):
      return "monitor_traps(sync \(request.sync.value), \(text(request))) = \(returned(answer.rc))"
    case .write(let fact, let value): return "\(fact.name) := \(value)"
    }
  }

  private static func text(_ request: Request<Bits>) -> String {
    let flags = MemAccess.named.prefix(6).filter { request.accessFlags.value & UInt128($0.value) != 0 }
      .map { $0.name.dropFirst("MEM_ACCESS_".count) }
    var parts = [
      "reason \(request.reason.value)", "flags \(request.accessFlags) (\(flags.joined(separator: " ")))",
      "gfn \(request.gfn)", "gla \(request.gla)", "offset \(request.offset)",
    ]
    if request.flags.value != 0 { parts.append("request flags \(request.flags)") }
    if request.nestedBase.value != 0 { parts.append("npt_base \(request.nestedBase)") }
    if !request.restIsZero.value { parts.append("other bytes not zero") }
    return parts.joined(separator: ", ")
  }

  private static func ending(_ ending: Ending<Bits>) -> String {
    switch ending {
    case .returned(let truth): "returns \(truth.value)"
    case .halted(.assertion(let stop)): "stops: \(stop.sentence) fails (debug build)"
    case .halted(.undefined(let stop)): "undefined here: \(stop.sentence)"
    case .halted(.unsupported(let stop)): "cannot be read on: \(stop.sentence)"
    case .halted(.undecided(let stop)): "not decided: \(stop.sentence)"
    }
  }

  // MARK: Verdicts

  /// `holds`, `fails, accepted`.
  static func verdict(_ result: ClaimResult) -> String {
    result.verdict.word + (result.acceptance == nil ? "" : ", accepted")
  }

  // MARK: Rows

  /// `n/read`, or `n/read (part: monitor_traps = 0)`.
  static func text(_ row: FailingRow) -> String {
    row.row.short + (row.condition.map { " (part: \($0))" } ?? "")
  }

  /// Rows that share their label, its reason and their condition, in the order of the first of each.
  static func groups(_ rows: [FailingRow]) -> [(
    label: RowLabel, because: String, condition: String?, rows: [Row]
  )] {
    var groups: [(label: RowLabel, because: String, condition: String?, rows: [Row])] = []
    for row in rows {
      if let index = groups.firstIndex(where: {
        $0.because == row.because && $0.condition == row.condition && $0.label == row.label
      }) {
        groups[index].rows.append(row.row)
      } else {
        groups.append((row.label, row.because, row.condition, [row.row]))
      }
    }
    return RowLabel.allCases.flatMap { label in groups.filter { $0.label == label } }
  }

  /// `28 rows: 16 reachable, 12 latent`.
  static func count(_ rows: [FailingRow]) -> String {
    let parts = RowLabel.allCases.compactMap { label -> String? in
      let count = rows.count { $0.label == label }
      return count == 0 ? nil : "\(count) \(label.rawValue)"
    }
    return "\(rows.count) row\(rows.count == 1 ? "" : "s"): " + parts.joined(separator: ", ")
  }
}
