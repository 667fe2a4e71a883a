/**
 * The one stylesheet. The system's own font, one accent, amber for trouble; light and dark as the
 * system is; from 320 pixels up; the card of a follow-up on paper.
 */
export const sheet = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf8, #161514);
  --surface: light-dark(#ffffff, #1f1e1c);
  --ink: light-dark(#1c1b1a, #f1efec);
  --soft: light-dark(#5f5c58, #aaa59f);
  --line: light-dark(#dedbd6, #3a3835);
  --edge: light-dark(#8a867f, #7d7871);
  --accent: light-dark(#1f5f99, #8fc1ee);
  --caution: light-dark(#8f4e00, #f0b45e);
  --caution-wash: light-dark(#f9efe3, #33281a);
  --good: light-dark(#1d6b41, #7fcb9f);
  --good-wash: light-dark(#e8f2ec, #1b2c22);
  --danger: light-dark(#a3271b, #f39b8f);
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
h1 { margin: 0 0 4px; font-size: 1.6rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; }
h1:not(:has(+ .lead)) { margin-block-end: 14px; }
h2 { margin: 24px 0 8px; font-size: 1.05rem; line-height: 1.3; font-weight: 650; }
h3 { margin: 18px 0 6px; font-size: 0.95rem; }
p { margin: 0 0 8px; }
ul, ol { margin: 0 0 8px; padding-inline-start: 1.2em; }
a { color: var(--accent); text-underline-offset: 2px; }
code { font: 0.88em/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
b { font-weight: 620; }
time { white-space: nowrap; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main { max-inline-size: 78rem; margin: 0 auto; padding: 24px 20px 64px; }
.lead { color: var(--soft); margin-block-end: 16px; }
.hint, .also { color: var(--soft); font-size: 0.9rem; font-weight: 400; }
.crumb { margin-block-end: 6px; font-size: 0.9rem; }
.empty { padding: 20px; border: 1px dashed var(--line); border-radius: 10px; color: var(--soft); }
.unseen, .skip:not(:focus) {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0;
}
.skip:focus { position: absolute; padding: 8px 12px; background: var(--surface); z-index: 1; }

.head {
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px;
  padding: 8px 20px; background: var(--surface); border-block-end: 1px solid var(--line);
}
.head nav ul { display: flex; flex-wrap: wrap; gap: 2px; margin: 0; padding: 0; list-style: none; }
.head nav a { display: block; padding: 6px 10px; border-radius: 7px; color: var(--ink); text-decoration: none; }
.head nav a:hover { text-decoration: underline; }
.head nav a[aria-current] { background: var(--ink); color: var(--surface); }
.find { display: flex; gap: 6px; }
.find input { inline-size: 11em; }
.who { display: flex; align-items: center; gap: 10px; margin-inline-start: auto; color: var(--soft); font-size: 0.9rem; }

input, select, textarea, button, .button {
  font: inherit; color: inherit; background: var(--surface);
  border: 1px solid var(--edge); border-radius: 7px; padding: 5px 10px; min-block-size: 34px;
}
input, select, textarea { max-inline-size: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
textarea { inline-size: 100%; resize: vertical; line-height: 1.45; }
button, .button, summary { cursor: pointer; }
button, .button { font-weight: 550; text-decoration: none; display: inline-block; }
button:hover, .button:hover { background: color-mix(in oklab, var(--ink) 6%, var(--surface)); }
button.main { background: var(--ink); border-color: var(--ink); color: var(--surface); padding-inline: 16px; }
button.main:hover { background: color-mix(in oklab, var(--ink) 85%, var(--surface)); }
button.quiet { border-color: transparent; background: none; color: var(--accent); padding-inline: 6px; }
label, legend { font-weight: 600; font-size: 0.9rem; }
label { display: block; margin-block-end: 3px; }
fieldset { margin: 0 0 14px; padding: 10px 14px 12px; border: 1px solid var(--line); border-radius: 9px; }
.field { margin-block-end: 12px; min-inline-size: 0; }
.field > .hint { margin: 3px 0 0; }
#title, #by { inline-size: min(100%, 30rem); }
.row { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
.row + .row { margin-block-start: 8px; }
.row .field { margin-block-end: 8px; }
.row > button { margin-block-end: 8px; }
.tools { align-items: center; margin-block-start: 10px; }
.tools > button { margin: 0; }
.amount { inline-size: 8em; }
.more { margin-block-start: 16px; }

.panel { margin-block: 0 14px; padding: 14px 18px; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
form + .panel, .tools + .panel { margin-block-start: 14px; }
.outline .findings { margin-block-start: 6px; }
.panel > :last-child { margin-block-end: 0; }
.panel h2:first-child { margin-block-start: 0; }
.panel.due { border-color: color-mix(in oklab, var(--caution) 45%, var(--line)); }
summary { font-weight: 600; }
details[open] > summary { margin-block-end: 10px; }
.alert, .good { margin-block-end: 14px; padding: 10px 14px; border-radius: 10px; border: 1px solid; }
.alert { background: var(--caution-wash); border-color: color-mix(in oklab, var(--caution) 45%, var(--line)); }
.alert p { margin: 0; }
.good { background: var(--good-wash); border-color: color-mix(in oklab, var(--good) 45%, var(--line)); }
blockquote {
  margin: 4px 0 8px; padding-inline-start: 10px; border-inline-start: 3px solid var(--line);
  white-space: pre-wrap; overflow-wrap: anywhere;
}
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 19rem); gap: 8px 36px; align-items: start; }
.two > .panel { block-size: 100%; }
.two:has(> .panel) { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 14px; margin-block-end: 14px; }
aside > h2:first-child { margin-block-start: 0; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 3px 14px; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.plain, .duties, .found { padding: 0; list-style: none; }
.plain li, .duties li, .found li { padding-block: 5px; border-block-start: 1px solid var(--line); }
.plain li:first-child, .duties li:first-child, .found li:first-child { border-block-start: 0; }
.plain .hint, .duties .hint { margin: 0; }

.needs ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 18px; padding: 0; list-style: none; }
.needs a {
  display: block; min-inline-size: 6.6em; padding: 8px 12px; border: 1px solid var(--line);
  border-radius: 10px; background: var(--surface); color: var(--ink); text-decoration: none; font-size: 0.9rem;
}
.needs a:hover { border-color: var(--edge); }
.needs b { display: block; font-size: 1.35rem; line-height: 1.2; }
.needs .none { background: none; color: var(--soft); }
.needs a[aria-current] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }

table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 8px 12px 8px 0; text-align: start; vertical-align: baseline; border-block-end: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 0.85rem; font-weight: 550; }
tbody th { font-weight: 600; }
.lines tbody tr:hover { background: color-mix(in oklab, var(--ink) 3%, transparent); }
.figures td, .figures th { font-weight: 400; }
.figures tbody th { font-weight: 550; }
.figures .wide { inline-size: 30%; }
.figures .changed { font-weight: 650; color: var(--caution); }
.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 44px; }
.bar { display: block; inline-size: 100%; min-inline-size: 4em; block-size: 7px; }
.bar .groove { fill: var(--line); }
.bar .fill { fill: var(--accent); }
.bar.caution .fill { fill: var(--caution); }
.facts { display: flex; flex-wrap: wrap; gap: 10px 36px; }
.facts dd { font-size: 1.25rem; font-weight: 620; }

.tag {
  display: inline-block; padding: 0 7px; border: 1px solid var(--line); border-radius: 99px;
  font-size: 0.8rem; font-weight: 550; line-height: 1.5; color: var(--soft); white-space: nowrap; vertical-align: 0.1em;
}
.tag.done, .tag.kept, .tag.resolved { color: var(--good); border-color: currentcolor; }
.tag.failed, .tag.broken, .tag.at-risk { color: var(--caution); border-color: currentcolor; }
.severity.grave { color: var(--caution); font-weight: 650; }
.severity.moderate { font-weight: 600; }
.need { font-weight: 600; }
.left { white-space: nowrap; color: var(--soft); }
.left.soon { color: var(--ink); font-weight: 600; }
.left.over { color: var(--caution); font-weight: 650; }

.letters { padding: 0; list-style: none; }
.letters li {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 24px; align-items: center;
  margin-block-end: 8px; padding: 12px 16px; background: var(--surface); border: 1px solid var(--line); border-radius: 12px;
}
.letters p { margin: 0; }
.raw { font: 0.88em/1.45 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }

.story { padding: 0; list-style: none; }
.story li { display: grid; grid-template-columns: 9.5em minmax(0, 1fr); gap: 16px; padding-block: 7px; }
.story li > time { color: var(--soft); font-size: 0.9rem; }
.story li > div { padding-inline-start: 18px; border-inline-start: 2px solid var(--line); margin-block: -7px; padding-block: 7px; position: relative; }
.story li > div::before {
  content: ''; position: absolute; inset-inline-start: -6px; inset-block-start: 13px;
  inline-size: 10px; block-size: 10px; border-radius: 50%; background: var(--paper); border: 2px solid var(--edge);
}
.story .customer > div::before { background: var(--accent); border-color: var(--accent); }
.story .date > div::before { background: var(--ink); border-color: var(--ink); border-radius: 2px; }
.story .sent > div::before { background: var(--good); border-color: var(--good); }
.story .case b { font-weight: 500; }
.story .hint { margin: 0; }
.photo { display: inline-block; margin-inline-end: 10px; font-size: 0.9rem; }

.trace { padding: 0; list-style: none; }
.trace li { padding: 6px 0 6px 12px; border-inline-start: 3px solid var(--line); margin-block-end: 4px; color: var(--soft); }
.trace li.fired { border-inline-start-color: var(--ink); color: var(--ink); }
.trace p { margin: 0; }
.because { font-size: 0.92rem; }

.letter { white-space: pre-wrap; }
.offer { padding: 0; list-style: none; }
.offer li { padding-block: 8px; border-block-start: 1px solid var(--line); }
.offer .worth { float: inline-end; font-weight: 620; }
.offer .hint { margin: 0; }
.findings { padding: 0; list-style: none; }
.findings li { margin-block-end: 8px; padding: 8px 12px; border-inline-start: 3px solid var(--edge); background: color-mix(in oklab, var(--ink) 3%, transparent); border-radius: 0 8px 8px 0; }
.findings li.error { border-inline-start-color: var(--danger); }
.findings li.error b { color: var(--danger); }
.findings p { margin: 0; }

.editor { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 8px 32px; align-items: start; }
.editor > section > h1:not(:has(+ .lead)) { margin-block-end: 14px; }
h2 { margin-block-start: 0; }
.editor textarea { font: 12.5px/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; white-space: pre; tab-size: 2; }
.outline ol { padding: 0; list-style: none; counter-reset: rule; }
.outline ol > li { counter-increment: rule; padding: 7px 0 7px 2.2em; border-block-start: 1px solid var(--line); position: relative; }
.outline ol > li::before { content: counter(rule); position: absolute; inset-inline-start: 0; color: var(--soft); font-size: 0.85rem; }
.outline p { margin: 0; }
.outline .hint { font-size: 0.86rem; }

.door { max-inline-size: 24rem; margin: 12vh auto 0; padding: 28px; background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
.door h1 { margin-block-end: 16px; }
.door input { inline-size: 100%; }
.door .hint { margin: 6px 0 16px; }

.card { max-inline-size: 34rem; margin-inline: auto; }
.card-face {
  aspect-ratio: 148 / 105; padding: 9%; border: 1px solid var(--line); border-radius: 4px; margin-block-end: 20px;
  background: repeating-linear-gradient(transparent 0 calc(2.4em - 1px), var(--line) calc(2.4em - 1px) 2.4em) content-box, var(--surface);
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%);
}

@media (max-width: 60rem) {
  .two { grid-template-columns: minmax(0, 1fr); }
  .who { margin-inline-start: 0; inline-size: 100%; justify-content: space-between; }
}
@media (max-width: 44rem) {
  main { padding: 18px 14px 48px; }
  .head { padding: 8px 14px; }
  .head nav a { padding: 6px 7px; font-size: 0.93rem; }
  .head nav ul { gap: 0; }
  .find { flex: 1; }
  .find input { flex: 1; inline-size: auto; min-inline-size: 0; }
  .needs ul { display: grid; grid-template-columns: 1fr 1fr; }
  .needs a { display: flex; gap: 8px; align-items: baseline; min-inline-size: 0; padding: 6px 10px; }
  .needs b { font-size: 1.05rem; }
  .lines thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .lines, .lines tbody { display: block; }
  .lines tr { display: flex; flex-wrap: wrap; gap: 0 12px; padding-block: 10px; border-block-end: 1px solid var(--line); }
  .lines th, .lines td { padding: 0; border: 0; }
  .lines th { inline-size: 100%; }
  .lines td:nth-child(2) { inline-size: 100%; }
  .lines td:nth-child(6), .lines td:nth-child(7) { display: none; }
  .figures { display: block; overflow-x: auto; }
  .figures .wide { inline-size: auto; }
  .story li { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .story li > time { padding-inline-start: 20px; border-inline-start: 2px solid var(--line); margin-block-start: -7px; padding-block-start: 7px; }
}
@media (forced-colors: active) {
  .head nav a[aria-current], .needs a[aria-current] { outline: 2px solid Highlight; }
  .bar .fill { fill: CanvasText; }
}
@page { margin: 16mm; }
@page card { size: A6 landscape; margin: 8mm; }
@media print {
  :root { color-scheme: light; }
  .head, .skip, .screen, form, details { display: none; }
  body { background: none; }
  main { padding: 0; max-inline-size: none; }
  .card { page: card; max-inline-size: none; }
  .card-face { aspect-ratio: auto; block-size: 88mm; margin: 0; border: 0; box-shadow: none; break-after: page; print-color-adjust: exact; }
  .card-back h1 { font-size: 1.1rem; }
}
`;
