import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reasons } from '../mutation/reasons.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

test.each(Object.entries(reasons))('what goes unnoticed in %s still stands there', (file, own) => {
  const path = `src/lib/${file}`;
  expect(existsSync(path), path).toBe(true);
  const source = oneLine(readFileSync(path, 'utf8'));
  for (const { code } of own) expect(source.includes(code), code).toBe(true);
});

test('each is named once, with a reason', () => {
  for (const [file, own] of Object.entries(reasons)) {
    const keys = own.map(({ code, becomes = '' }) => `${file} ${code} → ${becomes}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { reason } of own) expect(reason).not.toBe('');
  }
});
