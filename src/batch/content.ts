import { readFile } from 'node:fs/promises';
import { type Container, openContainer } from '../../parsers/container.ts';
import type { Localized, Outcome } from '../model/message.ts';

/** Where the bytes of a submitted file are: on the disk, or inside an archive there, or inside one in that. */
export interface Place {
  readonly path: string;
  /** The names to follow from the outermost archive inwards; empty for a file of its own. */
  readonly inside: readonly string[];
}

/** Reads submitted files. The archive that was read last stays open, for its files are read one after the other. */
export class Contents {
  readonly #open = new Map<string, Container>();

  async read({ path, inside }: Place): Promise<Outcome<Uint8Array>> {
    if (inside.length === 0) return fromDisk(path);
    const container = await this.container({ path, inside: inside.slice(0, -1) });
    return container.ok ? container.value.read(inside.at(-1) as string) : container;
  }

  /** The archive at a place, from its bytes where they were read already. */
  async container(place: Place, content?: Uint8Array): Promise<Outcome<Container>> {
    const key = JSON.stringify(place);
    const known = this.#open.get(key);
    if (known) return { ok: true, value: known, notices: [] };
    const bytes = content === undefined ? await this.read(place) : given(content);
    if (!bytes.ok) return bytes;
    const opened = openContainer(bytes.value);
    if (!opened.ok) return opened;
    // The archives around this one stay open with it.
    for (const other of this.#open.keys()) if (!isAround(JSON.parse(other), place)) this.#open.delete(other);
    this.#open.set(key, opened.value);
    return opened;
  }
}

const isAround = (outer: Place, { path, inside }: Place): boolean =>
  outer.path === path && outer.inside.every((name, depth) => inside[depth] === name);

const given = (value: Uint8Array): Outcome<Uint8Array> => ({ ok: true, value, notices: [] });

async function fromDisk(path: string): Promise<Outcome<Uint8Array>> {
  try {
    const content = await readFile(path);
    return given(new Uint8Array(content.buffer, content.byteOffset, content.length));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return unread({ zh: `无法从磁盘读取（${code}）`, en: `cannot be read from the disk (${code})` });
  }
}

export const unread = (text: Localized): Extract<Outcome<never>, { ok: false }> => ({
  ok: false,
  reason: { code: 'input', loss: true, text },
});
