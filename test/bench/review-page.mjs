import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { median } from './compare.mjs';
import { residentMegabytes, told } from './told.mjs';

const { CHROMIUM = '' } = process.env;
const places = JSON.parse(readFileSync(join(import.meta.dirname, '../support/browsers.json'), 'utf8'));

/** What a person does to find something: an act of in-page.js, and with what. */
const acts = [
  ['first letter of a search', 'type', '5'],
  ['second letter', 'type', '55'],
  ['two words', 'type', '第55 项支出'],
  ['search cleared', 'type', ''],
  ['kind chosen', 'choose', 'sum-mismatch'],
  ['severity as well', 'press', '.severities button'],
  ['all shown again', 'press', '.filters > button'],
  ['department chosen', 'press', '.bars:last-of-type button'],
  ['all shown again', 'press', '.filters > button'],
  ['sorted by its first column', 'press', '[role=columnheader] button'],
  ['sorted the other way', 'press', '[role=columnheader] button'],
  ['as it was', 'press', '[role=columnheader] button'],
  ['next row', 'key', 'j'],
  ['last row', 'key', 'End'],
  ['first row', 'key', 'Home'],
];

/** Of these the median: a busy machine makes one of them slow. */
const rounds = 3;

/** The page of a running review in a browser: until its list can be used, every kind of filter, its memory. */
export async function benchPage(address) {
  const executablePath = [CHROMIUM, ...places].find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.log('  the page is left out: no Chromium, Chrome or Edge is installed (CHROMIUM may name one)');
    return;
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
    for (const time of ['first time', 'again']) {
      await page.goto('about:blank');
      const start = performance.now();
      await page.goto(address);
      await page.locator('.grid-row').first().waitFor();
      await page.evaluate('bench.painted()');
      told(`page: from the address to the drawn list, ${time}`, performance.now() - start, 2000);
    }
    await tellMemory(browser, page);
    for (const list of ['discrepancies', 'reports']) {
      await page.locator(`.filters a[href="#/${list}"]`).click();
      await page.waitForTimeout(1000);
      const took = acts.map(() => []);
      for (let round = 0; round < rounds; round += 1)
        for (const [index, [, ...act]] of acts.entries())
          took[index].push(await page.evaluate((it) => globalThis.bench.took(...it), act));
      for (const [index, [what]] of acts.entries()) told(`page, ${list}: ${what}`, median(took[index]), 100);
    }
    await tellMemory(browser, page);
  } finally {
    await browser.close();
  }
}

async function tellMemory(browser, page) {
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const resident = Math.max(...renderers.map(({ id }) => residentMegabytes(id) ?? 0));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
  told(`page: memory of its process, of it ${heap.toFixed(0)} MB JavaScript`, resident, 500, 'MB');
}
