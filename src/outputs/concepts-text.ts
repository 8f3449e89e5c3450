import {
  type Concept,
  concepts,
  type ExtraNames,
  identities,
  type RateOperand,
  rates,
} from '../concepts/index.ts';
import type { Language } from '../model/message.ts';

const labels = {
  zh: {
    names: '名称：',
    headings: '仅作表头：',
    added: '政策文件添加：',
    relations: '关系：',
    comma: '、',
    gap: '　',
  },
  en: {
    names: 'names: ',
    headings: 'headings only: ',
    added: 'added by the policy: ',
    relations: 'relation: ',
    comma: ', ',
    gap: '  ',
  },
} as const;

/** `hedui concepts`: the vocabulary, each concept with the names that mean it and the relations that it stands in. */
export function conceptsText(extra: ExtraNames, language: Language): string {
  return `${concepts.map((concept) => block(concept, extra[concept.id] ?? [], language)).join('\n\n')}\n`;
}

function block(concept: Concept, added: readonly string[], language: Language): string {
  const words = labels[language];
  const title = language === 'zh' ? concept.label : `${concept.label} (${concept.english})`;
  const list = (label: string, names: readonly string[]) =>
    names.length > 0 ? [`  ${label}${names.join(words.comma)}`] : [];
  return [
    `${concept.id}${words.gap}${title}`,
    ...list(words.names, concept.names),
    ...list(words.headings, concept.headings ?? []),
    ...list(words.added, added),
    ...relationsOf(concept.id, language).map((relation) => `  ${words.relations}${relation}`),
  ].join('\n');
}

function relationsOf(id: string, language: Language): string[] {
  const sums = identities
    .filter(({ result, required, optional }) =>
      [result, ...[...required, ...optional].map(({ concept }) => concept)].includes(id),
    )
    .map((identity) => `${identity[language]} [${identity.basis}]`);
  const ratios = rates
    .filter((rate) => [rate.id, rate.numerator.concept, rate.denominator.concept].includes(id))
    .map(({ label, english, form, numerator, denominator, basis }) => {
      const name = language === 'zh' ? label : english;
      const [part, whole] = [nameOf(numerator, language), nameOf(denominator, language)];
      const top = form === 'change' ? `(${part} − ${whole})` : part;
      return `${name} = ${top} ÷ ${whole} × 100% [${basis}]`;
    });
  return [...sums, ...ratios];
}

const conceptOf = new Map(concepts.map((concept) => [concept.id, concept]));

function nameOf({ concept: id, name, year }: RateOperand, language: Language): string {
  const concept = conceptOf.get(id);
  const known = language === 'zh' ? concept?.label : concept?.english;
  const lastYear = { zh: '（上年）', en: ' (last year)' }[language];
  return `${known ?? name?.[language] ?? id}${year === 'previous' ? lastYear : ''}`;
}
