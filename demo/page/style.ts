/** The style of the pages: GitHub's measures and colours, light and dark, wide and narrow. */

export const STYLE = `
:root { color-scheme: light dark; --bg: #fff; --fg: #1f2328; --muted: #59636e; --subtle: #f6f8fa;
  --line: #d1d9e0; --accent: #0969da; --open: #1f883d; --code: #818b981f;
  --added: #dafbe1; --added-number: #aceebb; --deleted: #ffebe9; --deleted-number: #ffcecb;
  --quoted: #d4a72c; --badge: #9a6700; --slice-1: #54aeff; --slice-2: #0550ae;
  --slice-3: #8250df; --slice-4: #bf8700; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #0d1117; --fg: #f0f6fc; --muted: #9198a1; --subtle: #151b23;
    --line: #3d444d; --accent: #4493f8; --open: #238636; --code: #656c7633;
    --added: #12261e; --added-number: #1c4428; --deleted: #25171c; --deleted-number: #542426;
    --quoted: #d29922; --badge: #d29922; --slice-1: #1f6feb; --slice-2: #79c0ff;
    --slice-3: #ab7df8; --slice-4: #d29922; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg); overflow-wrap: break-word;
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 920px; margin: 0 auto; padding: 24px 16px 64px; }
a { color: var(--accent); }
.muted { color: var(--muted); }
.notice { border: 1px solid var(--line); border-radius: 6px; background: var(--subtle);
  padding: 10px 14px; margin-bottom: 24px; font-size: 13px; }
.notice p { margin: 0; }
.badge, .label { display: inline-block; border: 1px solid var(--line); border-radius: 2em; padding: 0 7px;
  font-size: 12px; font-weight: 500; line-height: 18px; white-space: nowrap; }
.badge { color: var(--badge); font-size: 11px; font-weight: 600; letter-spacing: .04em; }
h1 { font-size: 26px; font-weight: 400; line-height: 1.25; margin: 4px 0 8px; }
.state { display: inline-block; background: var(--open); color: #fff; border-radius: 2em;
  padding: 3px 12px; font-weight: 500; margin-right: 8px; }
.head { border-bottom: 1px solid var(--line); padding-bottom: 16px; margin-bottom: 24px; }
.head p { margin: 0; color: var(--muted); }
.ref { background: var(--code); color: var(--accent); border-radius: 6px; padding: 1px 6px;
  font: 12px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
section > h2 { font-size: 20px; font-weight: 600; border-bottom: 1px solid var(--line);
  padding-bottom: 8px; margin: 40px 0 16px; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; overflow: hidden; }
.box > header { background: var(--subtle); border-bottom: 1px solid var(--line); padding: 8px 14px;
  display: flex; gap: 4px 8px; align-items: center; flex-wrap: wrap; font-size: 13px; color: var(--muted); }
.box > header strong { color: var(--fg); }
.path { font: 12px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--fg);
  overflow-wrap: anywhere; }
.content { padding: 14px; }
.thread .comment { border-top: 1px solid var(--line); padding: 14px; }
.comment > header { display: flex; gap: 4px 8px; align-items: center; flex-wrap: wrap;
  margin-bottom: 8px; font-size: 13px; color: var(--muted); }
.comment > header strong { color: var(--fg); }
.avatar { width: 24px; height: 24px; border-radius: 50%; background: var(--fg); color: var(--bg);
  font-size: 9px; font-weight: 700; line-height: 24px; text-align: center; flex: none; }
.scroll { overflow-x: auto; }
.diff { border-collapse: collapse; width: 100%;
  font: 12px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.diff td { padding: 0 10px; white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: top; }
.diff td.number { width: 1%; min-width: 44px; text-align: right; color: var(--muted); user-select: none; white-space: nowrap; }
.diff td.code { padding-left: 22px; text-indent: -12px; }
.diff .added { background: var(--added); }
.diff .added .number { background: var(--added-number); }
.diff .deleted { background: var(--deleted); }
.diff .deleted .number { background: var(--deleted-number); }
.diff .quoted .number:first-child { box-shadow: inset 3px 0 var(--quoted); }
.suggested { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 0 0 16px; }
.suggested > header { padding: 6px 12px; background: var(--subtle); border-bottom: 1px solid var(--line);
  color: var(--muted); font-size: 12px; }
.markdown > :first-child { margin-top: 0; }
.markdown > :last-child { margin-bottom: 0; }
.markdown p, .markdown ul, .markdown ol, .markdown blockquote, .markdown pre, .markdown details { margin: 0 0 16px; }
.markdown h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); margin: 24px 0 16px; }
.markdown h3 { font-size: 1.25em; margin: 24px 0 16px; }
.markdown h4 { font-size: 1em; margin: 24px 0 16px; }
.markdown code { background: var(--code); border-radius: 6px; padding: .2em .4em; font-size: 85%;
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: break-spaces; }
.markdown pre { background: var(--subtle); border-radius: 6px; padding: 16px; overflow: auto; line-height: 1.45; }
.markdown pre code { background: none; padding: 0; white-space: pre; }
.markdown blockquote { border-left: .25em solid var(--line); padding: 0 1em; color: var(--muted); }
.markdown table:not(.diff) { display: block; width: max-content; max-width: 100%; overflow: auto;
  border-collapse: collapse; margin: 0 0 16px; }
.markdown th, .markdown td:not(.diff td) { border: 1px solid var(--line); padding: 6px 13px; }
.markdown th { font-weight: 600; }
.markdown table:not(.diff) tr:nth-child(2n) { background: var(--subtle); }
.markdown td { font-variant-numeric: tabular-nums; }
.markdown sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em; vertical-align: baseline; }
.markdown ul, .markdown ol { padding-left: 2em; }
.markdown li + li { margin-top: .25em; }
.markdown summary { cursor: pointer; }
.markdown details[open] > summary { margin-bottom: 8px; }
.pie { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; margin: 0 0 16px; }
.pie figcaption { flex: 1 0 100%; font-weight: 600; }
.pie svg { width: 128px; height: 128px; transform: rotate(-90deg); }
.pie circle { fill: none; stroke-width: 31.831; }
.markdown .pie ul { list-style: none; padding: 0; margin: 0; }
.pie i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 8px; vertical-align: -1px; }
@media (max-width: 600px) {
  main { padding: 16px 16px 48px; }
  h1 { font-size: 22px; }
  .diff td { padding: 0 6px; }
  .diff td.number { min-width: 34px; }
}
`;
