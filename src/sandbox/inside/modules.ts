import * as library from '../../lib/index.ts';
import type { Chart, PlotOptions } from '../chart.ts';
import { chartOf } from '../chart.ts';
import { sandboxWords as words } from '../words.ts';
import { HeldError } from './held.ts';
import { watched } from './known-names.ts';

/** What a cell can import, by name. */
export function modulesWith(draw: (chart: Chart) => void): (name: string) => unknown {
  const backprop = moduleOf('backprop', watched(library));
  const plot = moduleOf('backprop/plot', { plot: (options: PlotOptions) => draw(chartOf(options)) });
  return (name) => {
    switch (name) {
      case 'backprop':
        return backprop;
      case 'backprop/plot':
        return plot;
      default:
        throw new HeldError(words.noModule(name));
    }
  };
}

/** A module that names what it does not have. It inherits nothing, so `constructor` is none of its names. */
function moduleOf(name: string, exports: object): object {
  const own = Object.assign(Object.create(null), { __esModule: true }, exports);
  return new Proxy(Object.freeze(own), {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then' || key in target) return target[key];
      throw new HeldError(words.noExport(name, key));
    },
  });
}
