import { offerCells } from '../cells/at-start.ts';
import { offerExercises } from '../questions/at-start.ts';
import { brought, wake } from '../setting/reach.ts';
import { followSections } from './follow-sections.ts';
import { offerTheme } from './theme.ts';

offerTheme();
followSections();
if (document.querySelector('.cell')) offerCells();
offerExercises();
for (const type of ['selectionchange', 'select'])
  document.addEventListener(type, () => {
    // In a field it is the field that has the selection.
    if (type === 'select' || getSelection()?.isCollapsed === false) import('./copy/copy.ts').catch(() => {});
  });
if (document.querySelector('[data-n]')) {
  // The page reads without them; type and pictures go first, unless the address asks for other numbers.
  const comeAlive = async () => {
    const { onceChanged } = await brought(() => import('../live/page.ts'));
    if (document.querySelector('.cell'))
      onceChanged(async () => (await import('../cells/mine/offer.ts')).offerMine());
  };
  if (document.readyState === 'complete' || location.search) comeAlive();
  else addEventListener('load', comeAlive);
} else if (document.querySelector('[data-from]')) brought(() => import('../live/origins.ts'));
if (location.search && !document.querySelector('[data-n]')) brought(() => import('../live/hand-on.ts'));
if (location.hash && !document.getElementById(location.hash.slice(1)))
  brought(() => import('./mend/mend-fragment.ts')).then(({ mendFragment }) => mendFragment());
// Figures, and what belongs to the numbers of the text, are woken by what serves them.
wake(document.querySelectorAll('[inert]:not(astro-island *, .stepper, .experiment)'));
document.documentElement.classList.add('alive');
