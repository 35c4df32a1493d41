/** What may stand behind the exercises on paper; without it they stand alone. Solutions come with the hints. */
export const papers = ['hints', 'solutions'] as const;

export type Paper = (typeof papers)[number];
