import type { Document } from '../../model/document.ts';
import { defaultPolicy, type Policy } from '../../model/policy.ts';

type Grade = Policy['grades'][number];

const number = '(\\d{1,3}(?:\\.\\d+)?)分?(?:[（(]不?含[^（()）]*[）)])?';
const dash = '[-—–―~～至到]+';
/** ≥90分, 90分及以上, 80（含）—90分, 60分以下. */
const range = `(?:[≥＞>]\\s*${number}|${number}${dash}${number}(?:以下)?|${number}(?:及以?|以)上(?:[（(]含[^（()）]*[）)])?|[<＜]\\s*${number}|${number}(?:以下|及以下))`;
const name =
  '[“"<《‘]?(优秀|优|良好|良|中等|中|基本合格|合格|一般|及格|不合格|不及格|较差|差|[A-D])(?=[”">》’级等档次，,；;。、（()）]|$)';
const band = new RegExp(
  `${range}(?:的|者)?[，,:：]?(?:评?定?等级|等次)?(?:为|是|属于|评为|评定为|定为)?${name}`,
  'g',
);

/**
 * The scale of grades that a report quotes (90分以上为优，80—90分为良，…，60分以下为差), best first; null where it quotes none as a
 * whole, or several that differ.
 */
export function gradesSaid(document: Document): Grade[] | null {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.map(({ text }) => text) : [block.text],
  );
  const scales = texts.map(scaleIn).filter((scale) => scale !== null);
  const [first, ...others] = scales;
  return first && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

/** At least three grades, each with a bound of its own, down to nothing. */
function scaleIn(text: string): Grade[] | null {
  const found = [...text.replace(/\s/g, '').matchAll(band)].map(([, ...groups]): Grade => {
    const [least, low, high, from, under, below] = groups;
    const grade = groups.at(-1) as string;
    const bounds = [least, low, high, from].flatMap((bound) => (bound === undefined ? [] : [Number(bound)]));
    return { ...known(grade), from: (under ?? below) ? 0 : Math.min(...bounds) };
  });
  const isScale =
    found.length >= 3 &&
    found.every(({ from }, at) => at === 0 || from < (found[at - 1] as Grade).from) &&
    found.at(-1)?.from === 0;
  return isScale ? found : null;
}

/** A grade with the other words for it. */
function known(grade: string): Pick<Grade, 'grade' | 'names'> {
  const same = defaultPolicy.grades.find((one) => one.grade === grade || one.names.includes(grade));
  return { grade, names: same ? [same.grade, ...same.names] : [] };
}
