export const allowed = [
  ['Above each wire stands the number', 'where numbers stand in the figure'],
  ['But the way back ends there', 'what is taken out of the graph is handed nothing, at any number'],
  ['After a second sweep at the same place', 'the same sweep added to itself, at any number'],
] as const;
