// Names for contents: SHA-256 for what was read and proved, SHA-1 because git
// names blobs by it. Neither guards a secret here, so nothing is constant-time.
// Source: FIPS 180-4, section by section as noted.

/// The bytes of a digest.
public struct Digest: Hashable, Sendable {
  public let bytes: [UInt8]

  /// Two lower-case digits a byte.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// What distinguishes one function of the family from another: words of 32 bits,
/// blocks of 64 bytes.
private protocol HashFunction {
  /// Section 5.3.
  static var initial: [UInt32] { get }
  /// Words of the schedule.
  static var rounds: Int { get }
  /// Section 6: the first 16 words of the schedule are the block, big end first.
  static func compress(_ state: inout [UInt32], _ schedule: inout [UInt32])
}

extension HashFunction {
  fileprivate static func hash(_ pieces: [[UInt8]]) -> Digest {
    var message = pieces.count == 1 ? pieces[0] : Array(pieces.joined())
    let length = UInt64(message.count) * 8
    // Section 5.1.1: a bit 1, zeros, and the length in bits as 64 bits.
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    message += length.bigEndianBytes
    var (state, schedule) = (initial, [UInt32](repeating: 0, count: rounds))
    for block in stride(from: 0, to: message.count, by: 64) {
      for index in 0..<16 {
        let byte = block + 4 * index
        schedule[index] =
          UInt32(message[byte]) << 24 | UInt32(message[byte + 1]) << 16 | UInt32(message[byte + 2]) << 8
          | UInt32(message[byte + 3])
      }
      compress(&state, &schedule)
    }
    return Digest(bytes: state.flatMap(\.bigEndianBytes))
  }
}

extension FixedWidthInteger {
  fileprivate var bigEndianBytes: [UInt8] {
    stride(from: Self.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}

extension UInt32 {
  /// Section 2.2.2, ROTR; `count` from 1 to 31.
  fileprivate func rotatedRight(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

/// SHA-256, section 6.2.
public enum SHA256: HashFunction {
  /// Of the pieces one after another, less than 2^61 bytes in all.
  public static func digest(of pieces: [UInt8]...) -> Digest { hash(pieces) }
  public static func digest(of pieces: [[UInt8]]) -> Digest { hash(pieces) }

  fileprivate static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  fileprivate static let rounds = 64

  /// Section 4.2.2: of the cube roots of the first 64 primes, 32 bits behind the point.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  fileprivate static func compress(_ state: inout [UInt32], _ schedule: inout [UInt32]) {
    for t in 16..<64 {
      let (x, y) = (schedule[t - 15], schedule[t - 2])
      let low = x.rotatedRight(7) ^ x.rotatedRight(18) ^ x >> 3
      let high = y.rotatedRight(17) ^ y.rotatedRight(19) ^ y >> 10
      schedule[t] = schedule[t - 16] &+ low &+ schedule[t - 7] &+ high
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let upper = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
      let first = h &+ upper &+ (e & f ^ ~e & g) &+ constants[t] &+ schedule[t]
      let lower = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
      let second = lower &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }
}

/// SHA-1, section 6.1.
public enum SHA1: HashFunction {
  /// Of the pieces one after another, less than 2^61 bytes in all.
  public static func digest(of pieces: [UInt8]...) -> Digest { hash(pieces) }
  public static func digest(of pieces: [[UInt8]]) -> Digest { hash(pieces) }

  fileprivate static let initial: [UInt32] = [
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0,
  ]
  fileprivate static let rounds = 80

  fileprivate static func compress(_ state: inout [UInt32], _ schedule: inout [UInt32]) {
    for t in 16..<80 {
      schedule[t] =
        (schedule[t - 3] ^ schedule[t - 8] ^ schedule[t - 14] ^ schedule[t - 16]).rotatedRight(31)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for t in 0..<80 {
      // Section 4.1.1 and 4.2.1: choose, parity, majority, parity.
      let (mix, constant): (UInt32, UInt32) =
        switch t / 20 {
        case 0: (b & c ^ ~b & d, 0x5a82_7999)
        case 1: (b ^ c ^ d, 0x6ed9_eba1)
        case 2: (b & c ^ b & d ^ c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let word = a.rotatedRight(27) &+ mix &+ e &+ constant &+ schedule[t]
      (e, d, c, b, a) = (d, c, b.rotatedRight(2), a, word)
    }
    for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
  }
}
