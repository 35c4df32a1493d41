export const allowed = [
  [
    'Grow the network, and read from the top',
    'how the drawing is read, and by which line each layer is made',
  ],
  ['In NumPy, y delta is two numbers', 'what NumPy does with two numbers and two rows'],
  ['For the batch of two above', 'where it stands on the page'],
] as const;
