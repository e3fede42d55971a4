// Variants of the access check, right and wrong ones, put together from ways to write each part of
// it. The same number always gives the same variant.

import TestSupport

/// One variant.
struct Variant {
  let number: Int
  let text: String
  /// Passes the running vCPU too.
  let takesVCPU: Bool

  init(seed: UInt64, number: Int) {
    var random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(number))
    self.number = number
    // Half of them are right throughout, most of the others wrong in one place only.
    let mistakes = [0, 0, 0, 0, 1, 1, 1, 2].randomElement(using: &random)!
    let places = Set((0..<mistakes).map { _ in Int.random(in: 0..<6, using: &random) })
    var place = 0
    func pick(_ choice: VariantChoice) -> VariantPart {
      defer { place += 1 }
      return (places.contains(place) ? choice.wrong : choice.right).randomElement(using: &random)!
    }
    let (gate, lookup, decision) = (
      pick(VariantParts.gates), pick(VariantParts.lookups), pick(VariantParts.decisions)
    )
    let (request, sending) = (pick(VariantParts.requests), pick(VariantParts.sendings))
    let noise = pick(VariantParts.noise)
    let steps = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      let isWrong = mistakes > 0 && Int.random(in: 0..<3, using: &random) == 0
      return (isWrong ? VariantParts.steps.wrong : VariantParts.steps.right).randomElement(using: &random)!
    }
    takesVCPU = Int.random(in: 0..<8, using: &random) == 0
    let parts = [gate, lookup, decision] + steps + [noise, request, sending]
    let head = parts.map(\.outside).joined()
    let body =
      gate.text + lookup.text + decision.text
      + steps.map { "    {\n\($0.text)    }\n" }.joined() + "    if ( !missing )\n        return false;\n"
      + noise.text + request.text + sending.text
    let parameters = (takesVCPU ? "struct vcpu *v, " : "") + VariantParts.parameters
    let whole = """
      bool hvm_emulate_send_vm_event(\(parameters))
      {
          xenmem_access_t right;
          vm_event_request_t event = {};
          uint32_t missing = 0;

      \(body)}

      """
    let function = takesVCPU ? whole.replacing("current", with: "v") : whole
    text = (head + function).replacing("@", with: "\(number)_")
  }
}

/// A way to write a part of the function; `@` makes names of the file its own.
struct VariantPart {
  var outside = ""
  let text: String

  init(_ text: String, outside: String = "") {
    (self.text, self.outside) = (text.isEmpty ? "" : text + "\n", outside.isEmpty ? "" : outside + "\n")
  }
}

/// Ways to write one part.
struct VariantChoice {
  let right: [VariantPart]
  let wrong: [VariantPart]
}

enum VariantParts {
  static let parameters = "unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event"

  static let gates = VariantChoice(
    right: [
      .init("    if ( !send_event || !pfec )\n        return false;"),
      .init("    if ( unlikely(!send_event) || unlikely(!pfec) )\n        return false;"),
      .init(
        "    if ( !READ_ONCE(send_event) )\n        return false;\n    if ( pfec == 0 )\n        return false;"
      ),
      .init("    if ( __builtin_expect(!(send_event && pfec), 0) )\n        return 0;"),
      .init("    if ( !(send_event & !!pfec) )\n        return false;"),
      .init("    if ( min_t(uint32_t, send_event, pfec) == 0 )\n        return false;"),
      .init(
        "#ifdef CONFIG_VM_EVENT\n    if ( !send_event )\n        return false;\n#endif\n    if ( !pfec )\n        return false;"
      ),
      .init(
        "#if defined(CONFIG_ARM) || !defined(CONFIG_HVM)\n    return true;\n#else\n    if ( !send_event || !pfec )\n        return false;\n#endif"
      ),
      .init("    if ( !IS_ENABLED(CONFIG_VM_EVENT) || !send_event || !pfec )\n        return false;"),
      .init(
        "    switch ( pfec )\n    {\n    case 1 ... 0xffffffffU:\n        if ( send_event )\n            break;\n        fallthrough;\n    default:\n        return false;\n    }"
      ),
    ],
    wrong: [
      .init("    if ( !send_event )\n        return false;"),
      .init("    if ( !pfec )\n        return false;"),
      .init("    if ( (int)pfec <= 0 || !send_event )\n        return false;"),
      .init("    if ( !send_event || !(uint16_t)pfec )\n        return false;"),
      .init(
        "#ifdef CONFIG_DEBUG\n    if ( !send_event )\n        return true;\n#endif\n    if ( !send_event || !pfec )\n        return false;"
      ),
    ])

  private static let ask = "p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current))"

  static let lookups = VariantChoice(
    right: [
      .init("    if ( \(ask) )\n        return false;"),
      .init("    if ( \(ask) != 0 )\n        return false;"),
      .init("    int rc = \(ask);\n\n    if ( rc < 0 || rc > 0 )\n        return false;"),
      .init(
        "    if ( ask@(gfn, &right) )\n        return false;",
        outside:
          "static inline int ask@(gfn_t gfn, xenmem_access_t *right)\n{\n    const struct vcpu *curr = current;\n    return p2m_get_mem_access(curr->domain, gfn, right, altp2m_vcpu_idx(curr));\n}"
      ),
      .init(
        "    {\n        const uint16_t view = altp2m_vcpu_idx(current);\n        struct domain *d = current->domain;\n\n        if ( p2m_get_mem_access(d, _gfn(gfn_x(gfn)), &right, view) )\n            return false;\n    }"
      ),
      .init("    if ( ({ int rc_ = \(ask); rc_; }) )\n        return false;"),
      .init(
        "    do {\n        if ( !\(ask) )\n            break;\n        return false;\n    } while ( 0 );"),
    ],
    wrong: [
      .init("    if ( \(ask) < 0 )\n        return false;"),
      .init("    if ( p2m_get_mem_access(current->domain, gfn, &right, 0) )\n        return false;"),
      .init(
        "    if ( p2m_get_mem_access(current->domain, gfn_add(gfn, 1), &right, altp2m_vcpu_idx(current)) )\n        return false;"
      ),
      .init(
        "    if ( p2m_get_mem_access(current->domain, gfn, &right, (uint8_t)altp2m_vcpu_idx(current)) )\n        return false;"
      ),
      .init("    right = XENMEM_access_n;\n    (void)\(ask);"),
    ])

  private static func flags(_ write: String, _ fetch: String) -> String {
    """
        if ( (pfec & PFEC_write_access) && !(\(write)) )
            missing |= MEM_ACCESS_RW;
        if ( (pfec & PFEC_insn_fetch) && !(\(fetch)) )
            missing |= MEM_ACCESS_X;
    """
  }

  private static func cases(write: String, fetch: String) -> String {
    """
        switch ( right )
        {
        case XENMEM_access_x:
        case XENMEM_access_rx:
            if ( \(write) )
                missing = MEM_ACCESS_R | MEM_ACCESS_W;
            break;
        case XENMEM_access_w:
        case XENMEM_access_rw:
            if ( \(fetch) )
                missing = MEM_ACCESS_X;
            break;
        case XENMEM_access_r:
        case XENMEM_access_n:
            if ( \(write) )
                missing |= MEM_ACCESS_R | MEM_ACCESS_W;
            if ( \(fetch) )
                missing |= MEM_ACCESS_X;
            break;
        default:
            return false;
        }
    """
  }

  private static let limit = "    if ( right > XENMEM_access_rwx )\n        return false;\n"
  private static let members =
    "[XENMEM_access_n] = { }, [XENMEM_access_r] = { .r = 1 }, [XENMEM_access_w] = { .w = 1 },\n    [XENMEM_access_rw] = { .r = 1, .w = 1 }, [XENMEM_access_x] = { .x = 1 }, [XENMEM_access_rx] = { 1, 0, 1 },\n    [XENMEM_access_wx] = { .w = 1, .x = 1 }, [XENMEM_access_rwx] = { 1, 1, 1 },"

  static let decisions = VariantChoice(
    right: [
      .init(cases(write: "pfec & PFEC_write_access", fetch: "pfec & PFEC_insn_fetch")),
      .init(
        cases(write: "writes@(pfec)", fetch: "fetches@(pfec)"),
        outside:
          "static bool writes@(uint32_t pfec)\n{\n    return pfec & PFEC_write_access;\n}\nstatic bool fetches@(uint32_t pfec)\n{\n    return !!(pfec & PFEC_insn_fetch);\n}"
      ),
      .init(
        "    const struct npfec n = { .write_access = !!(pfec & PFEC_write_access), .insn_fetch = !!(pfec & PFEC_insn_fetch),\n        .kind = npfec_kind_with_gla };\n"
          + cases(write: "n.write_access", fetch: "n.insn_fetch")),
      .init(
        "    union { uint32_t word; struct { uint32_t p:1, w:1, u:1, r:1, f:1; } bits; } e = { .word = pfec };\n"
          + cases(write: "e.bits.w", fetch: "e.bits.f")),
      .init(limit + flags("\"00110011\"[right] == '1'", "\"00001111\"[right] == '1'")),
      .init(
        limit
          + "    const char *name = (const char *const[]){ \"n\", \"r\", \"w\", \"rw\", \"x\", \"rx\", \"wx\", \"rwx\" }[right];\n    bool w = false, x = false;\n\n    for ( ; *name; name++ )\n    {\n        w |= *name == 'w';\n        x |= *name == 'x';\n    }\n"
          + flags("w", "x")),
      .init(
        "    if ( right >= ARRAY_SIZE(rights@) )\n        return false;\n"
          + flags("rights@[right].w", "rights@[right].x"),
        outside: "static const struct { bool r, w, x; } rights@[] = {\n    \(members)\n};"),
      .init(
        "    if ( right >= ARRAY_SIZE(masks@) )\n        return false;\n"
          + flags("masks@[right] & 2", "masks@[right] & 4"),
        outside: "static const uint8_t masks@[8] = { 0, 1, 2, 3, [4 ... 5] = 4, [6 ... 7] = 6 };"),
      .init(
        "    const uint8_t masks[] = { 0, 1, 2, 3, 4, 5, 6, 7 };\n\n    if ( right >= ARRAY_SIZE(masks) )\n        return false;\n"
          + flags("masks[right] & 2", "masks[right] & 4")),
      .init(limit + flags("right % 4 / 2", "right / 4")),
      .init(limit + flags("(right >> 1) & 1", "right & BIT(2, U)")),
      .init(limit + flags("MASK_EXTR(right, 2)", "MASK_EXTR(right, 0x4)")),
      .init(
        "    switch ( right )\n    {\n    case XENMEM_access_n ... XENMEM_access_rwx:\n"
          + flags("right & 2", "right & 4") + "\n        break;\n    default:\n        return false;\n    }"),
      .init(
        "    if ( right > XENMEM_access_rwx )\n        goto out@;\n" + flags("right & 2", "right & 4")
          + "\n    if ( 0 )\n    {\n out@:\n        return false;\n    }"),
      .init(
        limit
          + "    missing = (pfec & PFEC_write_access ? right & 2 ? 0 : MEM_ACCESS_RW : 0) |\n              (!(pfec & PFEC_insn_fetch) ? 0 : (right & 4) ? 0 : MEM_ACCESS_X);"
      ),
      .init(
        limit
          + "    for ( unsigned int i = 1; i < 3; i++ )\n    {\n        static const uint32_t bits[] = { 0, PFEC_write_access, PFEC_insn_fetch };\n\n        if ( (pfec & bits[i]) && !(right & (1u << i)) )\n            missing |= i == 1 ? MEM_ACCESS_RW : MEM_ACCESS_X;\n    }"
      ),
      .init(
        "    missing = needed@(right, pfec);",
        outside:
          "static bool allows@(xenmem_access_t right, uint32_t bit)\n{\n    return right > XENMEM_access_rwx || (right & bit);\n}\nstatic uint32_t needed@(xenmem_access_t right, uint32_t pfec)\n{\n    uint32_t flags = 0;\n\n    if ( (pfec & PFEC_write_access) && !allows@(right, MEM_ACCESS_W) )\n        flags |= MEM_ACCESS_RW;\n    if ( (pfec & PFEC_insn_fetch) && !allows@(right, MEM_ACCESS_X) )\n        flags |= MEM_ACCESS_X;\n    return flags;\n}"
      ),
      .init(
        "    if ( right <= XENMEM_access_rwx )\n    {\n        uint32_t asked = MASK_INSR(!!(pfec & PFEC_write_access), 2) | MASK_INSR(!!(pfec & PFEC_insn_fetch), 4);\n\n        missing = asked & ~right;\n        if ( missing & MEM_ACCESS_W )\n            missing |= MEM_ACCESS_R;\n    }"
      ),
    ],
    wrong: [
      .init(flags("right & 2", "right & 4")),
      .init(limit + flags("right & 1", "right & 4")),
      .init(limit + flags("(int8_t)(right << 6) < 0", "right & 4")),
      .init(cases(write: "pfec & PFEC_write_access", fetch: "pfec & PFEC_user_mode")),
      .init(cases(write: "(uint8_t)pfec == 2", fetch: "pfec & PFEC_insn_fetch")),
      .init(
        "    if ( right >= ARRAY_SIZE(masks@) )\n        return false;\n"
          + flags("masks@[right] & 2", "masks@[right] & 4"),
        outside: "static const uint8_t masks@[] = { 0, 1, 2, 3, 4, 5, 6 };"),
      .init(limit + flags("\"0011001\"[right] == '1'", "\"00001111\"[right] == '1'")),
      .init(
        "    if ( right > XENMEM_access_default )\n    {\n        domain_crash(current->domain);\n        return false;\n    }\n"
          + cases(write: "pfec & PFEC_write_access", fetch: "pfec & PFEC_insn_fetch")),
    ])

  /// Computations on what is missing.
  static let steps = VariantChoice(
    right: [
      .init("        missing = ACCESS_ONCE(missing);"),
      .init("        WRITE_ONCE(missing, missing & MEM_ACCESS_RWX);"),
      .init("        missing = min(missing, 7u);"), .init("        missing = max(missing, 0u);"),
      .init("        missing = MIN(missing, MEM_ACCESS_RWX);"),
      .init("        missing = MAX(min(missing, 7u), 0);"),
      .init("        missing = max_t(uint8_t, missing, 0);"),
      .init("        missing = MASK_EXTR(missing << 4, 0x70);"),
      .init("        BUILD_BUG_ON(sizeof(missing) != 4);\n        missing += 0;"),
      .init(
        "        uint32_t copy;\n\n        memcpy(&copy, &missing, sizeof(copy));\n        missing = copy;"),
      .init(
        "        union { uint32_t word; uint8_t bytes[4]; } u = { .word = missing };\n\n        missing = u.bytes[0] + (u.bytes[1] << 8);"
      ),
      .init(
        "        struct { uint64_t low:36, high:28; } s = { .low = missing, .high = 5 };\n\n        missing = s.low + 0 + s.high % 5;"
      ),
      .init("        uint32_t other = 9;\n\n        SWAP(missing, other);\n        SWAP(other, missing);"),
      .init("        uint32_t *p = &(uint32_t){ missing };\n\n        missing = *p;"),
      .init("        missing = missing ?: 0;"),
      .init("        missing = ({ uint32_t m = missing % 8; m; });"),
      .init("        missing = (int)missing % 16;"), .init("        missing = ROUNDUP(missing, 1);"),
      .init("        s32 i = -1;\n\n        do\n            missing |= 0;\n        while ( ++i < 2 );"),
      .init("        p2m_type_t t = p2m_ram_rw;\n\n        if ( !p2m_is_ram(t) )\n            missing = 0;"),
      .init("        uint8_t i = 0;\n\n again@:\n        if ( i++ < 2 )\n            goto again@;"),
      .init(
        "        if ( !IS_ALIGNED(missing, 1) || mfn_x(_mfn(missing)) != missing )\n            return true;"),
      .init(
        "        missing = id@(id@(missing));",
        outside: "static uint32_t id@(uint32_t x)\n{\n    return x;\n}"),
      .init("        uint32_t old;\n\n        memset(&old, 0, sizeof(old));\n        missing |= old;"),
      .init("        missing = (u8)missing + (missing & ~0xffU);"),
      .init("        ASSERT(missing <= 7);\n        BUG_ON(missing > 7);"),
    ],
    wrong: [
      .init("        missing = MIN(missing, MEM_ACCESS_W);"), .init("        missing = min(missing, 4u);"),
      .init("        missing = missing % 4;"), .init("        missing = MASK_EXTR(missing, 0x6);"),
      .init("        missing = (missing ^ 7) & missing;"),
      .init("        if ( missing == 7 )\n            missing = 3;"),
      .init("        struct { uint32_t low:2; } s = { .low = missing };\n\n        missing = s.low;"),
      .init("        ASSERT(missing != 4);"),
      .init("        missing = (int32_t)(missing << 29) / (1 << 29);"),
      .init("        if ( IS_ENABLED(CONFIG_DEBUG) )\n            missing &= 3;"),
      // Without a meaning.
      .init(
        "        uint32_t *p;\n\n        {\n            p = &(uint32_t){ missing };\n        }\n        missing = *p;"
      ),
      .init(
        "        uint32_t never;\n\n        if ( missing & 4 )\n            never = 0;\n        missing |= never & 0;"
      ),
    ])

  static let noise = VariantChoice(
    right: [
      .init(""), .init(""), .init("    perfc_incr(vmexits);"),
      .init("    gprintk(XENLOG_G_WARNING, \"%\" PRI_gfn \": %#x\\n\", gfn_x(gfn), missing);"),
      .init("    TRACE_2D(TRC_MEM, gla, missing);"),
      .init("    if ( tb_init_done )\n        HVMTRACE_1D(NPF, missing);"),
      .init("    gdprintk(XENLOG_DEBUG, \"%s: %lx\\n\", __func__, gla);"),
      .init("    if ( WARN_ON(missing > 7) )\n        return true;"),
      .init("#ifndef NDEBUG\n    printk(\"%u\\n\", missing);\n#endif"),
    ],
    wrong: [
      .init("    TRACE_2D(TRC_MEM, missing++, 0);"),
      .init("    dprintk(XENLOG_DEBUG, \"%u\\n\", ++missing);"),
      .init("    if ( !(missing & 4) )\n        domain_crash(current->domain, \"denied %u\\n\", missing);"),
    ])

  private static func fields(_ offset: String, _ flags: String) -> String {
    """
        event.reason = VM_EVENT_REASON_MEM_ACCESS;
        event.u.mem_access.gfn = gfn_x(gfn);
        event.u.mem_access.gla = gla;
        event.u.mem_access.offset = \(offset);
        event.u.mem_access.flags = \(flags);
    """
  }
  private static let kinds = "missing | MEM_ACCESS_GLA_VALID | MEM_ACCESS_FAULT_WITH_GLA"
  private static let offset = "gla & ~PAGE_MASK"

  static let requests = VariantChoice(
    right: [
      .init(fields(offset, kinds)), .init(fields("gla % PAGE_SIZE", kinds)),
      .init(fields("gla & (PAGE_SIZE - 1)", kinds)),
      .init(fields("PAGE_OFFSET(gla)", "MEM_ACCESS_FAULT_WITH_GLA + (missing | MEM_ACCESS_GLA_VALID)")),
      .init(fields("gla - gla / 4096 * 4096", kinds)),
      .init(fields("gla - (PFN_DOWN(gla) << PAGE_SHIFT)", kinds)),
      .init(fields(offset, "MIN(missing, 7) | BIT(3, U) | 0x10")),
      .init(
        "    event = (vm_event_request_t){\n        .reason = VM_EVENT_REASON_MEM_ACCESS,\n        .u.mem_access = { .gfn = gfn_x(gfn), .offset = \(offset), .gla = gla, .flags = \(kinds) },\n    };"
      ),
      .init("    memset(&event, 0, sizeof(event));\n" + fields(offset, kinds)),
      .init(
        "    vm_event_request_t made = {\n        .reason = VM_EVENT_REASON_MEM_ACCESS,\n        .u.mem_access.gfn = gfn_x(gfn),\n        .u.mem_access.gla = gla,\n        .u.mem_access.offset = \(offset),\n        .u.mem_access.flags = \(kinds),\n    };\n\n    memcpy(&event, &made, sizeof(event));"
      ),
      .init(
        "    fill@(&event, gfn, gla);\n    event.u.mem_access.flags = \(kinds);",
        outside:
          "static void fill@(vm_event_request_t *req, gfn_t gfn, unsigned long gla)\n{\n    req->reason = VM_EVENT_REASON_MEM_ACCESS;\n    req->u.mem_access.gfn = gfn_x(gfn);\n    req->u.mem_access.gla = gla;\n    req->u.mem_access.offset = gla & 4095;\n}"
      ),
      .init(
        fields(offset, "(missing ? kinds@[0] | missing : 0)"),
        outside: "static const uint32_t kinds@[] = { MEM_ACCESS_GLA_VALID | MEM_ACCESS_FAULT_WITH_GLA, 0 };"),
    ],
    wrong: [
      .init(fields("gla & PAGE_MASK", kinds)), .init(fields("gla % 2048", kinds)),
      .init(fields("(int)gla % 4096", kinds)), .init(fields(offset, "missing | MEM_ACCESS_GLA_VALID")),
      .init(fields(offset, "missing || MEM_ACCESS_GLA_VALID")),
      .init(fields(offset, kinds).replacing("gfn_x(gfn)", with: "gfn_x(gaddr_to_gfn(gfn_to_gaddr(gfn)))")),
      .init(fields("(uint8_t)gla", kinds)),
    ])

  static let sendings = VariantChoice(
    right: [
      .init("    return monitor_traps(current, true, &event) >= 0;"),
      .init("    return !(monitor_traps(current, true, &event) < 0);"),
      .init("    return monitor_traps(current, true, &event) < 0 ? false : true;"),
      .init(
        "    int sent = monitor_traps(current, 1, &event);\n\n    if ( sent < 0 )\n        return false;\n    return true;"
      ),
      .init(
        "    int code = X86EMUL_OKAY;\n\n    if ( monitor_traps(current, true, &event) >= 0 )\n        code = X86EMUL_RETRY;\n\n    return code == X86EMUL_RETRY;"
      ),
      .init("    return -1 < monitor_traps(current, true, &event);"),
      .init(
        "    vm_event_request_t *p = &event;\n\n    return ({ int rc_ = monitor_traps(current, true, p); rc_ >= 0; });"
      ),
      .init(
        "    switch ( monitor_traps(current, true, &event) )\n    {\n    case 0 ... 0x7fffffff:\n        return true;\n    default:\n        break;\n    }\n    return false;"
      ),
    ],
    wrong: [
      .init("    return monitor_traps(current, true, &event) > 0;"),
      .init("    return monitor_traps(current, false, &event) >= 0;"),
      .init("    return monitor_traps(current, true, &event);"),
      .init(
        "    monitor_traps(current, true, &event);\n    return monitor_traps(current, true, &event) >= 0;"),
      .init("    monitor_traps(current, true, &event);\n    return true;"),
      .init("    return monitor_traps(current->domain->vcpu[0], true, &event) >= 0;"),
      .init("    return true;"),
    ])
}
