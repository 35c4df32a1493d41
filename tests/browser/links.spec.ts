// Every link inside the book leads to a page, and every anchor to an id on it.
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { htmlOf, pages } from './pages.ts';

for (const [name, site] of Object.entries(sites)) {
  const { folder, base } = site;

  for (const path of pages)
    test(`links and anchors of /${path} resolve in the ${name} build`, () => {
      const source = htmlOf(site, path);
      const links = [...source.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g)].map(
        ([, link]) => link ?? '',
      );
      for (const link of links) {
        if (/^(https:\/\/|mailto:)/.test(link)) continue;
        const [to = '', anchor] = link.split('#');
        expect(to === '' || to.startsWith(base), `${link} leaves ${base}`).toBe(true);
        const target = to === '' ? path : to.slice(base.length);
        const file = `${folder}/${target}${target === '' || target.endsWith('/') ? 'index.html' : ''}`;
        expect(existsSync(file), link).toBe(true);
        if (anchor) expect(htmlOf(site, target), link).toContain(`id="${anchor}"`);
      }
    });
}
