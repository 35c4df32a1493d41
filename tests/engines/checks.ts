import { article } from '../../src/lib/example/article.ts';
import { entryOf, quantity } from '../../src/lib/example/quantities.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import type { InPage } from './in-page.ts';

/** What is done on a page and found there, by what it proves. */
export type Checks = Readonly<Record<string, (page: InPage) => Promise<void>>>;

/** A number as the book writes it, at some parameters. */
export const written = (id: string, parameters: Readonly<Record<string, number>> = {}, digits = 3) =>
  pattern(formatNumber(quantity(id, { ...article, ...parameters }), entryOf(id).kind, digits));

/** A text wherever it stands. */
export const pattern = (text: string) => new RegExp(text.replace(/[.*+?()[\]]/g, '\\$&'));
