// Macros that the input defines itself: before the function, in a header that it changes, in
// another file of the patch. What can be said again is used, whatever the prelude says; for the
// rest there is a place and a reason.

import CSemantics
import CText
import Source
import XenABI

/// A macro of the input's that the function is read with.
struct OwnMacro: Hashable, Sendable {
  let directive: MacroDirective
  let place: Place

  /// Said again, in plain tokens.
  var text: String { "#undef \(directive.name)\n\(directive.text ?? "")\n" }

  var assumption: String { "\(directive.name) is what \(place) says" }
}

/// What the input says of macros, as its order and its files have it.
struct OwnMacros {
  private struct Sighting {
    let directive: MacroDirective
    let fragment: Fragment
    /// Of the fragment; that of one which did not arrive whole is of no use.
    let number: Int?

    var line: Line { fragment.lines[directive.token.line] }
    var place: Place {
      Place(file: line.place.file, line: line.place.line, column: line.place.column + directive.token.column)
    }
    /// In its file.
    var position: Int { fragment.firstLine + directive.token.line }

    func unclear(_ reason: String) -> State { .unclear(reason, place) }
  }

  /// What a name is at some place.
  enum State: Hashable {
    case defined(OwnMacro)
    case unclear(String, Place)

    var place: Place {
      switch self {
      case .defined(let macro): macro.place
      case .unclear(_, let place): place
      }
    }
  }

  private let finder: FunctionFinder
  private let main: Definition
  private var sightings: [String: [Sighting]] = [:]
  /// Names that some text defines or takes away: what is known of the configuration does not hold for
  /// them.
  private let defined: Set<String>

  init(_ finder: FunctionFinder, remains: [(TokenRun, Fragment)], for main: Definition) {
    (self.finder, self.main) = (finder, main)
    let texts = finder.runs + remains.map(\.0)
    defined = texts.reduce(into: []) { $0.formUnion(MacroDirective.names(in: $1.tokens)) }
    for run in finder.runs { note(run, finder.fragments[run.fragment], run.fragment) }
    for (run, fragment) in remains { note(run, fragment, nil) }
  }

  /// Whether a name is defined in every build, and not as 0; nil where that is not known.
  func isSet(_ name: String) -> Bool? { defined.contains(name) ? nil : Configuration.isSet(name) }

  private mutating func note(_ run: TokenRun, _ fragment: Fragment, _ number: Int?) {
    let path = finder.fragments[main.fragment].path
    if SourcePath(fragment.path).isMakefile { return noteFlags(run, fragment, number) }
    guard fragment.path == path || reaches(fragment.path, path) else { return }
    let found = MacroScan.directives(
      in: run.tokens, isHeader: fragment.path.hasSuffix(".h"), isSet: isSet)
    for directive in found {
      sightings[directive.name, default: []].append(
        Sighting(directive: directive, fragment: fragment, number: number))
    }
  }

  /// Whether what one file says of macros may hold in another one.
  private func reaches(_ path: String, _ other: String) -> Bool {
    let file = SourcePath(path)
    return file.isMakefile || file.isIncluded(by: SourcePath(other))
  }

  private mutating func noteFlags(_ run: TokenRun, _ fragment: Fragment, _ number: Int?) {
    for directive in MacroDirective.flags(in: run.tokens) where fragment.lines[directive.token.line].isAdded {
      sightings[directive.name, default: []].append(
        Sighting(directive: directive, fragment: fragment, number: number))
    }
  }

  /// What names stand for, by name.
  var bodies: [String: [Token]] {
    var found: [String: [Token]] = [:]
    for name in sightings.keys {
      if case .defined(let macro) = state(of: name, at: main) { found[name] = macro.directive.body }
    }
    return found
  }

  /// What a name stands for where a definition begins; nil where the input says nothing of it, or nothing
  /// else than before.
  func state(of name: String, at definition: Definition) -> State? {
    guard let all = sightings[name] else { return nil }
    let path = finder.fragments[definition.fragment].path
    if let cut = all.first(where: { $0.number == nil && ($0.fragment.path == path || isChanged($0)) }) {
      return cut.unclear("in a hunk that did not arrive whole")
    }
    let own = lastOfEach(
      all.filter { $0.number != nil && $0.fragment.path == path && stands($0, before: definition) })
    if let last = own.last {
      if let other = own.first(where: { !isSame($0, last) }) {
        return last.unclear("otherwise at \(other.place), too")
      }
      if PreludeNames.all.ordinary.contains(name), isIncluding(between: last, and: definition) {
        return last.unclear("before a header is included")
      }
      return meaning(last)
    }
    let others = lastOfEach(
      all.filter {
        $0.number != nil && $0.fragment.path != path && reaches($0.fragment.path, path) && counts($0)
      })
    guard let last = others.last(where: isChanged) ?? others.last else { return nil }
    if let other = others.first(where: { !isSame($0, last) }) {
      return last.unclear("otherwise at \(other.place), too")
    }
    return isAnswer(last) ? last.unclear("callees return it, too") : meaning(last)
  }

  /// A header's number that callees return, which are taken by contract.
  private func isAnswer(_ sighting: Sighting) -> Bool {
    guard isChanged(sighting),
      let number = Errno.allCases.first(where: { $0.name == sighting.directive.name })
    else { return false }
    return sighting.directive.body.map(\.text) != [String(number.rawValue)]
  }

  /// What definitions use, their macros followed.
  struct Uses {
    /// Identifiers of the definitions and of the macros.
    var words: Set<String>
    /// With what the prelude takes them for.
    var names: Set<String> { PreludeNames.all.closure(of: words) }
    /// Sorted by name.
    var macros: [OwnMacro] = []
    /// A macro that cannot be used.
    var unclear: Redefinition?
  }

  /// - Parameters:
  ///   - executed: the function, and what of the input it uses.
  ///   - conditions: words of the preprocessor lines in these.
  func uses(of executed: [Definition], under conditions: Set<String>) -> Uses {
    let closures = executed.map(closure)
    var uses = Uses(words: closures.reduce([]) { $0.union($1.words) })
    for name in closures.reduce(into: Set(), { $0.formUnion($1.expanded) }).sorted() {
      switch state(of: name, at: main) {
      case .defined(let macro): uses.macros.append(macro)
      case .unclear(let reason, let place): uses.note(name, reason, place)
      case nil: break
      }
    }
    for (companion, closure) in zip(executed, closures).dropFirst() {
      for name in closure.expanded.sorted() {
        let (here, there) = (state(of: name, at: main), state(of: name, at: companion))
        guard here != there, let place = here?.place ?? there?.place else { continue }
        uses.note(name, "otherwise where \(companion.name) is defined", place)
      }
    }
    for name in conditions.sorted() {
      if let state = state(of: name, at: main) { uses.note(name, "in a condition", state.place) }
    }
    noteHead(&uses)
    noteGrowth(executed, &uses)
    return uses
  }

  /// - Returns: identifiers, and what they and macros of the prelude are expanded to.
  private func closure(of definition: Definition) -> (words: Set<String>, expanded: Set<String>) {
    var words = Set(definition.tokens.filter { $0.kind == .identifier }.map(\.text))
    var expanded = PreludeNames.all.closure(of: words, isExpansion: true)
    var next = Array(expanded)
    while let name = next.popLast() {
      guard case .defined(let macro) = state(of: name, at: main) else { continue }
      let more = Set(macro.directive.body.filter { $0.kind == .identifier }.map(\.text))
      words.formUnion(more)
      for word in PreludeNames.all.closure(of: more, isExpansion: true) where expanded.insert(word).inserted {
        next.append(word)
      }
    }
    return (words, expanded)
  }

  /// Parameters are known by their names.
  private func noteHead(_ uses: inout Uses) {
    for token in main.tokens.prefix(while: { !$0.isPunctuator("{") }) where token.kind == .identifier {
      guard let state = state(of: token.text, at: main) else { continue }
      uses.note(token.text, "in the head of \(main.name)", state.place)
    }
  }

  /// Macros in each other may come to more text than there is room for.
  private func noteGrowth(_ executed: [Definition], _ uses: inout Uses) {
    let names = Set(uses.macros.map(\.directive.name))
    var growth = 1.0
    for macro in uses.macros { growth *= Double(macro.directive.growth(among: names)) }
    var deepest = 1
    for tokens in executed.map(\.tokens) + uses.macros.map(\.directive.body) {
      var (open, depth): ([Bool], Int) = ([], 0)
      for (index, token) in tokens.enumerated() where token.kind == .punctuator {
        if token.text == "(" {
          open.append(index > 0 && names.contains(tokens[index - 1].text))
          if open.last == true { depth += 1 }
        } else if token.text == ")", open.popLast() == true {
          depth -= 1
        }
        deepest = max(deepest, depth)
      }
    }
    let most = (0..<deepest).reduce(1.0) { product, _ in min(product * growth, 2 * Self.largestGrowth) }
    guard most > Self.largestGrowth, let macro = uses.macros.first else { return }
    uses.note(macro.directive.name, "with others, too large when it is expanded", macro.place)
  }

  private static let largestGrowth = 1e6

  /// In one text what comes later counts.
  private func lastOfEach(_ sightings: [Sighting]) -> [Sighting] {
    var seen: Set<Int?> = []
    return sightings.reversed().filter { seen.insert($0.number).inserted }.reversed()
  }

  private func meaning(_ sighting: Sighting) -> State? {
    if Configuration.known[sighting.directive.name] != nil { return sighting.unclear("of the configuration") }
    return switch sighting.directive.meaning {
    case .replacement: .defined(OwnMacro(directive: sighting.directive, place: sighting.place))
    case .undefined:
      PreludeNames.all.ordinary.contains(sighting.directive.name) ? sighting.unclear("#undef") : nil
    case .unclear(let reason): sighting.unclear(reason)
    }
  }

  private func isSame(_ a: Sighting, _ b: Sighting) -> Bool {
    a.directive.token.words == b.directive.token.words && a.directive.text == b.directive.text
  }

  private func isChanged(_ sighting: Sighting) -> Bool {
    let token = sighting.directive.token
    let lines = sighting.fragment.lines[token.line...(token.inner.last?.line ?? token.line)]
    return lines.contains { $0.isAdded || lines.count > 1 && $0.isBesideRemoval }
  }

  /// What another file has as it had it before is the prelude's already, if that knows the name.
  private func counts(_ sighting: Sighting) -> Bool {
    let name = sighting.directive.name
    if Configuration.known[name] != nil { return isChanged(sighting) }
    if isChanged(sighting) || !PreludeNames.all.ordinary.contains(name) { return true }
    guard case .replacement(nil, let body) = sighting.directive.meaning else { return false }
    return body.allSatisfy { $0.kind != .identifier || PreludeNames.all.ordinary.contains($0.text) }
  }

  private func stands(_ sighting: Sighting, before definition: Definition) -> Bool {
    let start = definition.tokens[0].line
    if sighting.number == definition.fragment { return sighting.directive.token.line < start }
    return sighting.fragment.path.isEmpty
      || sighting.position < finder.fragments[definition.fragment].firstLine + start
  }

  /// In the fragment of both, if there is one.
  private func isIncluding(between sighting: Sighting, and definition: Definition) -> Bool {
    guard let number = sighting.number else { return false }
    let end = number == definition.fragment ? definition.tokens[0].line : Int.max
    return finder.runs[number].tokens.contains { token in
      token.kind == .directive && token.words.first.map { $0.hasPrefix("include") || $0 == "import" } ?? false
        && (sighting.directive.token.line..<end).contains(token.line)
    }
  }
}

extension OwnMacros.Uses {
  /// Keeps the first.
  fileprivate mutating func note(_ name: String, _ reason: String, _ place: Place) {
    guard unclear == nil else { return }
    unclear = Redefinition(name: name, kind: .macro, place: place, reason: reason)
  }
}

/// Where a file is in its tree, as a patch calls it.
struct SourcePath {
  private let parts: [Substring]

  init(_ path: String) { parts = path.split(separator: "/") }

  /// Whether what it defines may reach the text of another file: it is a header, of the same program and
  /// not of another architecture. A file without a name may be one.
  func isIncluded(by other: SourcePath) -> Bool {
    guard let name = parts.last else { return true }
    return name.hasSuffix(".h") && isBuilt(with: other)
  }

  /// It may tell the compiler what macros are.
  var isMakefile: Bool {
    guard let name = parts.last else { return false }
    return ["Makefile", "Kbuild", "Kconfig", "Rules.mk"].contains { name.hasPrefix($0) }
      || name.hasSuffix(".mk")
  }

  /// Whether both can be of one program.
  func isBuilt(with other: SourcePath) -> Bool {
    let tops = ["tools", "stubdom", "docs", "extras"]
    if let top = parts.first, parts.count > 1, tops.contains(String(top)), other.parts.first != top {
      return false
    }
    return !parts.contains { isForeign(String($0)) } || other.parts.contains { isForeign(String($0)) }
  }

  /// Names of folders and of public headers that are for other architectures than x86.
  private func isForeign(_ part: String) -> Bool {
    for other in ["arm", "arm32", "arm64", "riscv", "ppc"] {
      if [other, "asm-\(other)", "arch-\(other)", "arch-\(other).h"].contains(part) { return true }
    }
    return false
  }
}
