/** The words of the network that grows a layer. */
export const layersWords = {
  layers: 'Layers',
  layer: (layer: number, isLast: boolean) => (isLast ? `Layer ${layer}, the output` : `Layer ${layer}`),
} as const;
