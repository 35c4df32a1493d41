import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { markOf, readLink, writeLink } from '../../../../src/components/cells/link/link.ts';

const original = "import { forward } from 'backprop';\nconsole.log(1);";
const link = async (code: string) => (await writeLink('forward/one-pass', code, original)) as string;
const packed = (bytes: Uint8Array) => deflateSync(bytes).toString('base64url');

describe('a link', () => {
  test.each(['console.log(1)', '', 'const σ = "déjà vu 反向传播 🙂";\r\n\tlet x\n', '\u{feff}a\0b'])(
    'brings back %j',
    async (code) => {
      expect(await readLink(await link(code))).toEqual({
        id: 'forward/one-pass',
        code,
        from: markOf(original),
      });
    },
  );

  test('survives a mail program: nothing in it but letters, digits and a few signs', async () => {
    expect(await link('const a = "\\u00ff??>>";'.repeat(20))).toMatch(/^#cell=[\w./-]+$/);
  });

  test('is as zlib packs it, so that another edition can read it', async () => {
    expect((await link('let a = 1;')).split('.').at(-1)).toHaveLength(
      packed(Buffer.from('let a = 1;')).length,
    );
  });

  test('is not made of a code that no address holds', async () => {
    const noise = Array.from({ length: 40_000 }, (_, i) =>
      String.fromCharCode(33 + (Math.floor(Math.abs(Math.sin(i) * 1e6)) % 90)),
    ).join('');
    expect(await writeLink('a/b', noise, original)).toEqual({ problem: 'link' });
  });
});

describe('a link that could not be read is not made', () => {
  test.each([
    ['longer than a cell runs, though it packs well', `// ${'x'.repeat(200_000)}`, 'code'],
    ['one letter too long', 'x'.repeat(50_001), 'code'],
    ['half a character, which no text keeps', 'const half = "\ud83d";', 'text'],
  ])('%s', async (_, code, problem) => {
    expect(await writeLink('a/b', code, original)).toEqual({ problem });
  });

  test('the longest that a cell runs is', async () => {
    expect(await readLink(await link('x'.repeat(50_000)))).toMatchObject({ code: 'x'.repeat(50_000) });
  });
});

describe('a link that can’t be read says why', () => {
  const id = 'forward/one-pass';

  test('cut off, at any place', async () => {
    const whole = await link('const a = 1; console.log(a, a, a);');
    for (let at = whole.lastIndexOf('.'); at < whole.length; at++)
      expect(await readLink(whole.slice(0, at)), whole.slice(0, at)).toEqual({ problem: 'cut', id });
  });

  test('one sign changed', async () => {
    const whole = await link('const a = 1;');
    const at = whole.length - 8;
    const other = whole[at] === 'A' ? 'B' : 'A';
    expect(await readLink(whole.slice(0, at) + other + whole.slice(at + 1))).toEqual({ problem: 'cut', id });
  });

  test('no base64, no cell, nothing at all', async () => {
    expect(await readLink(`#cell=1.${id}.x.%FF%FE`)).toEqual({ problem: 'cut', id });
    expect(await readLink('#cell=1.<img src=x>.x.eJwDAAAAAAE')).toEqual({ problem: 'cut', id: undefined });
    expect(await readLink('#cell=')).toMatchObject({ problem: 'old' });
  });

  test('not UTF-8', async () => {
    expect(await readLink(`#cell=1.${id}.x.${packed(Uint8Array.of(0x61, 0xff, 0xfe))}`)).toEqual({
      problem: 'text',
      id,
    });
  });

  test('a megabyte', async () => {
    expect(await readLink(`#cell=1.${id}.x.${'A'.repeat(1e6)}`)).toEqual({ problem: 'long', id });
  });

  test('short, but megabytes when unpacked', async () => {
    const bomb = packed(Buffer.alloc(14_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await readLink(`#cell=1.${id}.x.${bomb}`)).toEqual({ problem: 'long', id });
  });

  test.each(['0', '2', 'x', ''])('written by edition %j', async (edition) => {
    expect(await readLink(`#cell=${edition}.${id}.x.eJwDAAAAAAE`)).toEqual({ problem: 'old', id });
  });
});
