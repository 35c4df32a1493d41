import { followSections } from './follow-sections.ts';
import { offerTheme } from './theme.ts';

offerTheme();
followSections();
