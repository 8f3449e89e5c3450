import type { Notice } from '../../src/model/message.ts';
import { Refusal } from '../refusal.ts';
import { decodeXml, readXml } from '../xml.ts';
import { type Archive, openArchive } from '../zip.ts';
import { namespaces } from './names.ts';

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** The parts of a Word file, found by their relationships: names are the writer's choice. */
export class WordPackage {
  /** Parts that could not be read; the rest of the document stands without them. */
  readonly unread: Notice[] = [];
  /** The text of the main part. */
  readonly main: string;
  readonly #archive: Archive;
  readonly #relationships: readonly Relationship[];

  constructor(bytes: Uint8Array) {
    this.#archive = openArchive(bytes);
    const name = this.#mainName();
    const main = name === undefined ? undefined : this.#archive.read(name);
    if (name === undefined || !main) {
      throw new Refusal(
        'docx-no-document',
        '文件里没有 Word 正文，可能不是 Word 文件或已损坏，请另存为 .docx 后重新提交。',
        'The file holds no Word document: it is damaged or something else. Save it as .docx and resubmit.',
      );
    }
    this.main = decodeXml(main);
    this.#relationships = this.#relationshipsOf(name);
  }

  #mainName(): string | undefined {
    const target = this.#relationshipsOf('').find((relation) => relation.type === 'officeDocument')?.target;
    if (target !== undefined && this.#archive.has(target)) return target;
    return this.#archive.has('word/document.xml') ? 'word/document.xml' : undefined;
  }

  /** Relationships of a part ('' is the package), their types without the namespace, their targets from the root. */
  #relationshipsOf(part: string): Relationship[] {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const bytes = this.#archive.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    const found: Relationship[] = [];
    if (!bytes) return found;
    readXml(decodeXml(bytes), namespaces, {
      open(name, attributes) {
        const { Type: type, Target: target, TargetMode: mode } = attributes;
        if (name !== 'rel:Relationship' || type === undefined || target === undefined || mode === 'External')
          return;
        found.push({ type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
      },
    });
    return found;
  }

  /** The texts of the related parts of a type, as far as they can be read. */
  parts(type: string, label: { zh: string; en: string }): string[] {
    const texts: string[] = [];
    for (const relation of this.#relationships) {
      if (relation.type !== type) continue;
      const text = this.read(label, () => {
        const bytes = this.#archive.read(relation.target);
        return bytes && decodeXml(bytes);
      });
      if (text !== undefined) texts.push(text);
    }
    return texts;
  }

  /** Runs a reading of a secondary part; if it is missing or refused, the loss is noted and nothing is given. */
  read<T>(label: { zh: string; en: string }, reading: () => T | undefined): T | undefined {
    try {
      const value = reading();
      if (value !== undefined) return value;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    this.unread.push({
      code: 'docx-part-unread',
      loss: true,
      text: {
        zh: `文件的${label.zh}部分已损坏，未能读取。`,
        en: `The ${label.en} of the file are damaged and were not read.`,
      },
    });
    return undefined;
  }
}

/** A relationship's target from the root of the package. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const plain = target.replaceAll('\\', '/');
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const path = steps.join('/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
