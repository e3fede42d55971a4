// Digests against the standard's own examples, and against other programs.

import Foundation
import Source
import TestSupport
import Testing

@Suite("Digests")
struct DigestTests {
  /// A message and its digests, named in a log by less than the message.
  struct Example: Sendable, CustomTestStringConvertible {
    let message: String
    let sha256, sha1: String
    var testDescription: String { "\(message.utf8.count) bytes" }
  }

  /// The example messages of FIPS 180-4, with the empty one of its validation suite.
  static let examples = [
    Example(
      message: "", sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      sha1: "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    Example(
      message: "abc", sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      sha1: "a9993e364706816aba3e25717850c26c9cd0d89d"),
    Example(
      message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      sha256: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
      sha1: "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    Example(
      message: String(repeating: "a", count: 1_000_000),
      sha256: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
      sha1: "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
  ]

  @Test("the standard's examples", arguments: examples)
  func standard(_ example: Example) {
    #expect(SHA256.digest(of: Array(example.message.utf8)).hexadecimal == example.sha256)
    #expect(SHA1.digest(of: Array(example.message.utf8)).hexadecimal == example.sha1)
  }

  @Test("pieces are the whole")
  func pieces() {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for cut in [0, 1, 55, 56, 63, 64, 65, 128, 300] {
      #expect(
        SHA256.digest(of: Array(message[..<cut]), Array(message[cut...])) == SHA256.digest(of: message))
      #expect(SHA1.digest(of: Array(message[..<cut]), Array(message[cut...])) == SHA1.digest(of: message))
    }
  }

  /// 10,000 files of random length and content, read by both programs of coreutils
  /// in one call each.
  @Test("10,000 random messages against sha256sum and sha1sum")
  func random() throws {
    let folder = try Scratch()
    defer { folder.remove() }
    var generator = SplitMix64(seed: 1804)
    let messages = (0..<10_000).map { index in
      // Every length around a block's end, and some longer ones.
      let count = index < 260 ? index : Int.random(in: 0..<500, using: &generator)
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    for (index, message) in messages.enumerated() {
      try folder.write(Data(message), to: String(format: "%05d", index))
    }
    let (sha256, sha1) = (try sums("sha256sum", folder.url), try sums("sha1sum", folder.url))
    #expect(sha256.count == messages.count && sha1.count == messages.count)
    let wrong = messages.indices.filter { index in
      SHA256.digest(of: messages[index]).hexadecimal != sha256[index]
        || SHA1.digest(of: messages[index]).hexadecimal != sha1[index]
    }
    #expect(wrong.isEmpty, "lengths \(wrong.prefix(10).map { messages[$0].count })")
  }

  private func sums(_ program: String, _ folder: URL) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ls | xargs \(program)"]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map {
      String($0.prefix { $0 != " " })
    }
  }
}
