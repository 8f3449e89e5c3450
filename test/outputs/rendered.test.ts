import { expect, test } from 'vitest';
import { recordJson } from '../../src/outputs/record-json.ts';
import { growing, render } from '../../src/outputs/rendered.ts';
import { auditOf, discrepancyRow } from '../support/audits.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test.each(['zh', 'en'] as const)('an audit is rendered as every artefact shows it in %s', (language) => {
  const audit = auditOf({ discrepancies: [discrepancyRow()] });
  const rendered = render(audit, language);
  expect(rendered.report).toEqual(audit.report);
  expect(rendered.top).toEqual(audit.discrepancies);
  expect(rendered.lines.map(decode)).toEqual(growing.map((table) => table.lines(audit, language)));
  const origin = { fingerprint: 'ff', together: [audit.report.reportId] };
  const text = recordJson.head(origin) + decode(rendered.record);
  expect(recordJson.read(text, 'ff')?.audit).toEqual(JSON.parse(JSON.stringify(audit)));
  expect(structuredClone(rendered), 'it crosses to the main thread').toEqual(rendered);
});
