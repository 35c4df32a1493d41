// Svelte 5 reads TypeScript in components by itself; nothing to preprocess.
export default {
  compilerOptions: {
    discloseVersion: false,
    // The class that ties styles to their component stands on hundreds of elements of a page, so it is short.
    cssHash: (/** @type {{ hash: (text: string) => string, filename: string }} */ { hash, filename }) =>
      `s-${hash(filename.replace(/^.*\/src\//, '')).slice(0, 3)}`,
  },
};
