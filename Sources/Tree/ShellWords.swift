// A command line as a shell reads it: words with quotes, several commands in one
// line. Only taking apart; nothing is expanded and nothing is run.

enum ShellWords {
  /// The simple commands of a line, each as its words. What a command's output
  /// is redirected to counts as another command.
  static func commands(in line: some StringProtocol) -> [[String]] {
    var commands: [[String]] = [[]]
    var word: [UInt8]?
    var quote: UInt8?
    var isEscaped = false
    func end() {
      if let bytes = word { commands[commands.count - 1].append(String(decoding: bytes, as: UTF8.self)) }
      word = nil
    }
    for byte in line.utf8 {
      if isEscaped {
        isEscaped = false
        // Between double quotes a backslash is itself but for these.
        if quote != nil, !"\"\\$`\n".utf8.contains(byte) { word?.append(UInt8(ascii: "\\")) }
        if byte != UInt8(ascii: "\n") { word = (word ?? []) + [byte] }
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        isEscaped = true
      } else if byte == quote {
        quote = nil
      } else if quote != nil {
        word?.append(byte)
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        word = word ?? []
      } else if " \t\n\r".utf8.contains(byte) {
        end()
      } else if ";&|<>()".utf8.contains(byte) {
        end()
        if commands[commands.count - 1] != [] { commands.append([]) }
      } else {
        word = (word ?? []) + [byte]
      }
    }
    end()
    return commands.filter { !$0.isEmpty }
  }

  /// The words of the first command that compiles a file of this name.
  static func compiling(_ name: String, in line: some StringProtocol) -> [String]? {
    commands(in: line).first { words in
      words.contains("-c") && words.dropFirst().contains { $0 == name || $0.hasSuffix("/\(name)") }
    }
  }
}
