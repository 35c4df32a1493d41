import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionsIn, piecesOf } from '../../../../src/components/page/about/changelog.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');

test('the newest edition in the changelog is the one of package.json, and each says what changed', () => {
  const editions = editionsIn(changelog);
  expect(editions[0]?.version).toBe(version);
  for (const { version, changes } of editions) expect(changes.length, version).toBeGreaterThan(0);
});

test('every line of it is read', () => {
  const lines = changelog.split('\n').filter((line) => line.startsWith('- '));
  expect(editionsIn(changelog).flatMap(({ changes }) => changes)).toHaveLength(lines.length);
});

test('a change is what it is about, if that is said, and its text', () => {
  expect(editionsIn('# All\n\n## 1.2.3, a name\n\n- **Head.** It *turns*.\n- Plain.\n')).toEqual([
    {
      version: '1.2.3',
      name: 'a name',
      changes: [{ head: 'Head.', text: 'It *turns*.' }, { text: 'Plain.' }],
    },
  ]);
  expect(piecesOf('It *turns*.')).toEqual([
    { text: 'It ', isCited: false },
    { text: 'turns', isCited: true },
    { text: '.', isCited: false },
  ]);
});

test.each([
  ['## Unreleased\n', /"Unreleased"/],
  ['## 1.2.3, a name\n\nA paragraph.\n', /"A paragraph\."/],
  ['## 1.2.3, a name\n\n- A change that\n  goes on.\n', /" {2}goes on\."/],
])('%j is refused, and the line named', (text, named) => {
  expect(() => editionsIn(text)).toThrow(named);
});
