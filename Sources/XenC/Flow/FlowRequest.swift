// A request that a function makes for its caller to send.

import BitVectors
import CSemantics
import Source
import XenABI

/// What such a request says.
public struct FlowRequest<Word: BitVector>: Sendable {
  /// The argument, a `cell`, that the pointer to it is written to.
  let cell: String
  /// Its members by path; all else is zero.
  let members: [String: Word]

  public init(cell: String, _ members: [String: Word]) { (self.cell, self.members) = (cell, members) }

  /// The same of other words.
  package func map<Other: BitVector>(_ word: (Word) -> Other) -> FlowRequest<Other> {
    FlowRequest<Other>(cell: cell, members.mapValues(word))
  }

  /// The same as a file of C numbers flags.
  func numbered(by flags: FlagNumbers) -> FlowRequest {
    FlowRequest(cell: cell, members.numbered(by: flags))
  }
}

/// What stops a run that makes a request other than the one that its callers count on.
package enum OtherRequest {
  package static let what = "the request says something else than the contract"
}

extension AbstractMachine {
  /// Whether there is a request.
  /// - Throws: where it says something else than it should.
  mutating func hasMade(
    _ request: FlowRequest<Word>, _ offset: Int, in world: inout W
  ) throws(Halt) -> Condition {
    guard let cell = memory.objects.indices.first(where: { memory.objects[$0].name == request.cell }) else {
      throw unsupported("a function without \(request.cell)", offset)
    }
    let type = program.types.tagged("struct vm_event_st")
    let pointer = try load(whole(cell), .pointer(type), offset, in: &world)
    guard case .pointer(.object(let place)) = pointer else {
      return try truth(of: pointer, offset)
    }
    guard case .bytes(var bytes) = try load(place, type, offset, in: &world) else {
      throw unsupported("this request", offset)
    }
    // What should be there, taken away, leaves zeros.
    for (path, word) in request.members {
      guard let start = program.types.offset(of: path, in: type),
        let found = bytes.read(at: start, size: word.width / 8).word(size: word.width / 8)
      else { throw unsupported("a request without \(path)", offset) }
      bytes.write(.word(found ^ word), at: start, size: word.width / 8)
    }
    var isAsItShould = Condition(true)
    for run in bytes.slice(at: 0, size: bytes.size).runs {
      if case .zero = run.content { continue }
      guard let word = run.content.word(size: run.size) else {
        throw unsupported("a request that holds something else than numbers", offset)
      }
      isAsItShould = isAsItShould && word == 0
    }
    guard try decide(isAsItShould, in: &world) else {
      throw undefined(OtherRequest.what, offset)
    }
    return Condition(true)
  }
}
