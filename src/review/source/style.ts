/** How the text view looks; its policy allows this very style and nothing else. */
export const style = `
:root { color-scheme: light; }
body { margin: 0; padding: 16px 20px 60vh; color: #1c1e21; background: #fff; font: 15px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
p, h1, h2, h3, h4, h5, h6 { margin: 0 0 .5em; white-space: pre-wrap; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; font-size: 1.1em; }
h1.file { margin: 1.5em 0 .5em; padding-bottom: .2em; border-bottom: 2px solid #5b6472; font-size: 1.2em; }
.table { margin: 0 0 1em; overflow-x: auto; }
table { border-collapse: collapse; font-size: 13px; line-height: 1.5; }
caption { padding: 4px 0; text-align: left; font-weight: 600; }
td { padding: 3px 6px; border: 1px solid #b4bac3; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.gap { border: 0; }
.aside { margin-top: 2em; padding-top: .5em; border-top: 1px solid #b4bac3; color: #50565f; font-size: 13px; }
aside { margin: 0 0 1em; padding: 8px 12px; border-left: 4px solid #8a5a00; background: #fff6e0; }
span.doubt { background: #fff0c2; border-bottom: 2px dotted #8a5a00; cursor: help; }
mark { padding: 1px 2px; border-radius: 2px; color: inherit; scroll-margin: 35vh; }
mark:empty { padding: 1px 10px; }
mark.where { background: #ffd0c7; box-shadow: 0 0 0 1px #b3261e; }
mark.compared { background: #cfe3ff; box-shadow: 0 0 0 1px #1f5fa8; }
mark:target { margin: 0 5px; outline: 3px solid #1c1e21; outline-offset: 2px; }
`;
