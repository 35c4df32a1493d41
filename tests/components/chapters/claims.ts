// The claims of the chapters, the words that pages have for their cases, and settings to try them at.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bySlug } from '../../../src/components/quantity/by-slug.ts';
import { readAddress } from '../../../src/components/setting/address/read-address.ts';
import { type Claim, type Claims, caseOf } from '../../../src/components/setting/claim.ts';
import type { NamedQuantities } from '../../../src/components/setting/named.ts';
import { articleSetting, type Setting } from '../../../src/components/setting/store.ts';
import { article } from '../../../src/lib/example/article.ts';
import type { Values } from '../../../src/lib/trace/evaluate.ts';
import { digitChoices } from '../../../src/lib/writing/format.ts';

const slugOf = (file: string) => basename(file).replace(/\.\w+$/, '');

/** By SLUG/NAME. */
export const claims: Readonly<Record<string, Claim>> = bySlug(
  import.meta.glob<Claims>('/src/components/chapters/claims/*.ts', { import: 'claims', eager: true }),
);

const quantities = bySlug(
  import.meta.glob<NamedQuantities>('/src/components/chapters/*.ts', { import: 'quantities', eager: true }),
);

/** A setting at which a case holds, chosen by hand, as an address asks for it, and a few words of that case alone. */
export type Shown = readonly [query: string, words: string, less?: { readonly rare: string }];

export const shown = bySlug(
  import.meta.glob<Readonly<Record<string, Readonly<Record<string, Shown>>>>>('./claims/*.ts', {
    import: 'shown',
    eager: true,
  }),
);

export const holdsAt = (claim: Claim, setting: Setting) =>
  caseOf(claim, setting, (reference) => {
    const quantity = quantities[reference];
    if (!quantity) throw new Error(`no ${reference}`);
    return quantity;
  });

/** A quantity of a chapter's own, at a setting. */
export const own = (reference: string, setting: Setting) => quantities[reference]?.(setting) ?? Number.NaN;

export function settingOf(query: string): Setting {
  const { setting, said } = readAddress(query);
  if (said !== '') throw new Error(`${query}: ${said}`);
  return { ...articleSetting, ...setting, digits: setting.digits ?? articleSetting.digits };
}

/** What pages say, by claim and case. */
export const said: readonly {
  readonly claim: string;
  readonly file: string;
  readonly cases: Record<string, string>;
}[] = globSync('src/pages/**/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<When claim="([^"]+)">([\s\S]*?)<\/When>/g)].map(
    ([, name = '', inside = '']) => ({
      claim: name.includes('/') ? name : `${slugOf(file)}/${name}`,
      file,
      cases: Object.fromEntries(
        [...inside.matchAll(/<Case is="([^"]+)">([\s\S]*?)<\/Case>/g)].map(([, one = '', text = '']) => [
          one,
          text,
        ]),
      ),
    }),
  ),
);

/**
 * Settings from a seed: near the article's, anywhere, at the ends, with some numbers alike, at every choice of digits.
 * The generator is Lehmer's, of 1951, with Park and Miller's multiplier.
 */
export function randomSettings(count: number): Setting[] {
  let state = 20;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const ids = Object.keys(article);
  const start = (id: string) => (article as Values)[id] as number;
  const ways: readonly ((id: string) => number)[] = [
    (id) => start(id) * (0.5 + random()),
    (id) => start(id) + (random() < 0.3 ? pick([-1, 1, 3, 0.5]) : 0),
    () => 2 * random() - 1,
    () => 20 * random() - 10,
    () => pick([0, 1, -1, 0.5]),
    () => pick([0, 1, -1, 10, -10, 1e3, -1e3, 1e9, -1e9]),
  ];
  return Array.from({ length: count }, () => {
    const way = pick(ways);
    const alike = way(pick(ids));
    const some = random();
    // None of them, a few, or each of its own; sometimes all alike.
    const value = (id: string) => (some < 0.1 ? alike : random() < some ? way(id) : start(id));
    const parameters = Object.fromEntries(ids.map((id) => [id, value(id)]));
    return { parameters, digits: pick(digitChoices) };
  });
}
