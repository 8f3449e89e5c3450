/** The headers of a MIME part and what follows them. */
interface Part {
  readonly headers: string;
  readonly body: string;
}

/**
 * A web page in UTF-8: the bytes themselves, or the page in a web archive (.mht, RFC 2557), as Word and office systems
 * save under the name of a .doc. The pictures and styles beside the page are left.
 */
export function webPage(bytes: Uint8Array): Uint8Array {
  // One character a byte: parts may be in encodings of their own.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const archive = partOf(text);
  const isArchive = !/^\s*</.test(text) && /^(?:MIME-Version|Content-Type):/im.test(archive.headers);
  return inUtf8((isArchive ? pageIn(archive, 0) : undefined) ?? { headers: '', body: text });
}

/** A header goes on over lines that begin with white space; an empty line ends them all. */
function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  const end = gap ? gap.index : text.length;
  return {
    headers: text.slice(0, end).replace(/\r?\n[ \t]+/g, ' '),
    body: gap ? text.slice(end + gap[0].length) : '',
  };
}

const deepest = 4;

/** The first page among the parts. */
function pageIn(part: Part, depth: number): Part | undefined {
  const type = /^Content-Type:\s*([\w./+-]+)/im.exec(part.headers)?.[1]?.toLowerCase() ?? '';
  if (type === 'text/html') return part;
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(part.headers);
  if (!boundary || depth >= deepest) return undefined;
  for (const each of part.body.split(`--${boundary[1] ?? boundary[2]}`).slice(1)) {
    const found = pageIn(partOf(each.replace(/^\r?\n/, '')), depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** The page with all that is said of its encoding made true: an archive tells what its page does not, or not rightly. */
function inUtf8({ headers, body }: Part): Uint8Array {
  const encoding = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  const content =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
  const page = decoded(content, /charset="?([\w-]+)/i.exec(headers)?.[1]);
  return Buffer.from(`\uFEFF${page.replace(/(<meta\b[^>]*?charset=["']?)[\w-]+/gi, '$1utf-8')}`);
}

/** What programs claim that never asked: these take any bytes, and have no Chinese character. */
const western = /^(?:us-ascii|ascii|iso-8859-1|latin1|windows-1252)$/i;

/** By its mark, by the name of its encoding, as UTF-8 where it is that, else by the Chinese encoding that holds the others. */
function decoded(content: Buffer, named: string | undefined): string {
  const head = content.subarray(0, 4096).toString('latin1');
  const mark = head.startsWith('\xff\xfe')
    ? 'utf-16le'
    : head.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  for (const name of [mark, named, /charset=["']?([\w-]+)/i.exec(head)?.[1], 'utf-8']) {
    if (name === undefined || western.test(name)) continue;
    try {
      return new TextDecoder(name, { fatal: true }).decode(content);
    } catch {
      // Not in the encoding that it claims, or in none that is known.
    }
  }
  return new TextDecoder('gb18030').decode(content);
}

const unquoted = (text: string): string =>
  text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
