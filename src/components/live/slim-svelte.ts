/** What a template is made from once values that are waited for have come. */
const waiting = /(export function flatten\([^)]*\) \{)[\s\S]*?\n\}\n/;

/** How a figure that was rendered is brought to life: none gets other properties later, and none leaves. */
const start = `import { createRawSnippet, hydrate } from 'svelte';
export default (target) => (Figure, props, slotted) => {
  if (!target.hasAttribute('ssr')) return;
  const slots = {};
  for (const [name, html] of Object.entries(slotted)) {
    const [prop, of] = name === 'default' ? ['children', ''] : [name, ' name="' + name + '"'];
    slots[prop] = createRawSnippet(() => ({ render: () => '<astro-slot' + of + '>' + html + '</astro-slot>' }));
  }
  hydrate(Figure, { target, props: { ...props, ...slots } });
};`;

const client = '../..';

/** What a figure is mounted in. It would catch errors for a figure that can show something in its place. */
const boundary = `import { EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
import { block, branch } from '${client}/reactivity/effects.js';
import { hydrate_next, hydrating } from '${client}/dom/hydration.js';
export function boundary(node, _, children) {
  block(() => {
    if (hydrating) hydrate_next();
    branch(() => children(node));
  }, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
}
export const pending = () => 0;`;

const instead: Readonly<Record<string, string>> = {
  'svelte/src/internal/client/proxy.js':
    'export const proxy = (value) => value, get_proxied_value = proxy, is = Object.is;',
  'svelte/src/internal/client/dom/blocks/boundary.js': boundary,
  '@astrojs/svelte/dist/client.svelte.js': start,
};

/**
 * For Vite: Svelte without its proxies, without values that a template waits for, and without what figures elsewhere can
 * do: get other properties later, leave, show something in place of what failed. State in this book is a value that is
 * replaced, never an object that is changed in its place (`$state.raw`, which a test sees to), and no template
 * awaits anything (Svelte allows that as an experiment alone). What would serve all that weighs three kilobytes of a page.
 */
export const slimSvelte = {
  name: 'slim-svelte',
  apply: 'build',
  enforce: 'pre',
  load(id: string) {
    const file = id.split('?')[0] ?? '';
    return Object.entries(instead).find(([end]) => file.endsWith(end))?.[1];
  },
  transform(code: string, id: string) {
    if (!id.split('?')[0]?.endsWith('svelte/src/internal/client/reactivity/async.js')) return;
    if (!waiting.test(code))
      throw new Error(
        'slimSvelte needs a flatten of Svelte that it knows, got one that is written otherwise',
      );
    return code.replace(waiting, '$1 fn(sync.map(is_runes() ? derived : derived_safe_equal)); }\n');
  },
} as const;
