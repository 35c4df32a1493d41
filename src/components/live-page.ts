// What a page with the worked example's numbers runs, islands included; other pages never load it.
import { showChanges } from './changes.ts';
import { offerDigits } from './digits.ts';
import { pageStore } from './store.ts';
import { keepAddress, restoreFromAddress } from './url-state.ts';

const problem = restoreFromAddress(pageStore);
offerDigits(pageStore);
keepAddress(pageStore);
showChanges(pageStore, problem);
if (document.querySelector('.margin')) import('./live-chapter.ts');
