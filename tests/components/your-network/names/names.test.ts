import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { nameHtml } from '../../../../src/components/your-network/names/name-html.ts';
import { nameTex, texWriterOf } from '../../../../src/components/your-network/names/name-tex.ts';
import { writerOf } from '../../../../src/components/your-network/names/writer.ts';
import { conventions, usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { published, steps } from '../../../lib/audit/naming/steps.ts';

/** HTML as it reads: what stands low behind a _, what stands high behind a ^. */
const read = (html: string) =>
  html
    .replace(/<sub>(.*?)<\/sub>/g, '_$1')
    .replace(/<sup>(.*?)<\/sup>/g, '^$1')
    .replace(/<[^>]+>/g, '');

describe('a name', () => {
  test.each([
    ['w3', 'w_3', 'w_{3}'],
    ['w3+', 'w_3^+', 'w^{+}_{3}'],
    ['net_h1', 'net_h1', String.raw`\mathit{net}_{h1}`],
    ['net_h1 after', 'net_h1^new', String.raw`\mathit{net}^{\text{new}}_{h1}`],
    ['w^(1)_21', 'w^(1)_21', 'w^{(1)}_{21}'],
    ['w^(1)_21 new', 'w^(1)_21^new', String.raw`w^{(1)\,\text{new}}_{21}`],
    ['w[2][1][2]', 'w[2][1][2]', 'w[2][1][2]'],
    ['w_new[2][1][2]', 'w_new[2][1][2]', String.raw`w_{\text{new}}[2][1][2]`],
    ['w4,10', 'w_4,10', 'w_{4,10}'],
    ['δ_h1', 'δ_h1', String.raw`\delta_{h1}`],
    ['θ3', 'θ_3', String.raw`\theta_{3}`],
    ['eta', 'η', String.raw`\eta`],
    ['Δw3', 'Δw_3', String.raw`\Delta w_{3}`],
    ['E_total', 'E_total', String.raw`E_{\mathit{total}}`],
    ['∂E/∂net_h1', '∂E/∂net_h1', String.raw`\frac{\partial E}{\partial \mathit{net}_{h1}}`],
    ['dE/dw[2][1][1]', '∂E/∂w[2][1][1]', String.raw`\frac{\partial E}{\partial w[2][1][1]}`],
    [
      '∂E/∂out_h1 via out_o1',
      '∂E/∂out_h1^via out_o1',
      String.raw`{\frac{\partial E}{\partial \mathit{out}_{h1}}}^{\text{via }\mathit{out}_{o1}}`,
    ],
  ])('%s', (name, html, tex) => {
    expect(read(nameHtml(name))).toBe(html);
    expect(nameTex(name)).toBe(tex);
  });

  test('letters are in italics', () => {
    expect(nameHtml('net_h1')).toBe('<var>net</var><sub>h1</sub>');
  });
});

test('every name of every step under every convention closes what it opens, and KaTeX reads it', () => {
  const faults: string[] = [];
  // What differs between steps are numbers: of each form of a name KaTeX reads one.
  const forms = new Map<string, string>();
  for (const step of Object.values(steps))
    for (const convention of conventions) {
      const writer = writerOf(step, convention);
      const tex = texWriterOf(step, convention);
      for (const { id } of step.entries) {
        for (const html of [writer.html(id), writer.formula(id)]) {
          const [opened, closed] = [html.split(/<(?!\/)/).length, html.split('</').length];
          if (opened !== closed || /[<>&]|undefined|[_^]$/.test(read(html))) faults.push(html);
        }
        if (writer.text(id) === '') faults.push(id);
        forms.set(tex(id).replace(/\d+/g, '1'), tex(id));
      }
    }
  expect(faults).toEqual([]);
  expect(forms.size).toBeGreaterThan(100);
  for (const tex of forms.values()) katex.renderToString(tex, { throwOnError: true, strict: 'error' });
});

test('what a convention has no name for stays under the book’s symbol', () => {
  const writer = writerOf(published('E1'), usualOf('flat'));
  expect(writer.text('e1')).toBe('e1');
  expect(read(writer.html('e1'))).toBe('e_1');
  expect(writer.text('a12')).toBe('w3');
});

test('a step with other numbers is written by the same writer', () => {
  const step = published('E1');
  const other = { ...step, parameters: { ...step.parameters, x1: 0.7 } };
  expect(writerOf(other, usualOf('flat'))).toBe(writerOf(step, usualOf('flat')));
  expect(writerOf(other, usualOf('matrix'))).not.toBe(writerOf(step, usualOf('flat')));
});
