// Bytes of the guest: stored, loaded, fetched.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// Bytes of the guest change. An idea to try promotes rights as hardware does.
  func store<W: EmulatorWorld>(to gfn: W.Word, in world: inout W) throws(Halt) {
    world.observe(.stores(gfn: gfn))
    try promote(gfn, isWrite: true, in: &world)
  }

  func load<W: EmulatorWorld>(from gfn: W.Word, in world: inout W) throws(Halt) {
    world.observe(.loads(gfn: gfn))
    try promote(gfn, isWrite: false, in: &world)
  }

  func fetch<W: EmulatorWorld>(from gfn: W.Word, in world: inout W) throws(Halt) {
    world.observe(.fetches(gfn: gfn))
    try promote(gfn, isWrite: false, in: &world)
  }

  private func promote<W: EmulatorWorld>(_ gfn: W.Word, isWrite: Bool, in world: inout W) throws(Halt) {
    guard traits.promotion == .asNative else { return }
    try promoteAsNative(page: world.situationPage(ofFrame: gfn), isWrite: isWrite, in: &world)
  }
}
