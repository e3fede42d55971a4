// How the tests of this room get at a reader and at text for it.

import CTestSupport
import Foundation
import Source
import XenABI

@testable import CSemantics
@testable import XenC

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
