/** Words of the NumPy twin. */
export const twinStrings = {
  prints: 'prints',
};
