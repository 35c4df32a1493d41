import {
  adam,
  descentPath,
  gradientDescent,
  momentum,
} from 'backprop';

const [flat, sharp] = [1, 100];
const [start, steps] = [[1, 1], 100];

/** Of the bowl ½·(u² + 100·v²). */
const slopes = ([u = 0, v = 0]: Iterable<number>) => [
  flat * u,
  sharp * v,
];

const plain = gradientDescent({ rate: 2 / 101 });
const heavy = momentum({
  rate: 4 / 121,
  momentum: (9 / 11) ** 2,
});
const scaled = adam({ rate: 0.1 });

for (const path of [
  descentPath(plain, slopes, start, steps),
  descentPath(heavy, slopes, start, steps),
  descentPath(scaled, slopes, start, steps),
])
  console.log([...(path.at(-1)?.parameters ?? [])]);
// → [0.13532626064379158, 0.13532626064379194]
//   [3.69719364823957e-8, 3.523723424932595e-7]
//   [0.002936675003291721, 0.0029366763453570867]
