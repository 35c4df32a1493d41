// The book as it is searched: each page in places, a place being a heading with what stands below it, or a question.
import { every, first, type Markup } from './markup.ts';

/** Where a reader can be led, and what is said there. */
export interface Place {
  /** of the page, in the list of pages */
  readonly page: number;
  /** behind the #; '' for the beginning of the page */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** what the glossary calls the thing that is explained there */
  readonly names?: string;
}

/** What the search loads. */
export interface Searched {
  readonly pages: readonly { readonly path: string; readonly title: string; readonly kicker: string }[];
  readonly places: readonly Place[];
}

/** What is nobody's text: programs, controls, pictures, what only scripts or only their absence shows, formulas written twice. */
const passedOver =
  /^(button|input|select|textarea|nav|svg|pre|label|annotation|template|output|progress|iframe)$/;
const classes = /(^| )(hint|without-js|exercise-buttons|exercises-fixed|to-yours|paper|kicker)( |$)/;
const isPassedOver = ({ tag, attributes }: Markup) =>
  passedOver.test(tag) ||
  'hidden' in attributes ||
  'data-solution' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  classes.test(attributes.class ?? '');

/** What stands on lines of its own. */
const block =
  /^(address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h\d|legend|li|main|math|mtr|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

/** The text of what a reader sees. A fraction gets its stroke, a power its sign. */
function textOf(markup: Markup | string): string {
  if (typeof markup === 'string') return markup;
  if (isPassedOver(markup)) return '';
  const { tag, inside } = markup;
  const parts = inside.map(textOf);
  if (tag === 'mfrac') return parts.join('/');
  if (tag === 'msup') return `${parts[0]}${raised(parts.slice(1).join(''))}`;
  if (tag === 'sup') return raised(parts.join(''));
  if (tag === 'msubsup') return `${parts[0]}${parts[1]}${raised(parts[2] ?? '')}`;
  const text = apart(inside, parts);
  return block.test(tag) ? ` ${text} ` : text;
}

/** A power in small digits, as the numbers of the book have it; a prime as it is. */
function raised(power: string): string {
  if (/^[′″*]/.test(power)) return power;
  return /^[−-]?\d+$/.test(power)
    ? power.replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻')
    : `^${power}`;
}

/** Set beside each other, not written together: a path and what is said of it. */
const setApart = /^(span|strong|code|b)$/;

/** Texts one after the other, with a space where two elements would else make one word. */
function apart(inside: Markup['inside'], texts: readonly string[]): string {
  return texts.reduce((all, text, i) => {
    const [before, here] = [inside[i - 1], inside[i]];
    const areApart = [before, here].every((one) => typeof one === 'object' && setApart.test(one.tag));
    return areApart && /[\p{L}\p{N}]$/u.test(all) && /^[\p{L}\p{N}]/u.test(text)
      ? `${all} ${text}`
      : all + text;
  }, '');
}

const squeezed = (text: string) =>
  text
    .replace(/[​­]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!)])(?= |$)/g, '$1')
    .trim();

/** Begins a place: a heading that can be linked to, a question, an answer. */
const beginsPlace = ({ tag, attributes: { id, class: name } }: Markup) =>
  id !== undefined &&
  (/^h[2-4]$/.test(tag) || tag === 'li' || (tag === 'form' && name?.startsWith('exercise') === true));

/** The places of a page, from the html that was built. */
export function placesOf(
  root: Markup,
  page: number,
): { title: string; kicker: string; places: readonly Place[] } {
  const main = first(root, ({ tag }) => tag === 'article') ?? first(root, ({ tag }) => tag === 'main');
  if (main === undefined) throw new Error('placesOf needs a page with a text, in <main>');
  const title = squeezed(textOf(first(main, ({ tag }) => tag === 'h1') ?? ''));
  const kicker = first(main, ({ attributes }) => attributes.class === 'kicker');
  const begun = [{ id: '', heading: '', text: [] as string[] }];
  const walk = (markup: Markup | string): void => {
    if (typeof markup === 'string') {
      begun.at(-1)?.text.push(markup);
      return;
    }
    if (isPassedOver(markup) || markup.tag === 'h1') return;
    if (!beginsPlace(markup)) {
      // Whole, unless a place begins within it.
      if (first(markup, beginsPlace) === undefined) begun.at(-1)?.text.push(textOf(markup));
      else for (const one of markup.inside) walk(one);
      return;
    }
    const { id = '' } = markup.attributes;
    const isHeading = markup.tag.startsWith('h');
    const above = begun.at(-1)?.heading ?? '';
    begun.push({ id, heading: isHeading ? textOf(markup) : above, text: isHeading ? [] : [textOf(markup)] });
  };
  for (const one of main.inside) walk(one);
  const places = begun
    .map(({ id, heading, text }) => ({ page, id, heading: squeezed(heading), text: squeezed(text.join('')) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
  return { title, kicker: kicker ? squeezed(kicker.inside.map(textOf).join('')) : '', places };
}

/** A link to a place. */
const isWay = ({ tag, attributes }: Markup) => tag === 'a' && attributes.href?.includes('#') === true;

/** What the lines of a table of symbols call things, by the place that each line leads to: a path with its #. */
export function namesIn(root: Markup, base: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of every(root, ({ tag }) => tag === 'tr')) {
    const path = first(row, isWay)?.attributes.href?.slice(base.length);
    if (path !== undefined) names.set(path, squeezed(`${names.get(path) ?? ''} ${textOf(row)}`));
  }
  return names;
}

/** A term of the glossary: a place of the page that explains it. */
export interface TermFound extends Pick<Place, 'id' | 'heading' | 'text' | 'names'> {
  /** of the page */
  readonly path: string;
}

/** The terms of a glossary, each found by all its names at the words that explain it. */
export function termsIn(root: Markup, base: string): readonly TermFound[] {
  const glossary = first(root, ({ attributes }) => attributes.class === 'glossary');
  return every(
    glossary ?? root,
    ({ tag, attributes }) => tag === 'div' && attributes.id !== undefined,
  ).flatMap((entry) => {
    const [path, id] = first(entry, isWay)?.attributes.href?.slice(base.length).split('#') ?? [];
    const named = first(entry, ({ tag }) => tag === 'dt');
    if (path === undefined || id === undefined || named === undefined) return [];
    const said = (wanted: (markup: Markup) => boolean) => textOf(first(entry, wanted) ?? '');
    const [heading = '', ...others] = named.inside.map(textOf);
    const also = said(({ attributes }) => attributes.class === 'soft');
    const text = said(({ tag, attributes }) => tag === 'p' && attributes.class === undefined);
    return {
      path,
      id,
      heading: squeezed(heading),
      names: squeezed([...others, also].join(' ')),
      text: squeezed(text),
    };
  });
}
