// Another language: the third chapter's beginning in Chinese, from the folder tests/language/zh. Nothing publishes it.
import { expect, type Page, test } from '@playwright/test';
import { numberText } from '../../src/components/setting/shown.ts';
import { article } from '../../src/lib/example/article.ts';
import { sites, urlOf } from '../sites.ts';
import { open } from './open.ts';
import { htmlOf } from './pages.ts';

const site = sites.chinese;
const chapter = urlOf(site, 'forward/');
const pages = ['', 'forward/', 'answers/', '404.html'];

/** Latin words that a Chinese page has: terms and names. */
const names = ['sigmoid', 'forward', 'propagation', 'MIT'];

/** Latin words of three letters and more, other than names, in what a page shows or has spoken. */
const foreign = (page: Page): Promise<string[]> =>
  page.evaluate((names) => {
    const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'];
    const texts = [
      document.title,
      document.querySelector<HTMLMetaElement>('[name="description"]')?.content ?? '',
    ];
    const silent = 'script, style, code, pre, annotation, astro-island > template';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode())
      if (!walk.currentNode.parentElement?.closest(silent)) texts.push(walk.currentNode.textContent ?? '');
    for (const element of document.body.querySelectorAll('*'))
      for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    const address = /https?:\S+/g;
    return texts.filter((text) =>
      text
        .replace(address, '')
        .match(/[a-z]{3,}/gi)
        ?.some((word) => !names.includes(word)),
    );
  }, names);

test('chapter 3 is Chinese: its language, its place in the book, its headings, its first paragraph', async ({
  page,
}) => {
  await page.goto(chapter);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle('前向传播 · 用数字读懂反向传播');
  await expect(page.locator('article > .kicker')).toHaveText('第三章');
  await expect(page.locator('h1')).toHaveText('前向传播');
  await expect(page.locator('article h2')).toHaveText([
    '第一个隐藏神经元',
    '第二个隐藏神经元',
    '两个输出',
    '用矩阵写同样的计算',
    '过早舍入的代价',
    '常见的错误',
    '继续之前',
    '记住三行',
  ]);
  // The article printed the same three digits that come out.
  await expect(page.locator('article > .lead + p')).toHaveText(
    '前向传播（forward propagation）得到两个数字：0.694和0.718。原文用它自己的数字得到0.694和0.718，没有错。本章不跳过任何一位数字，算到这两个结果。需要的只有乘法、加法和一条曲线。',
  );
});

test('its headings have the ids that they have in English, so that links hold in any language', () => {
  const idsOf = (html: string) => [...html.matchAll(/<h2[^>]* id="([^"]+)"/g)].map(([, id]) => id);
  const [chinese, english] = [site, sites.root].map((one) => idsOf(htmlOf(one, 'forward/')));
  expect(chinese).toEqual(english);
});

test('a weight is dragged, and the number in the Chinese sentence follows', async ({ page }) => {
  await open(page, chapter);
  const box = await page.locator('.margin svg [data-n="b11"]').boundingBox();
  if (box === null) throw new Error('the margin shows no b11');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]b11=/);
  const b11 = Number(new URL(page.url()).searchParams.get('b11'));
  const setting = { parameters: { ...article, b11 }, digits: 3 };
  const [h1, h2] = ['h1', 'h2'].map((id) => numberText(id, setting, {}));
  expect(h1).not.toBe('0.694');
  await expect(page.locator('article > .lead + p')).toContainText(`得到两个数字：${h1}和${h2}。`);
  await expect(page.locator('.changes summary')).toHaveText('已改动1个数字');
});

test('every link inside the book stays under /zh/, and only to what is there', async ({ page, request }) => {
  for (const path of pages) {
    await page.goto(urlOf(site, path));
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    expect(links.length).toBeGreaterThan(2);
    for (const link of new Set(links)) {
      expect(link.startsWith(urlOf(site)), link).toBe(true);
      expect((await request.get(link)).status(), link).toBe(200);
    }
  }
});

test('the contents list what there is in Chinese, by its number in the book', async ({ page }) => {
  await page.goto(urlOf(site));
  const listed = page.locator('.chapters li');
  await expect(listed.locator('a')).toHaveText(['前向传播', '答案', '函数解答']);
  await expect(listed.first()).toHaveAttribute('value', '3');
});

for (const path of pages)
  test(`no English on /${path}, as it is built`, async ({ page }) => {
    await page.goto(urlOf(site, path));
    expect(await foreign(page)).toEqual([]);
  });

test('no English in what chapter 3 says when it is used', async ({ page }) => {
  await open(page, `${chapter}?a11=0.2&x1=--&round=all-2`);
  await expect(page.locator('.changes-problem')).toContainText('x1');
  await page.locator('.stepper-next').click();
  for (const id of ['h1', 'h1~no-hidden-sigmoid']) {
    await page.locator(`article [data-n="${id}"]`).first().click();
    await expect(page.locator('.panel-nudge')).not.toBeEmpty();
    expect(await foreign(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.locator('.margin [data-n="c1"]').first().click();
  const field = page.locator('.panel-field input');
  await field.fill('--');
  await expect(page.locator('.panel-field [role="alert"]')).toContainText('不是数字');
  await page.keyboard.press('Escape');
  const question = page.locator('[data-exercise="ones"]');
  await question.getByRole('textbox').fill('0.5');
  await question.getByRole('button', { name: '检查' }).click();
  await expect(question.getByRole('status').first()).not.toBeEmpty();
  expect(await foreign(page)).toEqual([]);
});
