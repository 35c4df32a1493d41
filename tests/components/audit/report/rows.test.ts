import { describe, expect, test } from 'vitest';
import { type Audited, reportOn } from '../../../../src/components/audit/report/published.ts';
import { rowsOf } from '../../../../src/components/audit/report/rows.ts';
import { examplesPublished } from '../../../../src/lib/audit/published.ts';
import { asPrinted } from '../../../../src/lib/writing/as-printed.ts';

const all: readonly Audited[] = ['article', 'mazur', 'two-two-one', 'exclusive-or'];
const minus = (digits: string) => digits.replace('-', '−');

describe.each(all)('the report on %s', (which) => {
  const report = reportOn(which);
  const rows = rowsOf(report);

  test('has a row for each figure, as printed', () => {
    expect(rows.map(({ printed }) => printed)).toEqual(report.claims.map(({ digits }) => asPrinted(digits)));
  });

  test('tells each mistake once, and says what should stand there, with as many digits', () => {
    expect(rows.filter(({ sentence }) => sentence !== undefined)).toHaveLength(report.findings.length);
    for (const { standing, printed, right } of rows)
      if (standing === 'wrong') expect(right).not.toBe(printed);
    for (const { standing, printed, right, said } of rows)
      if (standing === 'right' && said === 'right' && /[.]/.test(printed) && printed.length < 16)
        expect(right).toBe(minus(printed));
  });
});

test('what the file of published examples calls right is right here, and the other way round', () => {
  for (const [which, id] of [
    ['mazur', 'E1'],
    ['two-two-one', 'E3'],
    ['exclusive-or', 'E5-99'],
  ] as const) {
    const expected = examplesPublished()
      .find((one) => one.id === id)
      ?.claims.map(({ verdict }) =>
        verdict === 'slip' ? 'wrong' : verdict === 'follow-on' ? 'carried' : 'right',
      );
    expect(rowsOf(reportOn(which)).map(({ standing }) => standing)).toEqual(expected);
  }
});

test('the sign of a δ goes with its symbol and its digits', () => {
  const delta = rowsOf(reportOn('two-two-one')).find(({ sentence }) => sentence !== undefined);
  expect(delta?.symbol).toMatch(/^−/);
  expect([delta?.printed, delta?.right]).toEqual(['−2.406 × 10⁻³', '−2.654 × 10⁻³']);
});
