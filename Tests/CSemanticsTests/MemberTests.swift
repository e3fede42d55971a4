import Foundation
import Testing

@testable import CSemantics

// Members by their offsets, as clang lays records out: what begins with others, and what moves.

@Suite("Members of records") struct MemberTests {
  /// As clang prints them; `first` may come before all that was there.
  private static func types(withFirst: Bool) -> CTypes {
    let shift = withFirst ? 8 : 0
    let first = withFirst ? "         0 |   long added\n" : ""
    let text = """

      *** Dumping AST Record Layout
               0 | struct inner
               0 |   int a
               4 |   int b
                 | [sizeof=8, align=4]

      *** Dumping AST Record Layout
               0 | struct outer
      \(first)         \(shift) |   struct inner in
               \(shift) |     int a
              \(shift + 4) |     int b
              \(shift + 8) |   char[4] buf
                 | [sizeof=\(shift + 16), align=8]

      """
    let layouts = RecordLayouts(Array(text.utf8))
    var types = CTypes()
    types.records = ["struct inner", "struct outer"].map {
      CRecord(layouts.layout(of: $0)!, tag: $0, isUnion: false)
    }
    return types
  }

  private static let (inner, outer) = (CType.record(0), CType.record(1))

  @Test("have their names wherever they lie", arguments: [false, true]) func named(withFirst: Bool) {
    let types = Self.types(withFirst: withFirst)
    let start = withFirst ? 8 : 0
    func path(_ offset: Int, _ pointee: CType?) -> String {
      types.member(of: Self.outer, at: offset, as: pointee).path
    }
    #expect(path(0, Self.outer) == "")
    #expect(path(start, Self.inner) == ".in")
    #expect(path(start, .int) == ".in.a")
    #expect(path(start + 4, .int) == ".in.b")
    #expect(path(start + 8, .integer(width: 8, signed: true)) == ".buf")
    let inside = types.member(of: Self.outer, at: start + 10, as: nil)
    #expect(inside.path == ".buf" && inside.offset == start + 8)
  }

  @Test("are others in the same place") func others() {
    let offset = 0
    let before = Self.types(withFirst: false).member(of: Self.outer, at: offset, as: nil)
    let after = Self.types(withFirst: true).member(of: Self.outer, at: offset, as: nil)
    #expect(before.path == ".in.a" && after.path == ".added")
  }
}
