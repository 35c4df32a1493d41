/** A rate one up or down in its first digit: 0.5, 0.6, … 0.9, 1, 2, … */
export function nextRate(rate: number, direction: 1 | -1): number {
  const unit = 10 ** Math.floor(Math.log10(rate) + (direction < 0 ? -1e-9 : 1e-9));
  return Math.min(1e9, Math.max(1e-9, Number((rate + direction * unit).toPrecision(12))));
}
