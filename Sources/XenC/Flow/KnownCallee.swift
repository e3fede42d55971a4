// Functions that are answered here beside plain contracts and functions of the flow, by their C names.
// Who answers a family switches over all of it.

/// Another word for what is known: none of them does anything.
enum NamingCallee: String, CaseIterable {
  case currentVCPU = "get_current_vcpu"
  /// Which vCPU of the domain a reply is about.
  case domainVCPU = "domain_vcpu"
  case containerAt = "container_at"
  case frameOfPage = "frame_of_page"
  case pageOfFrame = "page_of_frame"
}

/// Frames that are mapped and given back.
enum FrameCallee: String, CaseIterable {
  case mapFrame = "map_frame"
  case vmap
  case putPage = "put_page"
}

/// What reads or writes an operand in place, and words about it.
enum AccessCallee: String, CaseIterable {
  case isX86SystemSegment = "is_x86_system_segment"
  case bootCpuHas = "boot_cpu_has"
  case findMMIOCache = "hvmemul_find_mmio_cache"
  case getSegReg = "hvmemul_get_seg_reg"
  case x86EmulRMW = "x86_emul_rmw"
  case writeU16 = "write_u16_atomic"
  case writeU32 = "write_u32_atomic"
  case writeU64 = "write_u64_atomic"
  case cmpxchg = "__cmpxchg"
  case cmpxchgLocal = "cmpxchg_local_"
  case cmpxchg16b = "__cmpxchg16b"
  case cmpxchg16bLocal = "cmpxchg16b_local_"
}

/// What looks rights up and changes them.
enum RightCallee: String, CaseIterable {
  case p2mGetAltp2m = "p2m_get_altp2m"
  case altp2mIsEptpValid = "altp2m_is_eptp_valid"
  case setEntry = "->set_entry"
  case p2mSetEntry = "p2m_set_entry"
}

/// The ring and its requests.
enum WindowCallee: String, CaseIterable {
  case checkRing = "vm_event_check_ring"
  case syncEvent = "vm_event_sync_event"
  case vcpuPause = "vm_event_vcpu_pause"
  case putRequest = "vm_event_put_request"
  case xmalloc = "_xmalloc"
  case xvmalloc = "_xvmalloc"
  case xzalloc = "_xzalloc"
  case domainCrash = "__domain_crash"
}

/// What lies behind a frame number.
enum PageCallee: String, CaseIterable {
  case nestedhvmVcpuInGuestmode = "nestedhvm_vcpu_in_guestmode"
  case hvmMMIOInternal = "hvm_mmio_internal"
  case getPageFromGfn = "get_page_from_gfn"
}

/// Around the emulation of one whole instruction.
enum InstructionCallee: String, CaseIterable {
  case hvmIoreqNeedsCompletion = "hvm_ioreq_needs_completion"
  case ioreqNeedsCompletion = "ioreq_needs_completion"
  case hvmLocalEventsNeedDelivery = "hvm_local_events_need_delivery"
  case getCPUInfo = "get_cpu_info"
  case hvmEmulateInitOnce = "hvm_emulate_init_once"
}

/// Between the guest and a buffer.
enum CopyingCallee: String, CaseIterable {
  case xchg = "__xchg"
  case memcpy
  case builtinMemcpy = "__builtin_memcpy"
  case memset
  case builtinMemset = "__builtin_memset"
  case hvmLongModeActive = "hvm_long_mode_active"
  case hvmVirtualToLinearAddr = "hvm_virtual_to_linear_addr"
}

/// One of them.
enum KnownCallee {
  case name(NamingCallee)
  case frame(FrameCallee)
  case access(AccessCallee)
  case right(RightCallee)
  case window(WindowCallee)
  case page(PageCallee)
  case instruction(InstructionCallee)
  case copy(CopyingCallee)

  /// By C name.
  private static let all: [String: KnownCallee] = {
    func named<Family: CaseIterable & RawRepresentable<String>>(
      _ callee: (Family) -> KnownCallee
    ) -> [(String, KnownCallee)] {
      Family.allCases.map { ($0.rawValue, callee($0)) }
    }
    let families = [
      named(KnownCallee.name), named(KnownCallee.frame), named(KnownCallee.access), named(KnownCallee.right),
      named(KnownCallee.window), named(KnownCallee.page), named(KnownCallee.instruction),
      named(KnownCallee.copy),
    ]
    return Dictionary(uniqueKeysWithValues: families.joined())
  }()

  /// - Returns: nil for any other function.
  init?(_ name: String) {
    guard let found = Self.all[name] else { return nil }
    self = found
  }
}
