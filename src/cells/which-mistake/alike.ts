import {
  articleExample,
  quantity,
  stepOf,
  wrongNumbers,
} from 'backprop';

const step = stepOf(articleExample());
const { numbers } = wrongNumbers(step, 'E_after');
const mine = quantity('E_after~c2-sign-lost');

for (const digits of [2, 3, 4, 5, 6]) {
  const figure = mine.toPrecision(digits);
  const alike = numbers.filter(
    (x) => x.toPrecision(digits) === figure,
  );
  console.log(figure, alike.length);
}
// → 0.41 36
//   0.409 8
//   0.4091 1
//   0.40907 1
//   0.409066 1
