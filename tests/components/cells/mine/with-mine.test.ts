import { globSync, readFileSync } from 'node:fs';
import { transform } from 'sucrase';
import { describe, expect, test } from 'vitest';
import { codeMask } from '../../../../src/components/cells/mine/code-mask.ts';
import { withMine } from '../../../../src/components/cells/mine/with-mine.ts';
import * as library from '../../../../src/lib/index.ts';

const changed = { a11: -0.3, b22: 0.9, t1: 0.2 };
const sources = globSync('src/cells/**/*.ts')
  .sort()
  .map((file) => [file, readFileSync(file, 'utf8').trimEnd()] as const);
const rewritten = sources.flatMap(([file, source]) => {
  const mine = withMine(source, changed);
  return mine === undefined ? [] : [[file, source, mine.code] as const];
});

/** What a program prints: its import is taken out, and it gets a library instead. */
function printedBy(code: string, lib: object): readonly unknown[] {
  const printed: unknown[] = [];
  const names = /import \{([^}]*)\} from 'backprop';/.exec(code)?.[1] ?? '';
  const taken = names.replace(/\btype \w+,?/g, '').replaceAll(' as ', ': ');
  const body = transform(code.replace(/import \{[^}]*\} from 'backprop';/, ''), {
    transforms: ['typescript'],
  });
  new Function('library', 'console', `const {${taken}} = library;\n${body.code}`)(lib, {
    log: (...values: unknown[]) => printed.push(structuredClone(values)),
  });
  return printed;
}

/** The library of a book whose article had the reader's numbers. */
const article = { ...library.article, ...changed };
const theirs = {
  ...library,
  article,
  quantity: (of: string, parameters = article, rounding?: Parameters<typeof library.quantity>[2]) =>
    library.quantity(of, parameters, rounding),
};

describe('the reader’s numbers in the cells of the book', () => {
  test('come into every program that uses the article’s, and into no other', () => {
    expect(rewritten.map(([file]) => file.replace(/^src\/cells\/(.*)\.ts$/, '$1'))).toEqual([
      'any-network/batch',
      'backward-hidden/every-gradient',
      'backward-hidden/two-paths',
      'backward-output/nudge',
      'backward-output/three-factors',
      'by-machine/accumulate',
      'by-machine/engine',
      'by-machine/remember',
      'checking/two-nudges',
      'forward/rounding',
      'many-steps/train',
      'many-steps/two-samples',
      'one-step/one-step',
      'one-step/suspects',
      'which-mistake/alike',
      'which-mistake/audit',
    ]);
  });

  test.each(rewritten)('%s prints what it would, had the article had them', (_, source, code) => {
    const printed = printedBy(code, library);
    expect(printed).toEqual(printedBy(source, theirs));
    expect(printed).not.toEqual(printedBy(source, library));
  });

  test.each(rewritten)('%s: lines are as narrow as ever, and no output is stated', (_, __, code) => {
    for (const line of code.split('\n')) expect(line.length, line).toBeLessThanOrEqual(66);
    expect(code).not.toContain('→');
  });

  test.each(rewritten)(
    '%s: the same numbers again change nothing, others take their place',
    (_, source, code) => {
      expect(withMine(code, changed)).toEqual({ code, again: true });
      const others = Object.fromEntries(Object.keys(library.article).map((id, i) => [id, 1 / (i + 3)]));
      expect(withMine(code, others)?.code).toBe(withMine(source, others)?.code);
      expect(withMine(withMine(code, others)?.code ?? '', changed)?.code).toBe(code);
    },
  );
});

/** A place in a template is written %{…} here: the linter takes the other for a slip of the pen. */
const withHoles = (code: string) => code.replaceAll('%{', '$' + '{');

describe('a program of the reader’s', () => {
  const head = "import { article, quantity } from 'backprop';\n";

  test('keeps what is text: strings, comments, and templates but for what they compute', () => {
    const before = 'log(\'article\', "article", `article %{article.b22} %{`%{article.x1}`} article`);';
    const after = 'log(\'article\', "article", `article %{mine.b22} %{`%{mine.x1}`} article`);';
    const code = `${head}// article\n${withHoles(before)}`;
    expect(withMine(code, changed)?.code.split('\n').at(-1)).toBe(withHoles(after));
    expect(withMine(code, changed)?.code).toContain('// article\n');
  });

  test('keeps its own names, and what is called article of another thing', () => {
    const code = `${head}const mine = 1;\nlog(sources.article, article, mine);`;
    expect(withMine(code, changed)?.code).toBe(
      `${head}\nconst myNumbers = { ...article, a11: -0.3, b22: 0.9, t1: 0.2 };\nconst mine = 1;\nlog(sources.article, myNumbers, mine);`,
    );
  });

  test('may import the article under another name, or only what falls back on it', () => {
    expect(withMine("import { article as theirs } from 'backprop';\nlog(theirs);", { x1: 2 })?.code).toBe(
      "import { article as theirs } from 'backprop';\n\nconst mine = { ...theirs, x1: 2 };\nlog(mine);",
    );
    expect(withMine("import { quantity } from 'backprop';\nlog(quantity('E'));", { x1: 2 })?.code).toBe(
      "import { article, quantity } from 'backprop';\n\nconst mine = { ...article, x1: 2 };\nlog(quantity('E', mine));",
    );
  });

  test.each([
    ['nothing', ''],
    ['no import', 'console.log(article);'],
    ['an import in a comment', "// import { article } from 'backprop';\nlog(article);"],
    ['an import and no use', head],
    ['numbers of its own everywhere', `${head}const own = 1;\nlog(quantity('E', own));`],
    ['what never closes', "import { quantity } from 'backprop';\nlog(quantity('E'"],
  ])('with %s is left alone', (_, code) => {
    expect(withMine(code, changed)).toBeUndefined();
  });

  test('in what it can’t be read as code keeps its length and its lines', () => {
    for (const code of ['`%{', "'", '/*', '`%{{}}`', '"\\', '}`%{a}%{b}`{'].map(withHoles)) {
      const mask = codeMask(`${code}\n`);
      expect(mask).toHaveLength(code.length + 1);
      expect(mask.endsWith('\n')).toBe(true);
    }
  });
});
