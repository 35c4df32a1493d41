// A link to a cell that was damaged on its way: it is the same code or none, never another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, writeLink } from '../../../../src/components/cells/link/link.ts';

const code = fc.string({ unit: 'grapheme', maxLength: 200 });
const alphabet = [...'abcXYZ019-_.=%/#?& \u00a0é'];

async function linkOf(text: string): Promise<string> {
  const link = await writeLink('forward/one-pass', text, 'original');
  if (typeof link !== 'string') throw new Error(`a link was expected, not ${link.problem}`);
  return link;
}

test('whatever code, it comes back to the letter', async () => {
  const property = fc.asyncProperty(code, async (text) => {
    expect(await readLink(await linkOf(text))).toMatchObject({ id: 'forward/one-pass', code: text });
  });
  await fc.assert(property, { seed: 1986, numRuns: 200 });
});

test('with a letter lost, changed or added in its data', async () => {
  const how = fc.constantFrom('lost', 'changed', 'added', 'cut');
  const property = fc.asyncProperty(
    fc.tuple(
      code,
      how,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.constantFrom(...alphabet),
    ),
    async ([text, how, where, letter]) => {
      const link = await linkOf(text);
      const from = link.lastIndexOf('.') + 1;
      const at = from + Math.floor(where * (link.length - from));
      const behind = {
        lost: link.slice(at + 1),
        changed: letter + link.slice(at + 1),
        added: letter + link.slice(at),
        cut: '',
      };
      const read = await readLink(link.slice(0, at) + behind[how]);
      if ('code' in read) expect(read.code).toBe(text);
      else expect(['cut', 'text', 'long']).toContain(read.problem);
    },
  );
  await fc.assert(property, { seed: 1986, numRuns: 500 });
});

test('any text at all is read as a problem', async () => {
  const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
    for (const hash of [`#cell=${text}`, `#cell=1.forward/one-pass.x.${text}`]) {
      const read = await readLink(hash);
      expect('problem' in read || typeof read.code === 'string').toBe(true);
    }
  });
  await fc.assert(property, { seed: 1986, numRuns: 300 });
});
