// Takes the switch of a place out of a file and makes a function of it that runs by itself.

import BitVectors
import CSemantics
import CText
import Emulation
import Source
import XenABI

/// The switch of a place, found.
public struct LocatedPlace: Sendable {
  public let access: AccessPlace
  /// Of the file it is in, from the top of the tree.
  public let path: String
  let fragment: Fragment
  let tokens: [Token]
  /// Why it cannot be run, if that is known already.
  let obstacle: String?

  /// Two of the same wording mean the same with the same numbers.
  public var wording: [String] { tokens.map(\.text) + (obstacle.map { [$0] } ?? []) }

  /// Its lines in the file, from 1.
  public var lines: ClosedRange<Int> { (tokens[0].line + 1)...(tokens[tokens.count - 1].line + 1) }

  /// Of its first word.
  public var place: Place { fragment.lines[tokens[0].line].place }
}

extension CReader {
  /// The switch of a place in one file.
  /// - Returns: nil where the file does not define its function.
  /// - Throws: `Diagnostic` where it defines the function and has no such switch, or several.
  public func find(_ access: AccessPlace, in file: Fragment) throws(Diagnostic) -> LocatedPlace? {
    let finder = FunctionFinder([file], names: [access.function], annotations: Prelude.passed)
    guard let definition = try finder.definition(of: access.function) else { return nil }
    let run = TokenRun(definition.tokens, fragment: 0)
    let switches = run.tokens.indices.compactMap { start in
      Self.switchEnd(at: start, in: run, access.rights).map { (start: start, end: $0) }
    }
    guard let found = switches.first, switches.count == 1 else {
      throw Diagnostic(
        at: finder.place(of: definition.nameToken, in: 0),
        "\(access.function) has \(switches.isEmpty ? "no switch" : "several switches") over \(access.rights.rawValue)*"
      )
    }
    let start = Self.assertion(before: found.start, in: run) ?? found.start
    let body = access.isWhole ? Self.body(run) : run.tokens[start...found.end]
    let text = ConditionalText(Array(body)) { Configuration.isSet($0, debug: true) }
    let own = MacroDirective.names(in: finder.runs[0].tokens)
    let used = Set(text.tokens.filter { $0.kind == .identifier }.map(\.text))
    let obstacle =
      text.open.map { Configuration.unknown($0.condition) }
      ?? Refusals.first(in: text.tokens, small: Prelude.enumerators).map(\.what)
      ?? own.intersection(used).min().map { "\($0), which is a macro of its file" }
    return LocatedPlace(
      access: access, path: file.path, fragment: file, tokens: text.tokens, obstacle: obstacle)
  }

  /// What stands between the braces of a function.
  private static func body(_ run: TokenRun) -> ArraySlice<Token> {
    run.tokens.drop { !$0.isPunctuator("{") }.dropFirst().dropLast()
  }

  /// - Returns: the index of the last token of a switch over these rights that begins at an index.
  private static func switchEnd(at index: Int, in run: TokenRun, _ rights: AccessPlace.Rights) -> Int? {
    guard run.tokens[index].text == "switch", run.isPunctuator("(", at: index + 1),
      let close = run.partners[index + 1], run.isPunctuator("{", at: close + 1),
      let end = run.partners[close + 1]
    else { return nil }
    let body = run.tokens[(close + 1)..<end]
    let isOver = zip(body, body.dropFirst()).contains {
      $0.text == "case" && $1.text.hasPrefix(rights.rawValue)
    }
    return isOver ? end : nil
  }

  /// Where an ASSERT begins that stands directly before a switch and is about the same.
  private static func assertion(before start: Int, in run: TokenRun) -> Int? {
    let subject = run.partners[start + 1].map { run.tokens[(start + 2)..<$0] } ?? []
    let words = Set(subject.filter { $0.kind == .identifier }.map(\.text))
    guard start > 0, run.isPunctuator(";", at: start - 1) else { return nil }
    guard let index = run.tokens[..<start].lastIndex(where: { $0.text == "ASSERT" }),
      run.partners[index + 1] == start - 2,
      run.tokens[index..<start].contains(where: { words.contains($0.text) })
    else { return nil }
    return index
  }

  /// Makes a function of it.
  /// - Throws: `Diagnostic` where it cannot be read.
  public func read(_ located: LocatedPlace, _ numbers: VersionNumbers) throws(Diagnostic) -> PlaceFunction {
    func fail(_ what: String) -> Diagnostic { Diagnostic(at: located.place, what) }
    if let obstacle = located.obstacle { throw fail(obstacle) }
    let names = Set(located.tokens.filter { $0.kind == .identifier }.map(\.text))
    if let obstacle = numbers.obstacle(using: names) { throw fail(obstacle) }
    guard let values = numbers.accessValues else {
      throw fail("XENMEM_access_* are numbered as in no revision that is known")
    }
    let access = located.access
    let prelude = Prelude(values, numbers.numbers, hasNestedBase: true)
    var text = SourceText(prelude: prelude.text + access.before)
    text.append(located.tokens, of: located.fragment)
    text.append(verbatim: access.after)
    let output: Clang.Output
    do { output = try clang.parse(text.bytes) } catch { throw fail(error.message) }
    if let error = output.errors.first { throw fail(error.message) }
    let unit: SyntaxNode
    do { unit = try SyntaxReader.read(output.json) } catch { throw fail(error.message) }
    if unit.firstAttribute != nil { throw fail("an attribute") }
    let (program, builder) = ProgramBuilder.build(unit, text: text, partial: Prelude.partial)
    if let unread = builder.unread.first { throw fail(unread.what) }
    guard let function = program.functions["place"] else { throw fail("clang shows no switch") }
    return PlaceFunction(located, values, program, function)
  }
}

/// A switch that runs by itself.
public struct PlaceFunction: Sendable {
  public let access: AccessPlace
  public let values: AccessValues
  private let program: Program
  private let function: Function

  init(_ located: LocatedPlace, _ values: AccessValues, _ program: Program, _ function: Function) {
    (access, self.values, self.program, self.function) = (located.access, values, program, function)
  }

  /// What becomes of accesses to a page with a right.
  public enum Answer: Hashable, Sendable {
    case refused, allowed
    /// An ASSERT fails, in a debug build.
    case stops
    case unknown(String)
  }

  /// - Parameters:
  ///   - right: its number.
  ///   - accesses: as bits, `Access` and `walk`.
  func answer(_ right: UInt64, _ accesses: UInt64, isDebug: Bool) -> Answer {
    var world = ConcreteWorld(
      ConcreteWorld.Situation(facts: [.debugBuild: Bits(isDebug ? 1 : 0, width: 1)]))
    var machine = AbstractMachine<ConcreteWorld>(
      program, callees: .contracts(FlagNumbers([:]), unknown: nil))
    do throws(Halt) {
      let result = try machine.call(
        function, [.word(Bits(UInt128(right), width: 32)), .word(Bits(UInt128(accesses), width: 32))],
        at: function.offset, in: &world)
      return try machine.truth(of: result, function.offset).value ? .refused : .allowed
    } catch {
      switch error {
      case .assertion: return .stops
      case .undefined(let stop), .unsupported(let stop), .undecided(let stop): return .unknown(stop.what)
      }
    }
  }
}
