export const allowed = [
  ['The dashed curve below', 'where it stands in the drawing'],
  ['Move the point', 'the strips are drawn where the slope is less than a tenth of a quarter'],
] as const;
