import { expect, test } from 'vitest';
import { excerpt, told } from '../../../src/components/search/excerpt.ts';
import { readMarkup } from '../../../src/components/search/markup.ts';
import { namesIn, placesOf, termsIn } from '../../../src/components/search/places.ts';

const page = (text: string) =>
  readMarkup(
    `<html><body><nav>Contents</nav><main><article><p class="kicker">Chapter 5</p><h1>Backward</h1>${text}</article></main></body></html>`,
  );

test('a page is cut at headings and questions that can be linked to', () => {
  const { title, kicker, places } = placesOf(
    page(
      '<p>First.</p><h2 id="one">One &amp; only</h2><p>Second.</p><h3>No link</h3><p>Third.</p><section><h2 id="two">Two</h2><ol><li><form class="exercise" id="question-a"><p>Asked?</p><button>Check</button></form></li></ol></section>',
    ),
    3,
  );
  expect([title, kicker]).toEqual(['Backward', 'Chapter 5']);
  expect(places).toEqual([
    { page: 3, id: '', heading: '', text: 'First.' },
    { page: 3, id: 'one', heading: 'One & only', text: 'Second. No link Third.' },
    { page: 3, id: 'two', heading: 'Two', text: '' },
    { page: 3, id: 'question-a', heading: 'Two', text: 'Asked?' },
  ]);
});

const textOf = (html: string) => placesOf(page(html), 0).places[0]?.text;

test.each([
  ['a symbol is one word', '<var>b</var><sub>22</sub>', 'b22'],
  [
    'a formula is read once, a fraction with its stroke',
    '<span class="katex"><math><mfrac><mrow><mi>∂</mi><mi>E</mi></mrow><mrow><mi>∂</mi><msub><mi>b</mi><mn>22</mn></msub></mrow></mfrac><annotation>\\frac</annotation></math><span aria-hidden="true">∂E</span></span>',
    '∂E/∂b22',
  ],
  ['a power in small digits', '10<sup>−16</sup>', '10⁻¹⁶'],
  ['a case that does not hold is not said', 'It <span>rises</span><span hidden>falls</span>.', 'It rises.'],
  ['what stands side by side is two words', '<p><strong>0.5</strong><span>per sum</span></p>', '0.5 per sum'],
  ['cells of a table are apart', '<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
  ['scripts and controls are no text', '<script>x</script><button>Run</button>a<input value="1">', 'a'],
])('%s', (_, html, text) => expect(textOf(html)).toBe(text));

test('a line of the glossary names the place that it leads to', () => {
  const html = '<table><tr><td><a href="/book/network/#intercepts">bias</a></td><td>偏置</td></tr></table>';
  expect([...namesIn(readMarkup(html), '/book/')]).toEqual([['network/#intercepts', 'bias 偏置']]);
});

test('a term is found by all its names, at the words that explain it', () => {
  const html =
    '<dl class="glossary"><div id="bias"><dt>intercept <span>偏置</span></dt><dd><p>A number that is added.</p><p class="soft">Also: bias.</p><p><a href="/book/network/#def-bias">Explained</a></p></dd></div></dl>';
  expect(termsIn(readMarkup(html), '/book/')).toEqual([
    {
      path: 'network/',
      id: 'def-bias',
      heading: 'intercept',
      names: '偏置 Also: bias.',
      text: 'A number that is added.',
    },
  ]);
});

test('what was found is told apart, and pairs of one word are one piece', () => {
  const terms = new Set(['链式', '式法', '法则', 'rule']);
  expect(told('the rules: 链式法则', terms)).toEqual([
    { text: 'the ', isFound: false },
    { text: 'rules', isFound: true },
    { text: ': ', isFound: false },
    { text: '链式法则', isFound: true },
  ]);
});

test('of a long text the part is shown in which most of the words stand', () => {
  const filling = 'and so on '.repeat(60);
  const shown = excerpt(`chain ${filling}the chain rule here ${filling}`, new Set(['chain', 'rule']));
  expect(shown.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['chain', 'rule']);
  expect(shown[0]?.text).toBe('…');
  expect(shown.at(-1)?.text).toBe('…');
  expect(shown.map(({ text }) => text).join('').length).toBeLessThan(200);
});
