import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { taught, taughtIn } from '../../../../../src/components/your-network/check/telling/taught.ts';
import { catalogue, type SlipKindId } from '../../../../../src/lib/slips/catalogue/catalogue.ts';

describe('where the book teaches what a slip gets wrong', () => {
  const slips = Object.keys(catalogue) as SlipKindId[];

  test('something of every slip, and of nothing else', () => {
    expect(Object.keys(taughtIn).sort()).toEqual(slips.toSorted());
  });

  test.each(slips)('%s: a heading that is there', (slip) => {
    const [slug, heading] = taughtIn[slip].split('#');
    expect(readFileSync(`src/pages/${slug}.mdx`, 'utf8')).toMatch(
      new RegExp(`^## .*\\{#${heading}\\}$`, 'm'),
    );
    expect(taught(slip)?.address).toBe(`/${slug}/#${heading}`);
    expect(taught(slip)?.chapter.number).toBeGreaterThan(0);
  });
});
