import { edges, frame, intercepts, lineOf, nodes, weightAt } from '../../network/geometry.ts';

/** The network as a drawing, in places and letters alone: what draws it in a browser needs no trace. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly letter: string;
    readonly sub: string;
    readonly isInput: boolean;
    readonly target?: string;
  }[];
  readonly wires: readonly {
    readonly id: string;
    readonly d: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly intercepts: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly letter: string;
    readonly sub: string;
    readonly d: string;
  }[];
}

const short = (value: number) => Number(value.toFixed(1));

/** The drawing of the article's network, for a page as it is built. */
export function boardDrawing(): Drawing {
  return {
    ...frame,
    circles: [...nodes.values()].map(({ id, x, y, letter, sub, isInput, target }) => ({
      ...{ id, x, y, letter, sub, isInput },
      ...(target !== undefined && { target }),
    })),
    wires: edges.map((edge) => {
      const [from, to] = lineOf(edge);
      const at = weightAt(edge);
      return {
        id: edge.weight,
        d: `M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}`,
        x: short(at.x),
        y: short(at.y),
      };
    }),
    intercepts: intercepts.map(({ id, at, letter, sub, feeds }) => {
      const curves = feeds.flatMap((neuron) => {
        const to = nodes.get(neuron);
        return to ? [`M${at.x + 22},${at.y - 12}Q${to.x - 40},${to.y + 60} ${to.x - 15},${to.y + 21}`] : [];
      });
      return { id, ...at, letter, sub, d: curves.join('') };
    }),
  };
}
