import { type CodeToHastOptions, codeToHast } from 'shiki';
import { expect, test } from 'vitest';
import { codeThemes } from '../../src/components/code-themes.ts';
import { fewerElements } from '../../src/components/fewer-elements.ts';

type Node = Awaited<ReturnType<typeof codeToHast>>['children'][number];

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const coloured = (node: Node): string[] => {
  if (node.type !== 'element') return [];
  const inside = node.children.flatMap(coloured);
  return node.tagName === 'span' ? [textOf(node), ...inside] : inside;
};

const code = "const a = b;\n\n// why\nexport function c() {\n  return a < 1 && 'less';\n}";

async function highlighted(options: Partial<CodeToHastOptions> = {}): Promise<Node> {
  const { children } = await codeToHast(code, { lang: 'ts', ...codeThemes, ...options });
  return children[0] as Node;
}

test('code without needless elements keeps every character, and the words that have a colour', async () => {
  const node = await highlighted({ transformers: [fewerElements] });
  expect(textOf(node)).toBe(code);
  const words = coloured(node).map((word) => word.trim());
  for (const word of ['const', '// why', 'export', 'return']) expect(words).toContain(word);
  for (const plain of ['b;', '']) expect(words).not.toContain(plain);
  expect(words.length).toBeLessThan(coloured(await highlighted()).length);
});
