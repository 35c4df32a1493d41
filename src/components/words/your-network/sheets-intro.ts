/** What the page says of sheets when it is built. */
export const sheetsIntroWords = {
  intro:
    'A sheet is a problem for the network above, with the same layers and new, friendly numbers. They are chosen so that each common mistake shows in the answers, and different mistakes show in different numbers. On a sheet the sum of a ReLU is always above zero, so a forgotten slope does not show there.',
  noSecret:
    'A sheet is made from its seed alone, on this device. So a key is no secret: whoever has the link or the seed can make it too. Use sheets for practice, or let the working count.',
} as const;
