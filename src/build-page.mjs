// Bundles the review page: TypeScript, Preact and CSS into two files that the server sends as they are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the page asks for first; the browser asks for it while the script is still on its way. */
const preloaded = ['overview', 'discrepancies', 'reviewed']
  .map((what) => `<link rel="preload" as="fetch" crossorigin href="/api/${what}">`)
  .join('\n');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist', 'review-page');

await build({
  entryPoints: [join(root, 'src', 'review', 'page', 'main.tsx')],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'linked',
  outfile: join(out, 'main.js'),
  logLevel: 'warning',
});
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核对</title>
${preloaded}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/main.css">
</head>
<body>
<div id="page"></div>
<script type="module" src="/main.js"></script>
</body>
</html>
`,
);
