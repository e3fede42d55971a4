# Writes copies of a C function to FOLDER, each with one token changed: COUNT of
# all such changes, spread evenly over the text.
#   awk -v folder=FOLDER -v count=COUNT -f changes.awk FILE
BEGIN {
  # For each token what may stand in its place.
  split("== !=,<=,>;>= >,<,==;|| &&;|= =,&=,^=;& |,^,&&;| &,^,+;! ~;~ -;0 1;true false;false true;" \
    "PFEC_write_access PFEC_insn_fetch,PFEC_page_present,PFEC_user_mode;" \
    "PFEC_insn_fetch PFEC_write_access,PFEC_user_mode;" \
    "MEM_ACCESS_R MEM_ACCESS_X,MEM_ACCESS_W;MEM_ACCESS_W MEM_ACCESS_R;MEM_ACCESS_X MEM_ACCESS_W;" \
    "MEM_ACCESS_GLA_VALID MEM_ACCESS_FAULT_IN_GPT,0;MEM_ACCESS_FAULT_WITH_GLA MEM_ACCESS_FAULT_IN_GPT,0;" \
    "VM_EVENT_REASON_MEM_ACCESS VM_EVENT_FLAG_EMULATE,0;uint32_t uint8_t,uint16_t,uint64_t;" \
    "long int,short;bool int;break ;gla pfec", entries, ";")
  for (i in entries) {
    cut = index(entries[i], " ")
    others[substr(entries[i], 1, cut - 1)] = substr(entries[i], cut + 1)
  }
  rights = "XENMEM_access_wx,XENMEM_access_rwx,XENMEM_access_rx2rw,XENMEM_access_n2rwx,XENMEM_access_default"
}
{ text = text $0 "\n" }
END {
  place = 1
  while (place <= length(text)) {
    rest = substr(text, place)
    if (match(rest, /^\/\/[^\n]*/) || match(rest, /^[ \t\n]+/)) {
      place += RLENGTH
      continue
    }
    if (!match(rest, /^[A-Za-z_0-9]+/) && !match(rest, /^(==|!=|>=|<=|\|\||&&|\|=|&=|->)/)) RLENGTH = 1
    token = substr(rest, 1, RLENGTH)
    inside = inside || token == "{"
    list = others[token]
    if (token ~ /^XENMEM_access_/ && last == "case") list = rights
    # An address, a parameter or a member is something else.
    if (token == "&" && last == ",") list = ""
    if (token == "gla" && (!inside || last == ".")) list = ""
    if (list != "" || token == "break") {
      number = split(list, words, ",")
      for (i = 1; i <= (number ? number : 1); i++)
        changed[++total] = substr(text, 1, place - 1) words[i] substr(text, place + RLENGTH)
    }
    delete words
    last = token
    place += RLENGTH
  }
  if (count > total) count = total
  for (i = 0; i < count; i++) {
    file = sprintf("%s/%03d.c", folder, i)
    printf "%s", changed[int(i * total / count) + 1] > file
    close(file)
  }
}
