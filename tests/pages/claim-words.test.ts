// A sentence with a number that lives may say more of it than the number does. Whatever in it sounds like a claim, and is
// not one of a <When>, is listed beside this test with the reason why it is true at any setting.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chapterFiles, type Sentence, sentencesIn } from './sentences.ts';

const words =
  /\b(rises?|rising|falls?|falling|ups?|down|larger|smaller|largest|smallest|more|less|least|most|half|twice|times|double|only|agrees?|stuck|below|above|positive|negative|both|neither|always|never|nearly|almost|close|little|much|too|already|still|same|equal|worse|better|best|faster|slower|lower|higher|longer|shorter|far|tiny|huge|enough|nothing|hardly|shrinks?|grows?)\b/gi;

const allowed: Readonly<Record<string, readonly (readonly [beginning: string, reason: string])[]>> =
  Object.fromEntries(
    Object.entries(
      import.meta.glob<readonly (readonly [string, string])[]>('./claim-words/*.ts', {
        import: 'allowed',
        eager: true,
      }),
    ).map(([file, all]) => [file.replace(/.*\/(.*)\.ts$/, '$1'), all]),
  );

/** What a sentence says in such words; what a number is called is none of it. */
const saidIn = ({ text }: Sentence) => [
  ...new Set(
    [...text.replace(/\[[^\]]*\]|\{[^}]*\}/g, '').matchAll(words)].map(([word]) => word.toLowerCase()),
  ),
];

const claiming = (sentence: Sentence) => sentence.isLive && saidIn(sentence).length > 0;

/** A line for each sentence that claims and is not allowed, as it is to be written there. */
function newIn(slug: string, source: string): string[] {
  return sentencesIn(source)
    .filter(claiming)
    .filter(({ text }) => !(allowed[slug] ?? []).some(([beginning]) => text.startsWith(beginning)))
    .map(
      (sentence) =>
        `['${sentence.text.slice(0, 60)}', 'why is it true at any setting: ${saidIn(sentence).join(', ')}?'],`,
    );
}

describe('a word that claims', () => {
  test.each([
    ['beside a live number', 'The error falls to <N of="E" />.', 1],
    ['beside a fixed one', 'The error falls to <N of="E" fixed />.', 0],
    ['in a claim', 'It is <N of="E" />: it <When claim="a"><Case is="b">falls</Case></When>.', 0],
    ['beside a claim', 'It is still <N of="E" />: <When claim="a"><Case is="b">low</Case></When>.', 1],
    ['in another sentence', 'It falls. It is <N of="E" />.', 0],
    ['before a line of numbers', 'One. The weight goes down:\n\n<Numbers of="b22_new" />', 1],
    ['before a fixed line', 'The weight goes down:\n\n<Numbers of="b22_new" fixed />', 0],
    ['in the caption of a table', '<N of="E" />\n\n<LineTable of={["E"]} caption="The larger ones" />', 1],
  ])('%s', (_, source, count) => {
    expect(newIn('none', `---\nlayout: a\n---\nimport a from 'a';\n\n${source}`)).toHaveLength(count);
  });
});

test.each(chapterFiles)('$slug says no more than holds', ({ slug, file }) => {
  const source = readFileSync(file, 'utf8');
  expect(newIn(slug, source)).toEqual([]);
  const claims = sentencesIn(source).filter(claiming);
  const stale = (allowed[slug] ?? []).filter(
    ([beginning]) => !claims.some(({ text }) => text.startsWith(beginning)),
  );
  expect(stale, 'allowed, and not there').toEqual([]);
});
