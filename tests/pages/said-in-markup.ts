// The same for components: an Astro template reads as TSX, Svelte's own markup is read by Svelte.
import { parse } from 'svelte/compiler';
import { type Said, saidAt, saidInCode, spoken, word } from './said-in-code.ts';

/** The same length, and nothing in it. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function saidInAstro(text: string): Said[] {
  const [fence = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const markup = text
    .slice(fence.length)
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/g, blank);
  return [...saidInCode(front, 4), ...saidInCode(`<>${markup}</>`, fence.length - 2, 'TSX')];
}

interface SvelteNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly data?: string;
  readonly expression?: SvelteNode;
}

/** Its script and what stands in its braces are code. */
function saidInSvelte(text: string): Said[] {
  const { instance, fragment } = parse(text, { modern: true });
  const code = ({ start, end }: SvelteNode, isShown: boolean) => {
    const [open, close] = isShown ? ['<>{', '}</>'] : ['', ''];
    return saidInCode(open + text.slice(start, end) + close, start - open.length, isShown ? 'TSX' : 'TS');
  };
  const said: Said[] = instance ? code(instance.content as unknown as SvelteNode, false) : [];
  const visit = (node: unknown, attribute?: SvelteNode): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, attribute);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, start, data = '', expression } = node as SvelteNode;
    const isShown = attribute === undefined || spoken.test(attribute.name ?? '');
    if (type === 'Text' && isShown && word.test(data)) said.push(saidAt(start, data));
    if (expression) said.push(...code(expression, isShown && type === 'ExpressionTag'));
    for (const [key, value] of Object.entries(node))
      if (key !== 'expression') visit(value, type === 'Attribute' ? (node as SvelteNode) : attribute);
  };
  visit(fragment);
  return said;
}
/** What a source says to readers by itself, from its beginning to its end. */
export function saidIn(file: string, text: string): readonly Said[] {
  if (file.endsWith('.astro')) return saidInAstro(text);
  return file.endsWith('.svelte') ? saidInSvelte(text) : saidInCode(text, 0);
}
