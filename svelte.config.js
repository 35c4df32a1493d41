// Svelte 5 reads TypeScript in components by itself; nothing to preprocess.
export default { compilerOptions: { discloseVersion: false } };
