// The pages of the book for search engines. Addresses there are whole ones, so there is a list only where the host is known.
import { chapters } from '../components/book/chapters.ts';
import { href } from '../components/book/href.ts';
import { rooms } from '../components/library/library.ts';

const { SITE: site } = import.meta.env;

export const getStaticPaths = () => (site ? [{ params: { sitemap: 'sitemap' } }] : []);

export function GET(): Response {
  const slugs = chapters.flatMap(({ slug }) => [
    slug,
    ...(slug === 'library' ? rooms.map((room) => `library/${room}`) : []),
  ]);
  const addresses = ['/', ...slugs.map((slug) => `/${slug}/`)].map((path) => new URL(href(path), site).href);
  const urls = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  );
}
