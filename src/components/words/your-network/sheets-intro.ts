/** What the page says of sheets when it is built. */
export const sheetsIntroWords = {
  intro:
    'A problem with friendly numbers for the network above, as it is built: other numbers, the same kinds of layers. They are chosen so that each common mistake shows in the answers, and different mistakes in different numbers.',
  noSecret:
    'A sheet is made from its seed alone, on this device. So a key is no secret: whoever has the link or the seed can make it too. Use sheets for practice, or let the working count.',
} as const;
