import { ownLinks } from '../book/own-links.ts';
import { offerCells } from '../cells/at-start.ts';
import { offerExercises } from '../questions/at-start.ts';
import { followSections } from './follow-sections.ts';
import { offerTheme } from './theme.ts';

offerTheme();
followSections();
if (document.querySelector('.cell')) offerCells();
offerExercises();
if (document.querySelector('[data-n]')) {
  // The page reads without them; type and pictures go first, unless the address asks for other numbers.
  const comeAlive = () => import('../live/page.ts');
  if (document.readyState === 'complete' || location.search) comeAlive();
  else addEventListener('load', comeAlive);
} else if (location.search) {
  // A page without such numbers hands the reader's parameters on as they came.
  for (const link of ownLinks()) link.search = location.search;
}
