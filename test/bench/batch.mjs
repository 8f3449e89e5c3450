import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditFolder } from './audit-folder.mjs';
import { median } from './compare.mjs';

/** Files that every run audits before those that count: starting the program and compiling it is paid with them. */
export const startUpFiles = 480;
/** Files that count at 1×: as many of each of the three Word samples. */
export const filesAtOne = 42;

/**
 * What the whole program takes for one report at each scale, by CPU and by the clock: what a run costs from the moment
 * when its start-up files are done. Short runs are repeated and their median taken.
 */
export function costAtScales(scales, sources) {
  const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-'));
  try {
    return scales.map((scale) => {
      const files = scale * filesAtOne;
      const runs = Array.from({ length: scale === 1 ? 5 : 1 }, () => runOver(folder, files, sources));
      const medianOf = (part, kind) => median(runs.map((run) => run[part][kind]));
      return {
        scale,
        files,
        startUp: { cpu: medianOf('before', 'cpu'), wall: medianOf('before', 'wall') },
        cpu: medianOf('counted', 'cpu') / files,
        wall: medianOf('counted', 'wall') / files,
        peak: Math.max(...runs.map(({ peak }) => peak)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOver(folder, counted, sources) {
  const files = startUpFiles + counted;
  const input = mkdtempSync(join(folder, 'in-'));
  for (let file = 0; file < files; file++)
    writeFileSync(join(input, `${file}.docx`), withComment(sources[file % sources.length], `copy ${file}`));
  const usage = auditFolder(input, { files, from: startUpFiles });
  rmSync(input, { recursive: true });
  return usage;
}

/** A zip archive with a comment at its end, so that no two files of a batch are the same bytes. */
function withComment(archive, text) {
  const comment = Buffer.from(text);
  const bytes = Buffer.concat([archive, comment]);
  bytes.writeUInt16LE(comment.length, archive.length - 2);
  return bytes;
}
