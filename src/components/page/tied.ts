import { article } from '../../lib/example/article.ts';

const given = Object.keys(article).join('|');
const before = new RegExp(`(<span class="n [^"]*" data-n="(?:${given})"[^>]*>[^<]*</span>)([.,;:?!]+)`, 'g');

/**
 * Ties a number that can be dragged to the full stop behind it, which would else begin a line of its own: such a number is a
 * box, and a line may part beside a box, whatever stands there.
 */
export function tied(html: string): string {
  return html.replace(before, '<span class="tied">$1$2</span>');
}
