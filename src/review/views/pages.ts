import type { Audit } from '../../model/audit.ts';
import type { Sheet } from '../../model/document.ts';
import type { Locator } from '../../model/locator.ts';
import type { AreaView } from '../api.ts';

/** The pages of a submission, numbered through all its files as the page view shows them. */
export class PagesOf {
  readonly sheets: readonly Sheet[];

  constructor({ sheets }: Pick<Audit, 'sheets'>) {
    this.sheets = sheets ?? [];
  }

  /** Whether some page was read from its picture; its text is no better than the reading of it. */
  get pictured(): boolean {
    return this.sheets.some(({ skew }) => skew !== undefined);
  }

  /** A place's areas in fractions of their pages; one on a page that was not read has none. */
  areasOf({ file, areas }: Pick<Locator, 'file' | 'areas'>): AreaView[] {
    return areas.flatMap(({ page, box }) => {
      const at = this.sheets.findIndex((sheet) => sheet.page === page && sheet.file === file);
      const sheet = this.sheets[at];
      if (sheet === undefined) return [];
      const [left, top, right, bottom] = box;
      const inside = (value: number, whole: number) => Math.min(1, Math.max(0, value / whole));
      return [
        {
          page: at + 1,
          box: [
            inside(left, sheet.width),
            inside(top, sheet.height),
            inside(right, sheet.width),
            inside(bottom, sheet.height),
          ],
        },
      ];
    });
  }
}
