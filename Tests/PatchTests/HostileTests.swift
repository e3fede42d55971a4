// Inputs that nobody means well with, and inputs that fell down the stairs:
// whatever the bytes are, reading ends soon and with a value or a message.

import Foundation
import Patch
import Source
import Testing

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("Hostile inputs")
struct HostileTests {
  /// Numbers that look random and are the same every day (xorshift, Marsaglia).
  private struct Dice {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15

    mutating func roll(_ sides: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(sides, 1)))
    }
  }

  private func read(_ bytes: [UInt8]) -> Result<Submission, Diagnostics> {
    do { return .success(try Submission(reading: bytes, name: "input")) } catch { return .failure(error) }
  }

  /// What a caller may rely on, whatever the input was.
  private func check(_ result: Result<Submission, Diagnostics>) {
    switch result {
    case .failure(let found):
      #expect(!found.all.isEmpty && found.all.allSatisfy { $0.place != nil })
    case .success(let found):
      #expect(!found.files.isEmpty)
      for file in found.files {
        #expect(file.fragments.allSatisfy { !$0.lines.isEmpty && $0.firstLine >= 0 })
        #expect(
          file.fragments.allSatisfy { $0.lines.allSatisfy { $0.place.line > 0 && $0.place.column > 0 } })
      }
    }
  }

  @Test("flipped bytes", arguments: Case.all)
  func flips(_ example: Case) throws {
    let input = try example.input().bytes
    var dice = Dice()
    for round in 0..<60 {
      var bytes = input
      for _ in 0...(round / 4) where !bytes.isEmpty {
        bytes[dice.roll(bytes.count)] = [UInt8(dice.roll(256)), 10, 13, 32, 43, 45, 61, 62, 64][dice.roll(9)]
      }
      check(read(bytes))
    }
  }

  @Test("cut off after every line, and here and there within", arguments: Case.all)
  func truncations(_ example: Case) throws {
    let input = try example.input().bytes
    for end in input.indices where input[end] == 10 || input[end] == 13 || end % 97 == 0 {
      check(read(Array(input[..<end])))
    }
  }

  @Test("lines doubled, dropped and moved", arguments: Case.all)
  func shuffles(_ example: Case) throws {
    let lines = try example.input().bytes.split(separator: 10, omittingEmptySubsequences: false)
    var dice = Dice()
    for _ in 0..<60 {
      var shuffled = lines
      for _ in 0..<4 {
        let from = dice.roll(shuffled.count)
        let run = shuffled[from..<min(shuffled.count, from + dice.roll(20))]
        if dice.roll(2) == 0 { shuffled.removeSubrange(run.indices) }
        shuffled.insert(contentsOf: run, at: dice.roll(shuffled.count + 1))
      }
      check(read(Array(shuffled.joined(separator: [10]))))
    }
  }

  /// Not where a line of the input need not be a line of the text, nor where a
  /// frame decides what is text at all.
  private static let inPlainSight = Case.named("whole").filter { example in
    !["base64", "printable", "attachment"].contains { example.name.contains($0) }
  }

  @Test("a lost or a doubled line is noticed", arguments: inPlainSight)
  func noticed(_ example: Case) throws {
    let whole = try texts(read(example.input().bytes))
    let lines = try example.input().bytes.split(separator: 10, omittingEmptySubsequences: false)
    for index in lines.indices {
      for replacement in [[], [lines[index], lines[index]]] {
        var damaged = lines
        damaged.replaceSubrange(index...index, with: replacement)
        let wrong = texts(read(Array(damaged.joined(separator: [10])))).subtracting(whole)
        #expect(wrong.isEmpty, "line \(index + 1), \(replacement.count) times")
      }
    }
  }

  private func texts(_ result: Result<Submission, Diagnostics>) -> Set<[String]> {
    let files = (try? result.get())?.files ?? []
    return Set(files.flatMap(\.fragments).map { $0.lines.map { ($0.isAdded ? "+" : " ") + $0.text } })
  }

  static let floods: [(name: String, unit: String)] = [
    ("blank lines", "\n"), ("quote marks", ">"), ("quote marks and blanks", "> "), ("lone CRs", "\r"),
    ("hunk headers", "@@ -1,99999999 +1,99999999 @@\n"), ("file headers", "--- a/x\n+++ b/x\n"),
    ("files", "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"), ("fields", "Subject: x\n"),
    ("separators", "From a 2019\nA: b\n"), ("folds", " folded\n"), ("parts", "--b\n"),
    ("words", "=?utf-8?Q?"),
    ("codes", "=20"), ("base64", "AAAA"), ("escapes", "\"\\303"), ("one byte", "x"), ("plus lines", "+\n"),
  ]

  static let openings = [
    "", "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,9999999 +1,9999999 @@\n",
    "From: a@example.org\nSubject: ",
    "From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n",
    "From: a@example.org\nSubject: x\nContent-Transfer-Encoding: quoted-printable\n\n@@ -1,9999 +1,9999 @@\n",
    "From: a@example.org\nSubject: x\nContent-Transfer-Encoding: base64\n\n",
  ]

  @Test("much of the same, behind every opening", arguments: floods.indices)
  func flood(_ index: Int) {
    let flood = Self.floods[index]
    // Five seconds for either: what takes the square of it takes too long.
    let size = isThorough ? 1_000_000 : 300_000
    let tail = Array(String(repeating: flood.unit, count: size / flood.unit.utf8.count).utf8)
    for opening in Self.openings {
      let start = threadSeconds()
      check(read(Array(opening.utf8) + tail))
      let time = threadSeconds() - start
      #expect(time < 5, "\(flood.name)")
    }
  }

  @Test("a line of 5 MB is refused with its place")
  func longLine() {
    let bytes = Array("int a;\n".utf8) + [UInt8](repeating: 120, count: 5_000_000)
    guard case .failure(let found) = read(bytes) else { return #expect(Bool(false), "was read") }
    #expect(found.description.hasPrefix("input:2:1: error: this line is longer than 1 MiB"))
  }

  @Test("more than 64 MiB is refused")
  func tooLarge() {
    guard case .failure(let found) = read([UInt8](repeating: 10, count: 64 << 20 | 1)) else {
      return #expect(Bool(false), "was read")
    }
    #expect(
      found.description == "input:1:1: error: this is larger than 64 MiB: save only the mails of this patch")
  }
}

/// Seconds of processor time that this thread has taken: what a busy machine does
/// not change.
private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
