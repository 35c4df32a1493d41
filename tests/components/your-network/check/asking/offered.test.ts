import { describe, expect, test } from 'vitest';
import { offeredNames } from '../../../../../src/components/your-network/check/asking/offered.ts';
import { previewOf } from '../../../../../src/components/your-network/check/paste-said.ts';
import { reportOf } from '../../../../../src/components/your-network/check/telling/report.ts';
import { named, renamed } from '../../../../../src/components/your-network/names/quantity-name.ts';
import { read } from '../../../../../src/components/your-network/state/fragment.ts';
import { presetIds, presets } from '../../../../../src/components/your-network/state/presets.ts';
import { startAt } from '../../../../../src/components/your-network/state/your-network.ts';
import { conventions, usualOf } from '../../../../../src/lib/audit/naming/convention.ts';
import { meaningUnder } from '../../../../../src/lib/audit/naming/meanings.ts';
import { claimsIn, givenIn, readPaste } from '../../../../../src/lib/audit/paste/read-paste.ts';
import { stepOf } from '../../../../../src/lib/slips/step.ts';
import { allOf, checkedAt, claimsFrom, expectSound, seen } from '../told-text.ts';

describe.each(presetIds)('names offered for %s', (preset) => {
  const { example } = presets[preset];
  const step = stepOf(example);
  const worked = step.entries.filter(({ phase }) => phase !== 'given').map(({ id }) => id);

  test('each is read back as the quantity that it is offered for, in every convention', () => {
    for (const convention of conventions) {
      const offered = allOf(offeredNames(example, convention));
      const read = offered.map(
        ({ name }) => meaningUnder(convention, name, step)?.id ?? (step.byId.has(name) ? name : undefined),
      );
      expect(read).toEqual(worked);
      // By a keyboard's letters too: what is shown in the list can be typed.
      for (const { typed = 'E' } of offered) expect(typed).not.toMatch(/[∂δΔ]/);
    }
  });
});

describe('claims under other names', () => {
  const { example } = presets.mazur;
  const [flat, book, matrix] = [usualOf('flat'), usualOf('book'), usualOf('matrix')];
  const claims = claimsFrom({ 'w5+': '0.3589', h1: '0.5', 'my guess': '3', '-net_o1': '-1.1' });

  test('go there and back again; what no name is stays as it was written', () => {
    const there = renamed(claims, example, flat, book);
    expect(there.map(({ quantity }) => quantity)).toEqual(['b11 new', 'y1', 'my guess', '-zh1']);
    expect(renamed(there, example, book, flat).map(({ quantity }) => quantity)).toEqual([
      'w5+',
      'out_h1',
      'my guess',
      '-net_o1',
    ]);
  });

  test('by ids, as a paste has them, they are called as the page calls them', () => {
    const ids = claimsFrom({ h1: '0.75', '-dE_dzh1': '-0.1', b11_new: '0.4', odd: '1' });
    expect(named(ids, example, flat).map(({ quantity }) => quantity)).toEqual([
      'out_o1',
      '-δ_o1',
      'w5+',
      'odd',
    ]);
    expect(named(ids, example, matrix).map(({ quantity }) => quantity)).toEqual([
      'a^(2)_1',
      '-δ^(2)_1',
      'w^(2)_11 new',
      'odd',
    ]);
  });
});

test('a report holds what is needed to look into it, and leads back to the page', () => {
  const state = { ...startAt('mazur'), claims: claimsFrom({ E_total: '0.7245113', w1: '1' }) };
  const checked = checkedAt(state.example, state.claims, state.names);
  const report = JSON.parse(reportOf(state, checked, [0], 'https://example.org/your-network/'));
  expect(report.unexplained).toMatchObject([{ quantity: 'E_total', digits: '0.7245113' }]);
  // Mazur's printed error before the step
  expect(report.unexplained[0].verdict.right).toBeCloseTo(0.298371109, 9);
  expect(report.example).toEqual(state.example);
  expect(read(new URL(report.link).hash).state).toEqual(state);
});

describe('a preview of a paste', () => {
  const { example, names } = presets.mazur;
  const preview = (text: string) => {
    const pasted = readPaste(text, example);
    const read = { pasted, claims: claimsIn(pasted, example), given: givenIn(pasted, example) };
    const made = previewOf(read, { example, names });
    expectSound(made.table);
    expectSound(made.unread);
    expectSound(made.differ);
    return made;
  };

  test('says what was read, what was not and why, and what the network has otherwise', () => {
    const made = preview('w1 = .15\nw2 = .22\nout_h1 = 0,5933\n<b>no</b>\nw9 = 3\nnet_h1 = abc');
    expect(made.sum).toBe('One to check. Two are numbers the network begins with.');
    expect(seen(made.table)).toContain('3outh10,5933');
    expect(seen(made.unread)).toMatch(/Line 4: .+\nLine 5: “w9” .+\nLine 6: “abc” /);
    expect(made.unread).not.toContain('<b>');
    expect(made.differing).toEqual({ a21: 0.22 });
    expect(seen(made.differ)).toContain('other numbers for w2.');
  });

  test('of nothing says so', () => {
    expect(preview('hello there').sum).toBe('Nothing to check was found in it yet.');
  });
});
