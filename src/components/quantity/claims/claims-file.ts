import { needKnown } from '../../book/nearest.ts';
import { type Claim, type Claims, caseOf, casesOf } from '../../setting/claim.ts';
import { isNamed } from '../../setting/named.ts';
import { articleSetting } from '../../setting/store.ts';
import { bySlug } from '../by-slug.ts';
import { needReference } from '../known.ts';
import { namedQuantity } from '../named.ts';

/** What the chapters say of numbers, for a page as it is built. */
const all = bySlug(
  import.meta.glob<Claims>('/src/components/chapters/claims/*.ts', { import: 'claims', eager: true }),
);

/**
 * A chapter's claim: the page's own by its name, another's as SLUG/NAME.
 * @throws RangeError naming page, component and the nearest name, if there is none or it compares what there is not
 */
export function claimOf(page: string, name: string): Claim {
  const reference = isNamed(name) ? name : `${page.split('/').at(-2)}/${name}`;
  needKnown(page, 'When claim', 'claim', reference, Object.keys(all));
  const claim = all[reference] as Claim;
  for (const side of [claim.left, 'right' in claim ? claim.right : 0])
    if (typeof side === 'string')
      if (isNamed(side)) namedQuantity(page, 'When claim', side);
      else needReference(page, 'When claim', side);
  return claim;
}

const tag = /<span data-case="([^"]*)" hidden>/;

/**
 * The cases of a claim in a page's HTML, with the one that holds for the article's numbers shown and nothing between them.
 * @param html  what stands in a `<When>`
 * @throws RangeError for a case that is missing, said twice or unknown, for a claim in another, for a number in a case
 *   that can be dragged (it would vanish under the hand), and for anything but cases
 */
export function casesShown(page: string, name: string, claim: Claim, html: string): string {
  const [before = '', ...parts] = html.split(tag);
  const fail = (problem: string): never => {
    throw new RangeError(`${page}: <When claim="${name}"> ${problem}.`);
  };
  if (html.includes('data-when=')) fail('has a claim in a case');
  if (before.trim() !== '') fail(`has ${before.trim().slice(0, 40)} before its cases`);
  const told = parts.filter((_, i) => i % 2 === 0);
  const needed = casesOf(claim);
  for (const one of told) needKnown(page, 'Case is', 'case of this claim', one, needed);
  for (const one of needed) {
    const times = told.filter((other) => other === one).length;
    if (times !== 1) fail(`has the case "${one}" ${times} times, not once`);
  }
  const holds = caseOf(claim, articleSetting, (reference) => namedQuantity(page, 'When claim', reference));
  return told
    .map((one, i) => {
      const text = parts[2 * i + 1]?.trimEnd() ?? '';
      if (!text.endsWith('</span>')) fail(`has something behind the case "${one}"`);
      for (const [, id = ''] of text.matchAll(/data-n="(\w+)"/g))
        if (Object.hasOwn(articleSetting.parameters, id)) fail(`has ${id}, which can be dragged, in a case`);
      return `<span data-case="${one}"${one === holds ? '' : ' hidden'}>${text}`;
    })
    .join('');
}
