/**
 * How the report looks: all it needs, since the file goes from hand to hand alone. Each status has a
 * sign and a line of its own besides its colour.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #14171a);
  --raised: light-dark(#f4f1ea, #1d2125);
  --line: light-dark(#d9d4c7, #3a4046);
  --ink: light-dark(#1b1d21, #ece9e2);
  --soft: light-dark(#45423b, #c3bfb5);
  --link: light-dark(#0a4a66, #93cfe9);
  --alarm: light-dark(#8c1d18, #ffb4a9);
  --alarm-soft: light-dark(#fbeae7, #3a1f1c);
  --note: light-dark(#5d4400, #e3c872);
  --note-soft: light-dark(#f8eccb, #2f2810);
  --good: light-dark(#174d26, #a5d6ae);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 2rem; }
body {
  margin: 0; padding: 1rem clamp(1rem, 3vw, 3rem) 3rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.2rem); }
h2 { font-size: 1.4rem; margin-top: 2rem; }
h3 { font-size: 1.1rem; margin-top: 1.25rem; }
p { margin: 0 0 .75rem; }
a { color: var(--link); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--note-soft); }
ul, ol { margin: 0; padding: 0; list-style: none; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--link); color: var(--paper); padding: .5rem 1rem; }
.skip:focus { top: .5rem; }
.ui, .counts, .panel, .flag, .where, table, footer { font-family: system-ui, -apple-system, "Segoe UI", sans-serif; }
.ui, .where, footer { font-size: .875rem; color: var(--soft); }
.lede { font-size: 1.2rem; max-width: 46rem; }
.notice { border-inline-start: 4px solid var(--note); background: var(--note-soft); padding: .5rem .75rem; max-width: 46rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .75rem; margin-block: 1rem; }
.counts li { border-top: 1px solid var(--soft); padding-top: .25rem; font-size: .875rem; }
.counts strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.counts a { display: inline-block; min-height: 1.5rem; }
.columns { display: grid; gap: 0 3rem; }
.panel { font-size: .9375rem; line-height: 1.5; }
.panel li { border-bottom: 1px solid var(--line); padding-block: .6rem; }
.panel li p { margin: 0; }
.number { font-weight: 700; }
.suggestion { font-weight: 600; }
.cite { text-decoration: underline; text-decoration-style: dotted; text-decoration-thickness: 1px; padding-block: .1em; }
.cite.matched { color: inherit; }
.matched .flag { color: var(--good); }
.fault { color: var(--alarm); background: var(--alarm-soft); text-decoration: underline solid 2px; }
.year-mismatch.fault, .name-mismatch.fault { text-decoration-style: double; text-decoration-thickness: 1px; }
.ambiguous.fault, .placeholder.fault, .remark { color: var(--note); background: var(--note-soft); text-decoration: underline dashed 2px; }
.flag { font-size: .75em; font-weight: 600; white-space: nowrap; }
.fault .flag, .remark .flag { border: 1px solid; border-radius: 3px; padding: 0 .3em; margin-inline-start: .3em; }
.block { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); max-width: 50rem; content-visibility: auto; contain-intrinsic-size: auto 8rem; }
.block > :last-child { margin: 0 0 .75rem; }
.block h3 { margin-top: 1rem; }
.quotation { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; }
.reference { padding-inline-start: 1.5em; text-indent: -1.5em; }
.where { padding-top: .25em; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
td a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 40rem) {
  .block { grid-template-columns: minmax(0, 1fr); }
}
@media (min-width: 72rem) {
  .columns { grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); align-items: start; }
  .panel { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-inline: .25rem 1rem; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; padding: 0; }
  .skip { display: none; }
  .block { content-visibility: visible; }
  .panel li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .cite, .flag { print-color-adjust: exact; }
}
`;

/** SHA-256 of the style, by which alone the report's own policy lets it in; a test keeps it true. */
export const styleHash = 'Cn6UmjNZpiz2JJgkZoofJHJ6ggI3nV1bkdzrd/AIFO4=';
