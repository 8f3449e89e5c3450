import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/random.ts';

/** One way in which a file comes to harm. */
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const flip: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = random.integer(1, 12); count > 0; count--)
    copy[random.integer(0, copy.length - 1)] = random.integer(0, 255);
  return copy;
};

const cut: Mutation = (bytes, random) => bytes.slice(0, random.integer(1, bytes.length));

const lift: Mutation = (bytes, random) => {
  const from = random.integer(0, bytes.length - 1);
  const to = Math.min(bytes.length, from + random.integer(1, 2000));
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
};

const double: Mutation = (bytes, random) => {
  const from = random.integer(0, bytes.length - 1);
  const to = Math.min(bytes.length, from + random.integer(1, 2000));
  return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)]);
};

const extremes = [0, 1, 0x7f, 0x80, 0xff];

/** Whole words of a binary format set to what counts and offsets break on. */
const extreme: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  const value = random.pick(extremes);
  const at = random.integer(0, Math.max(0, copy.length - 4));
  copy.fill(value, at, at + random.pick([1, 2, 4]));
  return copy;
};

/** Tags, attributes and texts of a part torn out, doubled, swapped or replaced. */
const tear: Mutation = (bytes, random) => {
  const xml = new TextDecoder().decode(bytes);
  const pieces = xml.split(/(?=<)/);
  for (let count = random.integer(1, 6); count > 0; count--) {
    const at = random.integer(0, pieces.length - 1);
    const other = random.integer(0, pieces.length - 1);
    const [piece = '', another = ''] = [pieces[at], pieces[other]];
    pieces[at] = random.pick([
      '',
      piece + piece,
      another,
      piece.replace(/"[^"]*"/, `"${random.pick(['-1', '0', '99999999', '', 'x', '１２'])}"`),
      piece.replace(/>[^<]+$/, `>${random.pick(['', '1,234.56', '&amp;', '\u0000', ']]>', '９９'])}`),
    ]);
  }
  return new TextEncoder().encode(pieces.join(''));
};

const ofBytes: readonly Mutation[] = [flip, cut, lift, double, extreme];

/** A part of the archive is harmed and packed again, so that the harm reaches the reader behind the checksum. */
const inside: Mutation = (bytes, random) => {
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  if (part.length === 0) return bytes;
  const harm = /\.(?:xml|rels)$/.test(name)
    ? random.pick([tear, tear, tear, ...ofBytes])
    : random.pick(ofBytes);
  parts[name] = harm(part, random).slice();
  return zipSync(parts);
};

/** A good file after one harm. */
export function harmed(bytes: Uint8Array, random: Random): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isArchive && random.chance(0.8) ? inside(bytes, random) : random.pick(ofBytes)(bytes, random);
}
