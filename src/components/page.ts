import { followSections } from './follow-sections.ts';
import { ownLinks } from './own-links.ts';
import { offerTheme } from './theme.ts';

offerTheme();
followSections();
if (document.querySelector('[data-n]')) import('./live-page.ts');
// A page without such numbers hands the reader's parameters on as they came.
else if (location.search) for (const link of ownLinks()) link.search = location.search;
