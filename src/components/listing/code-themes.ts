/** Colours of code, in both themes as custom properties, with enough contrast for small type. */
export const codeThemes = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
} as const;
