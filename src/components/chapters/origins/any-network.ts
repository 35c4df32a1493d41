import type { Origin, Origins } from '../../setting/origin.ts';

const from = (call: string): Origin => ({ call });

export const origins = {
  parameters: from('multiplications([784, 30, 10]).parameters'),
  backward: from('multiplications([784, 30, 10]).backward'),
  forward: from('multiplications([784, 30, 10]).forward'),
  factors: from(
    `[\n  ['sigmoid', 1 / Math.sqrt(10)], ['sigmoid', 1], ['sigmoid', 5],\n  ['tanh', 1 / Math.sqrt(10)], ['tanh', 1],\n  ['relu', Math.sqrt(2 / 10)], ['relu', 1],\n].map(([activation, deviation]) => {\n  const all = protocolSeeds.map((seed) => layerFactor({ activation, deviation, seed }));\n  const slope = all.map((one) => one.slope).reduce((sum, x) => sum + x) / 10;\n  const measured = all.map((one) => one.measured);\n  const least = Math.min(...measured), most = Math.max(...measured);\n  return [\n    deviation, slope, deviation * Math.sqrt(10) * slope,\n    least, most, least ** 10, most ** 10,\n  ];\n})`,
  ),
} as const satisfies Origins;
