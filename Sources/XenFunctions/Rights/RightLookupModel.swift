// `p2m_get_mem_access` and `_p2m_get_mem_access` (xen/arch/x86/mm/mem_access.c):
// what right a frame has in a view. The same in all three revisions, but for
// the values the translation table knows.

import BitVectors
import Emulation
import XenABI

/// The state that a lookup meets, as inputs.
public struct LookupState<Word: BitVector>: Hashable, Sendable {
  /// `altp2m_active(d)`, 1 bit.
  public let altp2mActive: Word
  /// The view asked for: 32 bits, 0 for the host p2m.
  public let index: Word
  /// Whether `index` names a view in use (in range, EPTP valid), 1 bit.
  public let isViewValid: Word
  /// Whether gfn is INVALID_GFN, a question for the default right, 1 bit.
  public let asksDefault: Word
  /// Whether the view has an entry with a valid mfn, 1 bit.
  public let isPresent: Word
  /// `p2m_access_t` of the entry, or of the p2m's default: 4 bits in an EPT
  /// entry, 32 as a C enum.
  public let entry: Word

  public init(
    altp2mActive: Word, index: Word, isViewValid: Word, asksDefault: Word, isPresent: Word, entry: Word
  ) {
    self.altp2mActive = altp2mActive
    self.index = index
    self.isViewValid = isViewValid
    self.asksDefault = asksDefault
    self.isPresent = isPresent
    self.entry = entry
  }
}

/// The executable model of the lookup.
public struct RightLookupModel: Sendable {
  public let accessValues: AccessValues

  public init(_ accessValues: AccessValues) { self.accessValues = accessValues }

  /// - Returns: `rc` 0, -EINVAL, -ESRCH or -ERANGE; `access` is meaningful when it is 0.
  /// - Throws: `Halt.undefined` when the default right lies beyond the table
  ///   (the C then reads past it).
  public func run<W: XenWorld>(_ state: LookupState<W.Word>, in world: inout W) throws(Halt) -> RightLookup<
    W.Word
  > {
    func failing(_ errno: Errno) -> RightLookup<W.Word> {
      RightLookup(rc: W.Word(errno.returned, width: 32), access: W.Word(0, width: 32))
    }
    if try world.decide(state.index != 0) {
      guard try world.decide(state.altp2mActive.isNonZero && state.isViewValid.isNonZero) else {
        return failing(.EINVAL)
      }
    }
    // The table maps p2m_access_* to the XENMEM_access_* of the same number.
    let isInTable = state.entry.isLess(than: W.Word(UInt128(tableSize), width: 32), signed: false)
    if try world.decide(state.asksDefault.isNonZero) {
      guard try world.decide(isInTable) else {
        throw .undefined(Stop("the default right is beyond memaccess[]"))
      }
    } else {
      guard try world.decide(state.isPresent.isNonZero) else { return failing(.ESRCH) }
      guard try world.decide(isInTable) else { return failing(.ERANGE) }
    }
    return RightLookup(rc: W.Word(0, width: 32), access: state.entry)
  }

  /// Every right but `default`, which no entry holds.
  var tableSize: Int { accessValues.rights.count { $0.name != "default" } }
}

extension EmulatorModel {
  /// `p2m_get_mem_access`, with the entry as a callee.
  /// - Parameters:
  ///   - gfn: 64 bits; INVALID_GFN asks for the default right.
  ///   - view: 32 bits, 0 for the host p2m.
  public func memAccess<W: EmulatorWorld>(
    _ gfn: W.Word, view: W.Word, in world: inout W
  ) throws(Halt) -> RightLookup<W.Word> {
    let isActive = world.read(.altp2mActive)
    let isValid = world.read(.viewValid)
    let asksDefault = gfn == UInt64.max
    var entry = world.read(.defaultRight)
    let exists = view == 0 || (isActive.isNonZero && isValid.isNonZero)
    if try world.decide(exists && !asksDefault) {
      guard let known = try world.summary(of: Call(.getEntry, [gfn])) else {
        throw .unsupported(Stop("an entry of any frame that is not taken by contract"))
      }
      entry = known
    }
    let state = LookupState(
      altp2mActive: isActive, index: view, isViewValid: isValid, asksDefault: asksDefault.word(width: 1),
      isPresent: (entry != Question.absent).word(width: 1), entry: entry)
    return try RightLookupModel(traits.accessValues).run(state, in: &world)
  }
}
