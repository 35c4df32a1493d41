import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { renderTex } from './katex.ts';

/**
 * $…$ and $$…$$ in a chapter become KaTeX at build; a formula that KaTeX can't read fails the build.
 * @param updated  stands high beside what a step has changed
 */
export const mathInMarkdown = (updated: string) =>
  defineMdastPlugin({
    name: 'math',
    math: (node) => ({
      raw: `<div class="formula">${renderTex(node.value, { display: true, updated })}</div>`,
      mdxExpressions: false,
    }),
    inlineMath: (node) => ({
      raw: renderTex(node.value, { display: false, updated }),
      mdxExpressions: false,
    }),
  });

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
