import licence from '../../../../LICENSE?raw';
import { build } from '../../book/build.ts';
import { href } from '../../book/href.ts';
import { bookWords } from '../../words/book.ts';
import { aboutWords } from '../../words/people/about.ts';

const year = /Copyright \(c\) (\d{4})/.exec(licence)?.[1];
if (year === undefined) throw new Error('LICENSE has no line "Copyright (c) YEAR"');

export const licences = {
  text: { name: aboutWords.licences.text, address: 'https://creativecommons.org/licenses/by/4.0/' },
  code: { name: aboutWords.licences.code, address: 'https://opensource.org/license/mit' },
} as const;

/** Where the book stands, if the build was told the host. */
export function bookAddress(site: URL | undefined): string | undefined {
  return site && new URL(href('/'), site).href;
}

/** How the book is cited. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** what stands beside a copy of its text or figures */
  readonly attribution: string;
}

/** @param address  where the book stands, if that is known */
export function citationFor(address: string | undefined): Citation {
  const at = address === undefined ? '' : ` ${address}`;
  const fields = {
    title: `{${bookWords.title}}`,
    author: aboutWords.bibtexBy,
    year,
    note: aboutWords.bibtexVersion(build.version),
    ...(address !== undefined && { url: address }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  const { name, address: terms } = licences.text;
  return {
    text: aboutWords.cite(aboutWords.by, year ?? '', bookWords.title, build.version) + at,
    bibtex: `@misc{backprop-by-numbers,\n${lines.join(',\n')}\n}`,
    attribution: `${aboutWords.attributed(bookWords.title, aboutWords.by, `${name} (${terms})`)}${at}`,
  };
}
