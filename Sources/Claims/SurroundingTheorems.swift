// Agreement for the functions around the access check: each model's paths satisfy
// its constraints, on all inputs.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenFunctions

/// One theorem per function around the access check.
enum SurroundingTheorems {
  static func all(_ values: AccessValues, _ explorer: Explorer) throws(ExploreFault) -> [Theorem] {
    [
      try lookup(values, explorer), try monitorTraps(values, explorer), try native(values, explorer),
      try emulateCheck(values, explorer),
    ]
  }

  private static func word(_ name: String, _ width: Int) -> Term { Variable(name, width: width).term }

  /// - Parameter undefined: what holds where C gives no meaning to what the
  ///   function does; nil where that must not be.
  private static func theorem<Output>(
    _ name: String, _ paths: [Path<Output>], undefined: [Constraint]? = nil,
    _ constraints: (Output) -> [Constraint]
  ) -> Theorem {
    var parts: [Formula] = []
    var obstacle: String?
    for path in paths {
      let demanded: [Constraint]?
      switch path.result {
      case .success(let output): demanded = constraints(output)
      case .failure(.undefined): demanded = undefined
      case .failure: demanded = nil
      }
      if case .failure(let halt) = path.result, demanded == nil { obstacle = obstacle ?? halt.stop.sentence }
      if let demanded { parts.append(path.condition.implies(Formula.all(demanded.map(\.formula)))) }
    }
    return Theorem(name, Formula.all(parts), obstacle: obstacle)
  }

  private static func lookup(_ values: AccessValues, _ explorer: Explorer) throws(ExploreFault) -> Theorem {
    let state = LookupState(
      altp2mActive: word("lookup.altp2m_active", 1), index: word("lookup.idx", 32),
      isViewValid: word("lookup.view_valid", 1), asksDefault: word("lookup.invalid_gfn", 1),
      isPresent: word("lookup.present", 1), entry: word("lookup.entry", 32))
    let model = RightLookupModel(values)
    let paths = try explorer.paths { (world) throws(Halt) in try model.run(state, in: &world) }
    func constraints(_ answer: RightLookup<Term>, isUndefined: Bool) -> [Constraint] {
      SurroundingConstraints(values).lookup(
        active: state.altp2mActive, index: state.index, isViewValid: state.isViewValid,
        asksDefault: state.asksDefault, isPresent: state.isPresent, entry: state.entry,
        rc: answer.rc, access: answer.access, isUndefined: Formula(isUndefined))
    }
    let nothing = Term(0, width: 32)
    return theorem(
      FunctionID.getMemAccess.name, paths,
      undefined: constraints(RightLookup(rc: nothing, access: nothing), isUndefined: true)
    ) { constraints($0, isUndefined: false) }
  }

  private static func monitorTraps(_ values: AccessValues, _ explorer: Explorer) throws(ExploreFault)
    -> Theorem
  {
    let claim = word("monitor.claim", 32)
    let sync = word("monitor.sync", 1) == 1
    let paths = try explorer.paths { (world) throws(Halt) in
      try MonitorTrapsModel.run(claim: claim, sync: sync, in: &world)
    }
    return theorem(FunctionID.monitorTraps.name, paths) { outcome in
      SurroundingConstraints(values).monitorTraps(
        claim: claim, sync: sync, rc: outcome.rc, isPlaced: outcome.isPlaced)
    }
  }

  private static func native(_ values: AccessValues, _ explorer: Explorer) throws(ExploreFault) -> Theorem {
    let right = word("native.right", 32)
    let fault = NestedFault<Term>(
      read: word("native.read", 1) == 1, write: word("native.write", 1) == 1,
      fetch: word("native.fetch", 1) == 1)
    let model = NativeModel(values)
    let paths = try explorer.paths { (world) throws(Halt) in
      try model.run(access: right, fault: fault, in: &world)
    }
    return theorem("hvm_hap_nested_page_fault and p2m_mem_access_check", paths) { outcome in
      SurroundingConstraints(values).native(
        right: right, read: fault.read, write: fault.write, fetch: fault.fetch,
        isViolation: outcome.isViolation,
        flags: outcome.flags, isSynchronous: outcome.isSynchronous, rightAfter: outcome.rightAfter)
    }
  }

  private static func emulateCheck(_ values: AccessValues, _ explorer: Explorer) throws(ExploreFault)
    -> Theorem
  {
    let lookup = RightLookup(rc: word("check.rc", 32), access: word("check.right", 32))
    let flags = word("check.flags", 32)
    let model = EmulateCheckModel(values)
    let paths = try explorer.paths { (world) throws(Halt) in
      try model.run(lookup: lookup, flags: flags, in: &world)
    }
    return theorem(FunctionID.emulateCheck.name, paths) { conflicts in
      SurroundingConstraints(values).emulateCheck(
        lookupRC: lookup.rc, right: lookup.access, flags: flags, conflicts: conflicts)
    }
  }
}
