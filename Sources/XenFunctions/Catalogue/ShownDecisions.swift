// Where C shows what its authors decided: a function shows a trait that its contract depends
// on, or how C calls it. There is no list of this; it is recorded as contracts are made.

import Emulation
import XenABI

extension FunctionSpec {
  /// The traits that decide what its C does, in all ways in which C calls it.
  fileprivate func shown(_ traits: Traits) -> [Trait] {
    let log = TraitLog()
    let recorded = traits.recording(in: log)
    decided(recorded)
    for variant in variants where variant.harness(recorded) != nil { _ = variant.contract(recorded) }
    return log.traits
  }
}

extension Catalogue {
  /// Functions by the trait that they show, in the order of the catalogue. A trait without
  /// one is read by what no C function is compared with.
  /// - Parameter traits: of the revision that functions are measured by.
  public static func showing(_ traits: Traits) -> [Trait: [FunctionID]] {
    var functions: [Trait: [FunctionID]] = [:]
    for function in Catalogue.functions {
      for trait in function.shown(traits) { functions[trait, default: []].append(function.id) }
    }
    return functions
  }
}
