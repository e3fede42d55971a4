// The functions of the flow, and a call of one.

import BitVectors

/// A call that a proof may take by contract: function, arguments, and what is
/// known to come back is a word of the function's own width.
public struct Call<Word: BitVector>: Hashable, Sendable {
  public let function: FunctionID
  public let arguments: [Word]

  @inlinable
  public init(_ function: FunctionID, _ arguments: [Word]) {
    self.function = function
    self.arguments = arguments
  }
}

/// A function of the flow: its C name, and what comes back from it.
public struct FunctionID: Hashable, Sendable {
  public enum Result: Sendable {
    case nothing
    /// A bool.
    case truth
    /// X86EMUL_*.
    case emulation
    /// X86EMUL_*, 32 bits, and above it so many more of what it writes through pointers, which means
    /// something where it is okay.
    case counted(besides: Int)
    /// HVMTRANS_*.
    case translation
    /// Something else, of so many bits.
    case word(Int)
  }

  public let name: String
  public let result: Result

  public init(_ name: String, _ result: Result) { (self.name, self.result) = (name, result) }

  @inlinable
  public static func == (a: FunctionID, b: FunctionID) -> Bool { a.name == b.name }
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Of what comes back, in bits; one for nothing at all.
  public var resultWidth: Int {
    switch result {
    case .nothing, .truth: 1
    case .emulation, .translation: 32
    case .counted(let besides): 32 + besides
    case .word(let width): width
    }
  }

  /// Of that what C returns, in bits.
  public var returnedWidth: Int { if case .counted = result { 32 } else { resultWidth } }
}
