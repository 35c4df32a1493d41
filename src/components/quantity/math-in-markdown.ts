import { defineHastPlugin, defineMdastPlugin, type MdastTarget, type MdastVisitorContext } from 'satteri';
import type { SymbolWords } from '../../lib/writing/symbol-parts.ts';
import { renderBlock, renderTex } from './katex.ts';

/** $…$ and $$…$$ in a chapter become KaTeX at build; a formula that KaTeX can't read fails the build. */
export const mathInMarkdown = (words: SymbolWords) =>
  defineMdastPlugin({
    name: 'math',
    math: (node) => ({
      raw: whole(renderBlock(node.value, { words })),
      mdxExpressions: false,
    }),
    // A formula is a box of its own, beside which a line would part even from a full stop. So it takes what closes
    // or opens beside it along: the text gives it away, the formula puts it on.
    inlineMath(node, context) {
      const [before, after] = textsBeside(node, context);
      const [opens, closes] = [openingAt(before), closingAt(after)];
      const formula = whole(renderTex(node.value, { display: false, words }));
      const held = `<span class="held">${opens}${partable(formula)}${closes}</span>`;
      return { raw: opens + closes === '' ? formula : held, mdxExpressions: false };
    },
    text(node, context) {
      const at = context.indexOf(node) ?? 0;
      const { children = [] } = context.parent(node) ?? {};
      const isMath = (i: number) => children[i]?.type === 'inlineMath';
      const from = isMath(at - 1) ? closingAt(node.value).length : 0;
      const to = node.value.length - (isMath(at + 1) ? openingAt(node.value).length : 0);
      if (to - from < node.value.length) context.setProperty(node, 'value', node.value.slice(from, to));
    },
  });

/** A formula whose TeX stays whole beside it: Markdown would take its backslashes for escapes. */
const whole = (formula: string) => formula.replaceAll('\\', '&#92;');

/** Its parts say themselves that a line may part between them. */
const partable = (formula: string) =>
  formula.replaceAll('</span><span class="base">', '</span><wbr><span class="base">');

const closingAt = (text: string) => /^[).,;:!?%\]’”]*/.exec(text)?.[0] ?? '';
const openingAt = (text: string) => /[([‘“]*$/.exec(text)?.[0] ?? '';

function textsBeside(node: Readonly<MdastTarget>, context: MdastVisitorContext): readonly [string, string] {
  const { children = [] } = context.parent(node) ?? {};
  const at = context.indexOf(node) ?? 0;
  const textAt = (i: number) => {
    const beside = children[i];
    return beside?.type === 'text' ? beside.value : '';
  };
  return [textAt(at - 1), textAt(at + 1)];
}

/** Links from the root, like /forward/, get the base path of the site before them. */
export const linksUnder = (base: string) =>
  defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string' && href.startsWith('/'))
          context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
      },
    },
  });
