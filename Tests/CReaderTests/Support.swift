// How the tests of this room get at a reader and at text for it.

import Foundation
import Source
import XenABI

@testable import CReader

/// C text as a fragment of a file, whole and unchanged.
func fragment(_ text: String, file: String = "test.c") -> Fragment {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    Line(String($0.element), at: Place(file: file, line: $0.offset + 1), isAdded: true)
  }
  return Fragment(path: file, firstLine: 1, lines: lines)
}

func reader() throws -> CReader {
  CReader(clang: try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? ""))
}

let decisionFunctions = ["hvm_emulate_send_vm_event", "hvm_monitor_check_p2m"]

func read(_ text: String, vocabulary: AccessValues = .defaultIs10) throws -> CFunction {
  try reader().read([fragment(text)], functions: decisionFunctions, vocabulary: vocabulary)
}

/// Seconds of processor time that this thread has taken: what a busy machine does
/// not change.
func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
