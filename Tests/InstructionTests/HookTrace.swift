// What an instruction asked its caller for, and how it ended: of the C, and of the model.

import Foundation
import XenABI

/// One call of a hook.
struct HookCall: Hashable, CustomStringConvertible {
  /// As hooks.c calls it; a fetch of nothing is a `target`.
  var name: String
  /// Linear; segments are flat.
  var address: UInt64
  var bytes: Int
  /// `lock`, or repetitions; with the source of a move.
  var more = ""
  /// X86EMUL_*; 256 + R: OKAY after R repetitions.
  var answer: UInt64 = 0

  var description: String {
    "\(name) \(bytes) at 0x\(String(address, radix: 16))\(more.isEmpty ? "" : " (\(more))") = \(answer)"
  }

  var isFetch: Bool { name == "fetch" }
  /// Descriptor tables, ports, caches and targets have no place in the model.
  var isPlaced: Bool { !["descriptor", "accessed", "target", "cache", "in", "out"].contains(name) }
}

/// A run of one instruction.
struct HookTrace: Hashable, CustomStringConvertible {
  enum Commit: String, Hashable { case none, partial, whole }

  var calls: [HookCall] = []
  /// X86EMUL_*.
  var end: UInt64 = 0
  var commit = Commit.none

  var description: String {
    (calls.map(\.description) + ["ends with \(end), commits \(commit.rawValue)"]).joined(separator: "; ")
  }
}

extension HookTrace {
  /// A line that hooks.c wrote.
  /// - Parameter answers: what it was told to answer.
  init(_ line: String, isRepeated: Bool, answers: [Int: UInt64]) throws {
    var advance: Int64 = 0
    for (number, word) in line.split(separator: " ").enumerated() {
      let (left, right) = try Self.pair(word)
      switch left {
      case "end": end = UInt64(right) ?? 99
      case "rip": advance = Int64(right) ?? 0
      default:
        let parts = left.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5 else { throw Unreadable(line: line) }
        var call = HookCall(
          name: parts[0], address: UInt64(parts[2], radix: 16) ?? 0, bytes: Int(parts[3]) ?? -1,
          more: parts[4])
        call.answer = answers[number] ?? 0
        // Segments from 6 on are system's.
        if let segment = Int(parts[1]), segment >= 6 {
          call.name = parts[0] == "read" ? "descriptor" : "accessed"
        }
        if call.isFetch, call.bytes == 0 { call.name = "target" }
        calls.append(call)
      }
    }
    commit = end != 0 ? .none : advance == 0 && isRepeated ? .partial : .whole
  }

  private struct Unreadable: Error { let line: String }

  private static func pair(_ word: Substring) throws -> (String, String) {
    guard let sign = word.lastIndex(of: "=") else { throw Unreadable(line: String(word)) }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }

  /// Which call of the normal form the n-th call is a part of.
  func normalIndex(of number: Int) -> Int {
    var prefix = self
    prefix.calls = Array(calls[...number])
    return prefix.normal.calls.count - 1
  }

  /// The same where fetches that follow one another are one, and what the model has no place for has none.
  /// The C fetches byte by byte what the model takes at once; how many bytes a failed fetch was about differs.
  var normal: HookTrace {
    var trace = self
    trace.calls = []
    for var call in calls {
      if !call.isPlaced { call.address = 0 }
      if ["in", "out"].contains(call.name) { call.bytes = 0 }
      guard call.isFetch, let last = trace.calls.last, last.isFetch else {
        trace.calls.append(call)
        continue
      }
      trace.calls[trace.calls.count - 1].bytes += call.bytes
      trace.calls[trace.calls.count - 1].answer = call.answer
    }
    if let last = trace.calls.last, last.isFetch, last.answer != 0 {
      trace.calls[trace.calls.count - 1].bytes = 0
    }
    return trace
  }
}
