import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A page whose policy names the styles and scripts that stand in it, and no others. Astro gives every page the hashes of
 * all pages: close to two kilobytes that nothing compresses.
 */
export function withOwnHashes(html: string): string {
  const inside = [...html.matchAll(/<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g)];
  const own = new Set(inside.map(([, text = '']) => createHash('sha256').update(text).digest('base64')));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ 'sha256-([^']*)'/g, (named, hash) => (own.has(hash) ? named : '')),
  );
}

/** Takes the other pages' hashes out of every page that was built. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder }))
          writeFileSync(folder + file, withOwnHashes(readFileSync(folder + file, 'utf8')));
      },
    },
  };
}
