import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on a page as it stands, or inside one place of it: [rule, elements].
 * @param rules  all of them unless named
 */
export async function violations(
  page: Page,
  { rules, within }: { rules?: readonly string[]; within?: string } = {},
): Promise<[string, string[]][]> {
  // Brought once: a page is looked at several times, in both themes and widths.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([rules, within]) => {
      const runner = Reflect.get(window, 'axe') as typeof axe;
      const found = await runner.run(within === undefined ? document : { include: [[within]] }, {
        ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
        resultTypes: ['violations'],
        preload: false,
      });
      return found.violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]);
    },
    [rules, within] as const,
  );
}
