import type { Document } from '../../src/model/document.ts';
import { textsIn } from '../word/texts.ts';
import { Fields } from './fields.ts';
import { printedText } from './handler.ts';
import { isOn, writtenPrefix } from './names.ts';

/**
 * The check that no number was lost: a second, independent reading of the raw XML that knows nothing of tables, styles,
 * lists or containers, only which text is removed or hidden, and counts the numbers. It costs about a millisecond, so
 * it runs on every file, which mammoth (two hundred) cannot.
 */

/** How often each number stands in a text. */
export type NumberCounts = Map<string, number>;

/** Bounded, for a number of a million digits would overflow the stack of the regular expression. */
const numbers = /[0-9０-９]{1,40}(?:[.．][0-9０-９]{1,40}){0,8}/g;

/** Counts the runs of digits in a text, decimals joined. */
export function countNumbers(text: string, counts: NumberCounts): void {
  numbers.lastIndex = 0;
  for (let found = numbers.exec(text); found; found = numbers.exec(text)) {
    const [number] = found;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
}

/** What the first count has more of than the second, the surplus of each number. */
export function surplus(first: NumberCounts, second: NumberCounts): NumberCounts {
  const more: NumberCounts = new Map();
  for (const [number, count] of first) {
    const difference = count - (second.get(number) ?? 0);
    if (difference > 0) more.set(number, difference);
  }
  return more;
}

/** The numbers anywhere in a Document. */
export function numbersInDocument(document: Document): NumberCounts {
  const counts: NumberCounts = new Map();
  for (const text of textsIn(document)) countNumbers(text, counts);
  return counts;
}

/** The numbers that a part prints once its tracked changes are accepted. */
export function numbersInXml(xml: string, counts: NumberCounts): void {
  const scan = new Scan(counts);
  const prefixes = { w: writtenPrefix(xml, 'w'), m: writtenPrefix(xml, 'm'), mc: writtenPrefix(xml, 'mc') };
  const word =
    'p|t|r|br|cr|tab|ptab|sym|noBreakHyphen|txbxContent|tr|trPr|tc|del|moveFrom|cellDel|rt|vanish|fldChar|ffData|tabs|\\w+Change';
  const tags = new RegExp(
    `<(/?)(?:${prefixes.w}(${word})|${prefixes.m}(t|den|sup|sub)|${prefixes.mc}(Fallback))(?=[\\s/>])([^>]*)>`,
    'g',
  );
  for (const match of xml.matchAll(tags)) {
    const [tag, slash, wordName, mathName, alternative, attributes = ''] = match;
    const name = wordName ?? (mathName === undefined ? alternative : `m:${mathName}`);
    if (name === undefined) continue;
    if (slash === '/') {
      scan.close(name);
      continue;
    }
    const empty = attributes.endsWith('/');
    if ((name === 't' || name === 'm:t') && !empty) {
      const start = match.index + tag.length;
      const end = xml.indexOf('<', start);
      const preserve = name !== 't' || /space\s*=\s*["']preserve/.test(attributes);
      scan.text(printedText(withoutEntities(xml.slice(start, end < 0 ? undefined : end)), preserve));
    }
    scan.open(name, attributes, prefixes.w, empty);
    if (empty) scan.close(name);
  }
  scan.flush();
}

const withoutEntities = (text: string) =>
  text.includes('&')
    ? text.replace(/&#(x?)([0-9a-fA-F]+);/g, (entity, hex: string, digits: string) => {
        const code = Number.parseInt(digits, hex ? 16 : 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      })
    : text;

class Scan {
  readonly #counts: NumberCounts;
  /** The paragraph being read, and those around it where it stands in a text box. */
  readonly #buffers = [''];
  readonly #hidden = [false];
  readonly #rows: boolean[] = [];
  readonly #cells: boolean[] = [];
  readonly #fields = new Fields();
  #skip = 0;
  #changes = 0;
  #inRowProperties = false;
  #inTabs = false;
  #joinNext = false;

  constructor(counts: NumberCounts) {
    this.#counts = counts;
  }

  text(text: string): void {
    if (this.#skip === 0 && !this.#hidden.at(-1) && !this.#fields.computing) this.#add(text);
  }

  #add(text: string): void {
    this.#buffers[this.#buffers.length - 1] += text;
  }

  flush(): void {
    countNumbers(this.#buffers.at(-1) ?? '', this.#counts);
    this.#buffers[this.#buffers.length - 1] = '';
    this.#joinNext = false;
  }

  open(name: string, attributes: string, prefix: string, empty: boolean): void {
    if (name.endsWith('Change')) this.#changes++;
    if (this.#changes > 0) return;
    if (name === 'r') this.#hidden.push(this.#hidden.length > 1 && this.#hidden.at(-1) === true);
    else if (name === 'vanish') this.#vanish(attributes, prefix);
    else if (name === 'txbxContent') this.#buffers.push('');
    else if (name === 'tr') this.#rows.push(false);
    else if (name === 'tc') this.#cells.push(false);
    else if (name === 'trPr') this.#inRowProperties = true;
    else if (name === 'tabs') this.#inTabs = true;
    else if (name === 'cellDel') this.#mark(this.#cells);
    else if (name === 'del' || name === 'moveFrom') {
      // Empty and outside a run, it stands for the paragraph's mark: the text goes on in the next paragraph.
      if (empty && this.#hidden.length === 1) this.#joinNext = true;
      if (this.#inRowProperties) this.#mark(this.#rows);
      else this.#skip++;
    } else if (name === 'rt' || name === 'Fallback') this.#skip++;
    else if (name === 'fldChar') this.#field(attributes);
    else if (/^(br|cr|tab|ptab|sym|m:den|m:sup|m:sub)$/.test(name) && !this.#inTabs) this.#separate(' ');
    else if (name === 'noBreakHyphen') this.#separate('-');
  }

  /** A character between texts counts only where it is printed: else the texts on both sides stand together. */
  #separate(character: string): void {
    if (this.#skip === 0 && !this.#hidden.at(-1)) this.#add(character);
  }

  #mark(stack: boolean[]): void {
    if (stack.length === 0 || stack.at(-1)) return;
    stack[stack.length - 1] = true;
    this.#skip++;
  }

  #vanish(attributes: string, prefix: string): void {
    if (this.#hidden.length < 2) return;
    const value = new RegExp(`${prefix}val\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1];
    this.#hidden[this.#hidden.length - 1] = isOn(value);
  }

  #field(attributes: string): void {
    if (this.#skip > 0) return;
    if (/["']begin["']/.test(attributes)) this.#fields.begin();
    else if (/["']separate["']/.test(attributes)) this.#fields.separate();
    else this.#fields.end();
  }

  close(name: string): void {
    if (name.endsWith('Change')) {
      this.#changes--;
      return;
    }
    if (this.#changes > 0) return;
    if (name === 'p') {
      this.#fields.endParagraph(0);
      if (!this.#joinNext) this.flush();
      this.#joinNext = false;
    } else if (name === 'r' && this.#hidden.length > 1) this.#hidden.pop();
    else if (name === 'txbxContent' && this.#buffers.length > 1) {
      this.flush();
      this.#buffers.pop();
    } else if (name === 'tr') this.#leave(this.#rows);
    else if (name === 'tc') {
      this.flush();
      this.#leave(this.#cells);
    } else if (name === 'trPr') this.#inRowProperties = false;
    else if (name === 'tabs') this.#inTabs = false;
    else if ((name === 'del' || name === 'moveFrom') && !this.#inRowProperties) this.#skip--;
    else if (name === 'rt' || name === 'Fallback') this.#skip--;
    else if (name === 'ffData') this.#separate(' ');
  }

  #leave(stack: boolean[]): void {
    if (stack.pop()) this.#skip--;
  }
}
