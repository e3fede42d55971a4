// A world with a guest in it: whatever functions ask of it, a situation answers, or all
// situations at once.

import BitVectors
import Emulation
import XenABI
import XenFunctions

/// A world that runs whole emulations of an instruction.
protocol GuestWorld: EmulatorWorld {
  var model: EmulatorModel { get }
  /// The one that is emulated.
  var instruction: Instruction { get }

  /// Nothing is known of what comes next: it depends on this.
  mutating func blur(_ what: String)
}

extension GuestWorld {
  public mutating func walk(linear: Word, pfec: Word) throws(Halt) -> Translation<Word> {
    try GuestModel.walk(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(linear: Word, pfec: Word) throws(Halt) -> Translation<Word> {
    if let found = try model.replacements.translate(linear, pfec: pfec, in: &self) { return found }
    return try GuestModel.translate(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(gfn: Word) throws(Halt) -> Translation<Word> {
    let address = gfn.shiftedLeft(by: Word(UInt128(Page.shift), width: 64))
    if let found = try model.replacements.translate(address, pfec: nil, in: &self) { return found }
    return try GuestModel.translate(gfn: gfn, in: &self)
  }
  public mutating func page(behind gfn: Word) throws(Halt) -> PageBehind<Word> {
    try GuestModel.page(behind: gfn, in: &self)
  }

  public mutating func lookUpRight(gfn: Word, index: Word) throws(Halt) -> RightLookup<Word> {
    if let found = try model.replacements.lookUpRight(gfn: gfn, index: index, in: &self) { return found }
    return try GuestModel.lookUpRight(model.traits, gfn: gfn, index: index, in: &self)
  }
  public mutating func send(_ request: Request<Word>) throws(Halt) -> SendAnswer<Word> {
    try GuestModel.send(model, request, in: &self)
  }

  public mutating func summary(of call: Call<Word>) throws(Halt) -> Word? {
    try model.replacements.result(of: call, in: &self)
  }
  public mutating func result(of call: Call<Word>) throws(Halt) -> Word {
    try model.result(of: call, emulating: instruction, in: &self)
  }

  public mutating func observe(write value: Word, to fact: Fact) {
    if !GuestModel.write(value, to: fact, in: &self) { blur("\(fact.name) is written by the access check") }
  }

  /// Where the instruction begins.
  var instructionPointer: Word {
    Word(
      UInt128(PageLayout.linear(page: instruction.page, offset: instruction.offset)), width: 64)
  }
}
