// How pages and pictures look: on a screen, light or dark, on a phone, on paper.

/// One stylesheet for all pages. It stands in HTML and in SVG, which escape differently, so it has nothing
/// that is to be escaped.
enum Stylesheet {
  /// The colours; every text has a contrast of 4.5 to 1 or more to what it stands on, in both.
  private static let colors = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1f;--soft:#55555f;--rule:#c9c9d2;--band:#f1f1f5;\
    --link:#0b4fae;--good:#17642c;--bad:#a3141c;--known:#7a4a00;--open:#6b2a8c;--hit:#ffe9c7}
    @media(prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#e9e9ee;--soft:#b3b3bf;--rule:#44454f;\
    --band:#22232a;--link:#8dbcff;--good:#7fd695;--bad:#ff9a9a;--known:#f0be6a;--open:#d9a7f5;--hit:#4d3a12}}
    @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#999;--band:#f3f3f3;\
    --link:#000;--good:#000;--bad:#000;--known:#000;--open:#000;--hit:#e4e4e4}}

    """

  /// Of what is in a picture.
  private static let chart = """
    .chart{max-width:100%;height:auto;font:12px ui-monospace,Menlo,Consolas,DejaVu Sans Mono,monospace}
    .chart text{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
    .chart .n{text-anchor:end;fill:var(--soft)}
    .chart .h{font-size:10.5px;text-anchor:middle;fill:var(--soft)}
    .chart .k{fill:var(--soft);font-style:italic}
    .chart .l{stroke:var(--rule);fill:none}
    .chart .a,.chart .s{stroke:var(--ink);fill:none;stroke-width:1.3}
    .chart .s{fill:var(--band)}
    .chart text.b{fill:var(--bad);font-weight:bold}
    .chart path.b{stroke:var(--bad);stroke-width:2.5}
    .chart .p{fill:var(--hit);stroke:var(--ink)}
    .chart text.q{font-weight:bold;stroke:none}
    .chart text.q2{stroke:none}
    .chart .paper{fill:var(--paper)}
    .chart a text{fill:var(--link);text-decoration:underline}

    """

  /// For a picture by itself.
  static let picture = "\n" + colors + chart

  static let page =
    "\n" + colors + chart + """
      *{box-sizing:border-box}
      body{margin:0 auto;max-width:78rem;padding:.6rem;background:var(--paper);color:var(--ink);\
      font:1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
      h1{font-size:1.4rem;line-height:1.25;margin:.4rem 0}
      h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--rule)}
      h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
      h4{font-size:1rem;margin:.8rem 0 .2rem}
      p,ul,ol,dl,figure{margin:.35rem 0}
      ul,ol{padding-left:1.3rem}
      p,li,dd{max-width:75ch}
      a{color:var(--link)}
      :focus-visible{outline:3px solid var(--link);outline-offset:2px}
      nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0}
      nav a{display:inline-block;padding:.2rem 0}
      code,pre,td.code,.code{font-family:ui-monospace,Menlo,Consolas,DejaVu Sans Mono,monospace;font-size:.9em}
      pre{background:var(--band);padding:.5rem;white-space:pre-wrap;margin:.35rem 0}
      dl{display:grid;grid-template-columns:fit-content(35%) 1fr;gap:.15rem .8rem}
      dt{color:var(--soft)}
      dd{margin:0}
      .wide{overflow-x:auto}
      table{border-collapse:collapse;margin:.5rem 0}
      caption{text-align:left;color:var(--soft);padding:.2rem 0;width:max-content;max-width:min(75ch,90vw)}
      th,td{text-align:left;vertical-align:top;padding:.2rem .6rem;border:1px solid var(--rule);\
      overflow-wrap:normal}
      td .code,th .code{display:block;min-width:14ch;overflow-wrap:anywhere}
      td ul{margin:0}
      thead th{background:var(--band)}
      tbody th{font-weight:600}
      mark{background:var(--hit);color:inherit;font-weight:bold;padding:0 .2rem;border:1px solid var(--ink)}
      .holds{color:var(--good)}
      .fails{color:var(--bad);font-weight:bold}
      .known{color:var(--known)}
      .open{color:var(--open)}
      .none{color:var(--soft)}
      td .holds,td .fails,td .known,.id{white-space:nowrap}
      @media(max-width:30rem){table{font-size:.85rem}th,td{padding:.2rem .35rem}\
      td .holds,td .fails,td .known{white-space:normal}}
      .lead{font-size:1.1rem;font-weight:600}
      .part{font-weight:bold}
      .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(0,23.25rem));gap:1rem 2rem}
      .soft,footer{color:var(--soft)}
      footer{margin-top:2rem;border-top:1px solid var(--rule);font-size:.9rem}
      article{border-left:3px solid var(--rule);padding-left:.7rem;margin:.8rem 0}
      summary{cursor:pointer;color:var(--link)}
      @media print{
      body{max-width:none;font-size:10pt}
      nav,.skip{display:none}
      h2,h3,h4{break-after:avoid}
      tr,svg,dd{break-inside:avoid}
      a{text-decoration:none}
      details::details-content{content-visibility:visible;block-size:auto}
      .wide{overflow:visible}
      table{font-size:8pt}
      th,td{overflow-wrap:break-word}
      }

      """
}
