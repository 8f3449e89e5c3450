/** What a review keeps in the out folder. Every run leaves these files as they are. */
export const reviewFiles = {
  /** Every decision, a line each; lines are only ever added. */
  log: 'decisions.jsonl',
  /** The last decisions as a table, written when it is asked for. */
  table: 'decisions.csv',
  /** Which discrepancies were there before, by which new ones are told. */
  seen: 'reviewed.json',
} as const;
