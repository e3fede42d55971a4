// Text for tests that read C.

import Source

/// C text as a fragment of a file, whole and unchanged.
package func fragment(_ text: String, file: String = "test.c") -> Fragment {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    Line(String($0.element), at: Place(file: file, line: $0.offset + 1), isAdded: true)
  }
  return Fragment(path: file, firstLine: 1, lines: lines)
}
