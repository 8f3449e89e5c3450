export type { Concept } from './concept.ts';
export { type Heading, readHeading, unitOfCaption } from './heading.ts';
export { type Identity, identities, isPartOf, type Part } from './identities.ts';
export {
  concepts,
  type ExtraNames,
  foldName,
  type NamedConcept,
  type Vocabulary,
  vocabularyOf,
} from './lookup.ts';
export { type Rate, type RateOperand, rates } from './rates.ts';
