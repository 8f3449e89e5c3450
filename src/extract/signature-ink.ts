import type { Area, Document, Inking } from '../model/document.ts';
import type { Signature } from '../model/record.ts';

/** A signature stands beside its label or reaches over it a little; a seal is 42 mm wide and pressed on or near it. */
const BESIDE = 150;
const OVER = 8;
const SEAL = 60;

/**
 * A place where no name is typed, with what the picture of its page shows: ink that is no print, nothing, or, where the
 * picture is too poor, what cannot be told. Places of text formats stay as they are.
 */
export function withInk(signature: Signature, { sheets = [], inkings = [] }: Document): Signature {
  const { signed, at, role } = signature;
  const pictured = at.areas.flatMap((area) => {
    const sheet = sheets.find(({ page, file }) => page === area.page && file === at.file);
    return sheet?.skew === undefined ? [] : [{ area, sheet }];
  });
  if (signed !== 'no' || pictured.length === 0) return signature;
  const isCell = at.kind === 'cell' && at.raw.trim() === '';
  const own = inkings.filter(({ file }) => file === at.file);
  const inked = pictured.some(({ area }) =>
    own.some((inking) => mayBe(inking, role) && meets(inking, reachOf(area, inking, isCell))),
  );
  if (inked) return { ...signature, signed: 'yes' };
  return pictured.some(({ sheet }) => sheet.poor) ? { ...signature, signed: 'cannot-tell' } : signature;
}

/** A red seal is no signature of a person, and nobody signs where only a seal is asked for. */
const mayBe = ({ seal }: Inking, role: string): boolean =>
  /签字或盖章|签章/.test(role) || (seal ? /[盖公]章/.test(role) : !/[盖公]章/.test(role));

/** Where ink belongs to a place: in its cell, or at its label. */
function reachOf({ page, box: [left, top, right, bottom] }: Area, { seal }: Inking, isCell: boolean): Area {
  const over = seal ? SEAL : OVER;
  if (isCell && !seal) return { page, box: [left, top, right, bottom] };
  return { page, box: [left - over, top - over, right + (isCell ? over : BESIDE), bottom + over] };
}

const meets = (one: Area, other: Area): boolean =>
  one.page === other.page &&
  one.box[0] < other.box[2] &&
  one.box[2] > other.box[0] &&
  one.box[1] < other.box[3] &&
  one.box[3] > other.box[1];
