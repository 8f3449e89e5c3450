import { zipSync } from 'fflate';
import { openArchive, zipLimits } from '../zip.ts';

/** A sheet of a million formatted rows without a figure is some hundred megabytes, and still a form. */
const limits = { ...zipLimits, entryBytes: zipLimits.totalBytes };
/** Sheets below this size cost nothing worth saving. */
const heavy = 1 << 20;

/**
 * The same workbook with what is read of it and no more, stored. The library inflates without a bound and takes its time
 * over cells that hold nothing; our own archive reader holds every part to its declared size and all to the limits.
 */
export function lightened(bytes: Uint8Array): Uint8Array {
  const archive = openArchive(bytes, limits);
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names) {
    if (!/\.(?:xml|rels|bin)$/i.test(name) || /(?:media|drawings|charts|printerSettings)\//i.test(name))
      continue;
    const part = archive.read(name);
    if (part)
      parts[name] = /worksheets\/[^/]*\.xml$/i.test(name) && part.length > heavy ? withoutEmpty(part) : part;
  }
  return zipSync(parts, { level: 0 });
}

/** A sheet without the cells and rows that are formatted and hold nothing. */
function withoutEmpty(sheet: Uint8Array): Uint8Array {
  // One character a byte, so that no other byte changes.
  const xml = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString('latin1');
  const light = xml.replace(/<c\s[^<>]*\/>/g, '').replace(/<row\s[^<>]*(?:\/>|(?<!\/)>\s*<\/row>)/g, '');
  return Buffer.from(light, 'latin1');
}
