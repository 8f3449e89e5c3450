import { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';

/** Two printed shares of a hundred, each rounded in its last digit. */
const slackOfEach = new Decimal('0.01');

/**
 * Whether every part of a list is told with its share (其中：A 60万元，占60%；B 40万元，占40%) and the shares make a
 * hundred: then the list names all parts. Shares of something else than what is listed show nothing.
 */
export function sharesMakeAll(state: State, whole: Figure, parts: readonly Figure[]): boolean {
  let total = new Decimal(0);
  for (const part of parts) {
    const share = shareAfter(state, part);
    const isOther = share?.of != null && !whole.concept.startsWith('~') && share.of !== whole.concept;
    if (!share || isOther) return false;
    total = total.plus(share.value);
  }
  return parts.length > 1 && total.minus(100).abs().lte(slackOfEach.times(parts.length));
}

/** 占…的x% right after an amount, and what it says it is a share of. */
function shareAfter({ tokens, prints }: State, part: Figure): { value: Decimal; of: string | null } | null {
  const at = tokens.findIndex((token) => token.kind === 'number' && prints.get(token.start) === part);
  const after = at < 0 ? [] : tokens.slice(at + 1);
  const end = after.findIndex(({ kind }) => kind === 'number');
  const share = after[end];
  const [mark, ...words] = after.slice(0, end);
  if (share?.kind !== 'number' || share.number.unit !== '%' || !mark) return null;
  if (!/^(?:comma|open|share)$/.test(mark.kind) || !words.every(isOfShare)) return null;
  if (![mark, ...words].some(({ kind }) => kind === 'share')) return null;
  const name = words.find((token) => token.kind === 'name');
  return { value: share.number.value, of: name?.kind === 'name' ? name.named.concept : null };
}

const isOfShare = ({ kind }: Token): boolean => !/^(?:semicolon|stop|comma|than|up|down|plan)$/.test(kind);
