import type { Phrase } from './phrase.ts';
import { labelOf, type State } from './state.ts';

/** 项目支出共安排3个项目，累计支出450万元: what all of them were counted for is what is told of. */
export function nameCounted(state: State, phrase: Phrase): void {
  const { name, scope, tokens } = phrase;
  if (!name || phrase.stage !== null || phrase.has.has('people')) return;
  if (!/^(?:expenditure|three|procurement)(?:\.|$)/.test(name.named.concept)) return;
  const opens = tokens
    .slice(0, tokens.indexOf(name))
    .every(({ kind }) => /year|thisYear|department/.test(kind));
  if (!opens || !tokens.some(({ text }) => /^(?:全年)?共/.test(text))) return;
  const { concept } = name.named;
  state.topic = { concept, label: labelOf(state, concept), scope: scope ?? state.scope };
  state.topicAlone = true;
}
