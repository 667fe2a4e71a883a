/**
 * The look of the page. No quotes, ampersands or angle brackets: it is written into the page as text,
 * and text is escaped.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf8; --card: #ffffff; --ink: #1d1c1a; --quiet: #6a665f;
  --line: #e4e0d9; --accent: #1f6f6b; --soft: #cfe5e2; --amber: #b4690e; --grey: #a39e94; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181a; --card: #1e2123; --ink: #ecebe7; --quiet: #a5a29b; --line: #33373a;
    --accent: #6fc3bc; --soft: #24464a; --amber: #e2a04a; --grey: #7c7a75; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
  font-family: ui-sans-serif, system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem); }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem); line-height: 1.15; letter-spacing: -0.02em;
  margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.2rem; letter-spacing: -0.01em; margin: 0 0 0.35rem; }
p { margin: 0 0 0.75rem; max-width: 62ch; }
.lead, .note { color: var(--quiet); }
.note { font-size: 0.875rem; margin: 1rem 0 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0;
  margin: 2rem 0 2.5rem; border-block: 1px solid var(--line); }
.figure { padding: 1.1rem 1rem 1.1rem 0; }
.figure b { display: block; font-size: 2rem; line-height: 1.1; letter-spacing: -0.02em; font-weight: 650;
  font-variant-numeric: tabular-nums; }
.figure span { display: block; color: var(--quiet); font-size: 0.9rem; max-width: 24ch; margin-top: 0.3rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr)); gap: 1.25rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 0.9rem;
  padding: clamp(1rem, 2.5vw, 1.6rem); margin: 0 0 1.25rem; break-inside: avoid; min-width: 0; }
.pair section { margin: 0; }
.pair { margin-bottom: 1.25rem; }
svg { display: block; width: 100%; height: auto; max-width: 34rem; margin: 0.5rem auto 0; overflow: visible; }
svg text { font-size: 11px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
svg .name { fill: var(--ink); }
svg .strong { fill: var(--accent); font-weight: 650; }
svg .warm { fill: var(--amber); font-weight: 650; }
.scroll { overflow-x: auto; margin: 0.75rem 0 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { color: var(--quiet); font-weight: 500; vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; padding-left: 0; white-space: normal; min-width: 9rem;
  overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
.bar { display: inline-grid; grid-template-columns: 5rem 3.2rem; align-items: center; gap: 0.4rem; }
.bar i { display: block; height: 0.5rem; border-radius: 0.25rem; background: var(--amber); min-width: 2px;
  justify-self: end; }
tbody tr:last-child td { border-bottom: 0; }
tr.chosen td { font-weight: 650; }
tr.chosen td:first-child { box-shadow: -0.6rem 0 0 var(--card), -0.75rem 0 0 var(--accent); }
@media (max-width: 30rem) { th, td { padding-inline: 0.35rem; } th:first-child, td:first-child { min-width: 7.5rem; } }
footer { color: var(--quiet); font-size: 0.875rem; margin-top: 2rem; }
@media print {
  :root { --paper: #ffffff; --card: #ffffff; --ink: #000000; --quiet: #444444; --line: #cccccc;
    --accent: #0f5a56; --soft: #dcebea; --amber: #8f4f00; --grey: #888888; }
  main { padding: 0; max-width: none; }
  section { border-radius: 0; border-width: 1px 0 0; padding: 1rem 0; }
  .scroll { overflow: visible; }
  .bar i, svg * { print-color-adjust: exact; }
}
`;
