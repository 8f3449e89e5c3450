import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseSource } from '../../parsers/index.ts';
import type { Paragraph, Table } from '../../src/model/document.ts';
import { browserPath, inBrowser, type RunningReview, startBrowser, startReview } from '../support/browser.ts';
import { hedui, put } from '../support/desk.ts';
import { printedUnder } from '../support/printed-under.ts';
import { hasPaddle, scannedPdf, scanPages } from '../support/scanned.ts';

const samples = join(import.meta.dirname, '../../samples');
const names = { docx: '01 文旅.docx', pdf: '02 交通.pdf', scan: '扫描.pdf' } as const;

/** What a page comes to show, however busy the machine. */
const eventually = <Value>(value: () => Value | Promise<Value>) => expect.poll(value, { timeout: 15_000 });

describe.skipIf(browserPath === undefined)(inBrowser('the review page'), () => {
  let base: string;
  let docx: Uint8Array;
  let pdf: Uint8Array;
  let browser: Browser;
  let review: RunningReview;
  let page: Page;
  const elsewhere: string[] = [];

  const audit = () => hedui('audit', join(base, 'in'), '--out', join(base, 'out'), '--resume');

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'hedui 复核 '));
    const files = await readdir(samples);
    const sample = (number: string) =>
      readFile(join(samples, files.find((name) => name.startsWith(number)) as string));
    [docx, pdf] = (await Promise.all(['01', '02'].map(sample))) as [Buffer, Buffer];
    const scan = await scannedPdf(await scanPages(pdf, { skew: 0 }, [1, 2]));
    await put(join(base, 'in'), { [names.docx]: docx, [names.pdf]: pdf, [names.scan]: scan });
    audit();
    browser = await startBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await rm(base, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await rm(join(base, 'out', 'decisions.jsonl'), { force: true });
    review = await startReview(join(base, 'out'));
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    page = await context.newPage();
    const { origin } = new URL(review.address);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => elsewhere.push(error.message));
    await page.goto(review.address);
    await page.locator('.grid-row').first().waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    review.process.kill();
    expect(elsewhere).toEqual([]);
  });

  const rows = () => page.locator('.grid-row');
  const findings = () => page.locator('.finding');
  const verdict = (at: number) => findings().nth(at).locator('.verdict').innerText();
  const open = async (file: string) => {
    await rows().filter({ hasText: file }).click();
    await findings().first().waitFor();
  };
  const decisions = async () =>
    (await readFile(join(base, 'out', 'decisions.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  /** What is wrong for people who use a screen reader or need contrast. */
  const faults = async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ iframes: false } as object),
    );
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  const document = async (): Promise<Frame> => {
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    return frame as Frame;
  };

  test('finds a submission by its department, and what is wrong by its kind', {
    timeout: 60_000,
  }, async () => {
    expect(await rows().count()).toBe(3);
    await page.getByRole('searchbox').fill('交通');
    // The PDF and its scan.
    await eventually(() => rows().count()).toBe(2);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: '不符' }).click();
    await page.getByLabel('类型', { exact: true }).selectOption('unit-suspect');
    await eventually(() => rows().count()).toBe(1);
    expect(await rows().first().innerText()).toContain('354000');
    expect(await faults()).toEqual([]);
  });

  test('marks every figure of a Word document where it stands', { timeout: 120_000 }, async () => {
    await open(names.docx);
    const count = await findings().count();
    expect(count).toBeGreaterThan(4);
    let marked = 0;
    for (let at = 0; at < count; at++) {
      await findings().nth(at).click();
      const places = page.locator('.place');
      for (let place = 0; place < Math.min(await places.count(), 3); place++) {
        await places.nth(place).click();
        await eventually(() => page.locator('.place[aria-pressed=true]').count()).toBe(1);
        const raw = await places.nth(place).locator('b').innerText();
        const frame = await document();
        await expect
          .poll(
            () =>
              frame
                .locator('mark:target')
                .innerText()
                .catch(() => null),
            { timeout: 10_000 },
          )
          .toBe(raw);
        const seen = await frame.locator('mark:target').boundingBox();
        expect(seen && seen.y > 100 && seen.y + seen.height <= 720, raw).toBe(true);
        marked++;
      }
    }
    expect(marked).toBeGreaterThan(count);
    expect(await faults()).toEqual([]);
  });

  /** Holds the boxes of a page view against what the PDF prints there. */
  const boxesHold = async (file: string, printed: Uint8Array, least: number) => {
    await open(file);
    let held = 0;
    for (let at = 0; at < Math.min(await findings().count(), 5); at++) {
      await findings().nth(at).click();
      const box = page.locator('.box.current').first();
      if ((await page.locator('.box.current').count()) === 0) continue;
      const figure = box.locator('xpath=..');
      const image = figure.locator('img');
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((it) => (it as unknown as { naturalWidth: number }).naturalWidth), {
          timeout: 30_000,
        })
        .toBeGreaterThan(0);
      const number = 1 + (await figure.evaluate((it) => [...(it.parentElement?.children ?? [])].indexOf(it)));
      const style = (await box.getAttribute('style')) ?? '';
      const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map(
        (edge) => Number(new RegExp(`\\b${edge}: ([\\d.]+)%`).exec(style)?.[1]) / 100,
      );
      const raw = (await box.getAttribute('data-raw')) as string;
      const under = (await printedUnder(printed, number, [left, top, left + width, top + height]))
        .join('')
        .replace(/\s/g, '');
      expect(under, `${file} page ${number}`).toContain(raw.replace(/\s/g, ''));
      held++;
    }
    expect(held).toBeGreaterThanOrEqual(least);
    expect(await faults()).toEqual([]);
  };

  test('boxes the figures on the pages of a PDF', { timeout: 120_000 }, () => boxesHold(names.pdf, pdf, 4));

  test.skipIf(!hasPaddle)(
    'boxes the figures on a scanned page, and marks them in what was read of it',
    {
      timeout: 120_000,
    },
    async () => {
      await boxesHold(names.scan, pdf, 2);
      await findings().first().click();
      const raw = await page.locator('.place b').first().innerText();
      await page.keyboard.press('v');
      await eventually(async () => (await document()).locator('mark:target').innerText()).toBe(raw);
      expect(await faults()).toEqual([]);
    },
  );

  test('accepts, dismisses only with a reason, takes back, and keeps it', { timeout: 120_000 }, async () => {
    await open(names.docx);
    await page.getByRole('button', { name: /^采纳/ }).click();
    await eventually(() => verdict(0)).toBe('采纳');
    expect(await findings().nth(1).getAttribute('aria-selected')).toBe('true');

    await page.getByRole('button', { name: /^排除/ }).click();
    await page.getByRole('button', { name: '确定' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('理由');
    expect((await decisions()).length).toBe(1);
    await page.getByLabel(/理由/).fill('口径不同');
    await page.getByRole('button', { name: '确定' }).click();
    await eventually(() => verdict(1)).toBe('排除');

    await page.getByRole('button', { name: /^问询部门/ }).click();
    await eventually(() => verdict(2)).toBe('问询');
    await page.getByRole('button', { name: /^撤销/ }).click();
    await eventually(() => verdict(2)).toBe('未处理');

    await page.reload();
    await findings().first().waitFor();
    expect([await verdict(0), await verdict(1), await verdict(2)]).toEqual(['采纳', '排除', '未处理']);
    expect((await decisions()).map((line) => line.verdict)).toEqual([
      'accepted',
      'dismissed',
      'asked',
      'none',
    ]);
    expect(await faults()).toEqual([]);
  });

  test('shows the decision that somebody else made first, and does not overwrite it', {
    timeout: 60_000,
  }, async () => {
    await open(names.docx);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.finding').first().waitFor();
    await other.route('**/api/decisions?since=*', (route) => route.abort());
    await page.keyboard.press('a');
    await eventually(() => verdict(0)).toBe('采纳');
    await other.locator('.finding').first().click();
    await other.keyboard.press('q');
    await eventually(() => other.locator('.said').innerText()).toContain('别人');
    expect(await other.locator('.finding .verdict').first().innerText()).toBe('采纳');
    expect((await decisions()).length).toBe(1);
    await other.close();
  });

  test('with the keyboard alone', { timeout: 120_000 }, async () => {
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await press('/');
    await page.keyboard.type('文旅');
    await press('Enter', 'Enter');
    await findings().first().waitFor();
    await press('a');
    await eventually(() => verdict(0)).toBe('采纳');
    await press('d');
    await page.keyboard.type('已核对原件');
    await press('Enter');
    await eventually(() => verdict(1)).toBe('排除');
    await press('u');
    await eventually(() => verdict(1)).toBe('未处理');
    expect(await findings().nth(1).getAttribute('aria-selected')).toBe('true');
    await press('o');
    expect(await page.locator('.place').nth(1).getAttribute('aria-pressed')).toBe('true');
    await press('k', 'j', 'q');
    await eventually(() => verdict(1)).toBe('问询');
    await press('t');
    await page.locator('.rubric').waitFor();
    expect(await faults()).toEqual([]);
    await press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(await faults()).toEqual([]);
    await press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await press('Escape');
    await rows().first().waitFor();
    expect((await decisions()).map((line) => line.verdict)).toEqual([
      'accepted',
      'dismissed',
      'none',
      'asked',
    ]);
  });

  test('after a new audit shows what has changed and what is gone', { timeout: 180_000 }, async () => {
    await open(names.docx);
    const texts = await findings().locator('.item').allInnerTexts();
    const at = (item: string) => texts.findIndex((text) => text.startsWith(item));
    for (const item of ['项目支出占支出合计', '固定资产']) {
      await findings().nth(at(item)).click();
      await page.keyboard.press('a');
      await eventually(() => verdict(at(item))).toBe('采纳');
    }
    const parts = unzipSync(docx);
    const body = strFromU8(parts['word/document.xml']!);
    const edited = body
      .replaceAll('52.03%', '51.03%')
      .replaceAll('886.40', '898.40')
      .replaceAll('12.50万元', '15.50万元');
    await put(join(base, 'in'), {
      [names.docx]: zipSync({ ...parts, 'word/document.xml': strToU8(edited) }),
    });
    audit();
    await put(join(base, 'in'), { [names.docx]: docx });
    await page.getByRole('button', { name: '载入新结果' }).click({ timeout: 20_000 });
    await page.locator('.gone').waitFor();
    const after = await findings().allInnerTexts();
    // Another printed number is the same point again: what was decided is shown, and does not count for it.
    const index = after.findIndex((text) => text.includes('项目支出占支出合计'));
    expect(after[index]).toMatch(/已变.*未处理.*原 采纳/s);
    await findings().nth(index).click();
    expect(await page.locator('.former').innerText()).toMatch(/请重新处理.*52\.03/s);
    expect(after.find((text) => text.includes('基本支出'))).not.toContain('新增');
    expect(await page.locator('.gone summary').innerText()).toContain('1');
    expect(await faults()).toEqual([]);
    audit();
  });

  /** What a link gives to be kept. */
  const downloaded = async (link: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  };
  const read = async (name: string, bytes: Uint8Array) => {
    const document = await parseSource({ name, bytes });
    if (!document.ok) throw new Error(document.reason.text.en);
    return document.value.blocks;
  };

  test('gives the decisions back as a table, a letter and a workbook', { timeout: 120_000 }, async () => {
    await open(names.docx);
    const items = await findings()
      .locator('.item')
      .evaluateAll((all) => all.map((each) => each.firstChild?.textContent ?? ''));
    const decide = async (at: number, key: string, said: string) => {
      await findings().nth(at).click();
      await page.keyboard.press(key);
      if (key === 'd') {
        await page.keyboard.type('口径不同');
        await page.keyboard.press('Enter');
      }
      await eventually(() => verdict(at)).toBe(said);
    };
    await decide(0, 'a', '采纳');
    await decide(1, 'd', '排除');
    await decide(2, 'a', '采纳');
    await decide(3, 'q', '问询');

    const letter = await downloaded(/审核意见 Word/);
    expect(letter.name).toMatch(/^审核意见-.*\.docx$/);
    const lines = (await read(letter.name, letter.bytes)).map((block) => (block as Paragraph).text);
    const heads = lines.filter((line) => /^\d+．/.test(line));
    expect(heads).toEqual([0, 2, 3].map((at, index) => `${index + 1}．${items[at]}`));
    const questions = lines.findIndex((line) => line.startsWith('下列事项请作出书面说明'));
    expect(lines.indexOf(heads[1] as string)).toBeLessThan(questions);
    expect(lines.indexOf(heads[2] as string)).toBeGreaterThan(questions);

    await page.getByText('导出').click();
    const csv = await downloaded(/CSV/);
    expect(new TextDecoder().decode(csv.bytes)).toContain(items[0]);
    const workbook = await downloaded(/XLSX/);
    const parts = unzipSync(workbook.bytes);
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets)
      expect(strFromU8(parts[sheet]!)).toMatch(/<pane ySplit="1" [^>]*state="frozen".*<autoFilter ref="A1:/s);
    const tables = (await read('b.xlsx', workbook.bytes)) as Table[];
    const cells = tables.find(({ sheet }) => sheet === '不符之处')?.cells ?? [];
    const column = cells.filter(({ column }) => column === 0).map(({ text }) => text);
    expect(column.filter((text) => text !== '未处理').sort()).toEqual([
      '处理',
      '排除',
      '采纳',
      '采纳',
      '问询',
    ]);
  });

  test('speaks English when asked, at once and from then on', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: 'English' }).click();
    const heading = () => page.getByRole('columnheader').first().innerText();
    expect(await heading()).toBe('Department');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await rows().first().waitFor();
    expect(await heading()).toBe('Department');
    await open(names.docx);
    await page.getByRole('button', { name: /^Accept/ }).click();
    await eventually(() => verdict(0)).toBe('accepted');
    // What the page itself says: words of the submissions and of the bureau's letter stay Chinese.
    const own = await page
      .locator('button:not(.place), summary, h4, .label, .badge, .verdict, .state')
      .filter({ hasText: /\p{Script=Han}/u })
      .allInnerTexts();
    expect(own).toEqual(['中文']);
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: '中文' }).click();
    expect(await verdict(0)).toBe('采纳');
  });
});
