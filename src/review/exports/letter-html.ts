import { escaped } from '../source/escape.ts';
import type { Letter, Point } from './letter.ts';

/** How the letter looks on screen and paper; its policy allows this very style and nothing else. */
export const letterStyle = `
body { max-width: 42em; margin: 2em auto; padding: 0 1.5em; color: #000; background: #fff; font: 16px/1.9 "FangSong", "STFangsong", "Noto Serif CJK SC", serif; }
h1 { text-align: center; font: 600 1.5em/1.6 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
p { margin: 0 0 .4em; text-indent: 2em; overflow-wrap: anywhere; }
p.to, li p { text-indent: 0; }
ol { margin: 0 0 1em; padding-left: 2.5em; }
li { break-inside: avoid; margin-bottom: .6em; }
li strong { font-family: "SimHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
.signature { margin-top: 3em; text-align: right; }
.signature p { text-indent: 0; }
@page { size: A4; margin: 25mm 24mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 12pt; } }
`;

/** The letter as one page to be printed. */
export const letterHtml = (letter: Letter): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(letter.title)}</title><style>${letterStyle}</style></head>
<body>
<h1>${escaped(letter.title)}</h1>
${letter.reminder === '' ? '' : `<p class="to">${escaped(letter.reminder)}</p>`}
<p class="to">${escaped(letter.to)}</p>
<p>${escaped(letter.opening)}</p>
${points(letter.points, 1)}
${letter.questionsOpening === '' ? '' : `<p>${escaped(letter.questionsOpening)}</p>`}
${points(letter.questions, letter.points.length + 1)}
<p>${escaped(letter.closing)}</p>
<div class="signature">${letter.signature.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>
</body>
</html>
`;

const points = (listed: readonly Point[], start: number): string =>
  listed.length === 0
    ? ''
    : `<ol start="${start}">${listed
        .map(
          ({ head, lines }) =>
            `<li><strong>${escaped(head)}</strong>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</li>`,
        )
        .join('')}</ol>`;
