// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { pageStore } from '../setting/store.ts';
import { keepAddress, restoreFromAddress } from '../setting/url-state.ts';
import { showChanges } from './changes.ts';

const problem = restoreFromAddress(pageStore);
offerDigits(pageStore);
keepAddress(pageStore);
showChanges(pageStore, problem);
if (document.querySelector('.margin')) import('./chapter.ts');
