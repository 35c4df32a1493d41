import { defineMdastPlugin, type MdastTarget } from 'satteri';

/**
 * A line doesn't part beside the sign of a formula that stands in running text: its blanks hold. Only before the sign
 * of a comparison may it part, where more than one letter stands to its left. A line of numbers that live parts
 * anywhere, since with nine digits it is long; so does a displayed one.
 */
export const holdFormulas = defineMdastPlugin({
  name: 'hold-formulas',
  text(node, context) {
    const parent = context.parent(node);
    if (parent && 'name' in parent && parent.name === 'Equation') return;
    const { children = [] } = parent ?? {};
    const at = context.indexOf(node) ?? 0;
    const [before, after] = [children[at - 1], children[at + 1]];
    const held = holding(node.value, {
      before: nameOf(before),
      after: nameOf(after),
      isLong: isLong(children, at),
    });
    if (held !== node.value) context.setProperty(node, 'value', held);
  },
});

const blank = '\u00A0';
const joiner = '\u2060';
/** what the left side of a comparison ends in where it is more than a letter */
const longLeft = /[)\]]$|[−+·×=≈] ?\S*$/;
const live = new Set(['N', 'Val', 'Printed']);

interface Beside {
  /** what stands beside the text: a component, a kind of node, or nothing */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** more than a letter stands to the left of a comparison that begins this text */
  readonly isLong: boolean;
}

/** A text with its blanks and strokes held, and the blank before the sign of per cent. */
export function holding(text: string, { before, after, isLong }: Beside): string {
  const touches = (from: number, to: number) =>
    (from <= 0 && live.has(before ?? '')) || (to >= text.length && live.has(after ?? ''));
  const signs = text.replace(/ ([−+·×=≈<>≤≥←]) /g, (whole, sign: string, from: number) => {
    if (touches(from, from + whole.length)) return whole;
    if (!/[=≈<>≤≥←]/.test(sign)) return blank + sign + blank;
    const left = text.slice(0, from);
    const parts = left === '' ? isLong : longLeft.test(left);
    return (parts ? ' ' : blank) + sign + blank;
  });
  const whole = signs.replace(/ %/g, `${blank}%`).replace(/\/(?=∂)/g, `/${joiner}`);
  return whole.endsWith('/') && after !== undefined && after !== 'text' ? whole + joiner : whole;
}

/** The same for text with light markup, where no number lives. */
export function holdingHtml(html: string): string {
  let left = '';
  const pieces = html.split(/(<[^>]*>)/);
  const held = pieces.map((piece, i) => {
    if (piece.startsWith('<')) return piece;
    const isLong = longLeft.test(left);
    left += piece;
    return holding(piece, { before: undefined, after: i < pieces.length - 1 ? 'html' : undefined, isLong });
  });
  return held.join('');
}

function nameOf(node: Readonly<MdastTarget> | undefined): string | undefined {
  if (node === undefined) return undefined;
  return 'name' in node && typeof node.name === 'string' ? node.name : node.type;
}

/** The last text before this one ends in a sign, or in what closes a bracket. */
function isLong(children: readonly Readonly<MdastTarget>[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const beside = children[i];
    if (beside?.type === 'text') return /[−+·×=≈(/][ \u00A0\u2060]?$/.test(beside.value ?? '');
  }
  return false;
}
