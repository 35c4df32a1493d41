import { offerCells } from '../cells/at-start.ts';
import { offerTerms } from '../notation/at-start.ts';
import { offerCopy } from '../offline/offer-copy.ts';
import { offerExercises } from '../questions/at-start.ts';
import { offerSearch } from '../search/offer-search.ts';
import { brought, wake } from '../setting/reach.ts';
import { followSections } from './follow-sections.ts';
import { offerTheme } from './theme.ts';

offerTheme();
offerSearch();
followSections();
if (document.querySelector('.cell')) offerCells();
offerExercises();
offerTerms();
if (document.querySelector('.notation')) brought(() => import('../notation/at-switch.ts'));
for (const type of ['selectionchange', 'select'])
  document.addEventListener(type, () => {
    // In a field it is the field that has the selection.
    if (type === 'select' || getSelection()?.isCollapsed === false) import('./copy/copy.ts').catch(() => {});
  });
// A tool has numbers of its own, of a network that is not the book's.
const isLive = document.querySelector('[data-n]:not(.tool *)') !== null;
if (isLive) {
  // The page reads without them; type and pictures go first, unless the address asks for other numbers.
  const comeAlive = async () => {
    const { onceChanged } = await brought(() => import('../live/page.ts'));
    if (document.querySelector('.cell'))
      onceChanged(() => import('../cells/mine/offer.ts').then((offer) => offer.offerMine()));
  };
  if (document.readyState === 'complete' || location.search) comeAlive();
  else addEventListener('load', comeAlive);
} else if (document.querySelector('[data-from]')) brought(() => import('../live/origins.ts'));
if (location.search && !isLive) brought(() => import('../live/hand-on.ts'));
// One with an equals sign is no place on the page.
if (location.hash && !location.hash.includes('=') && !document.getElementById(location.hash.slice(1)))
  brought(() => import('./mend/mend-fragment.ts')).then(({ mendFragment }) => mendFragment());
// Figures, and what belongs to the numbers of the text, are woken by what serves them.
wake(document.querySelectorAll('[inert]:not(astro-island *, .stepper, .experiment)'));
document.documentElement.classList.add('alive');
// The book's other pages come last, when this one has all it needs; a figure in somebody's page brings none.
if (import.meta.env.PROD && parent === self) addEventListener('load', () => setTimeout(offerCopy, 2000));
