// Everything may be found. Search engines read this at the root of a host alone.
import { href } from '../components/book/href.ts';

const { SITE: site } = import.meta.env;

export function GET(): Response {
  const map = site ? `\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
