import { keyOf } from '../setting/kept.ts';

/** The button that switches between light and dark, and remembers where storage allows it. */
export function offerTheme(): void {
  const root = document.documentElement;
  document.querySelector('button.theme')?.addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem(keyOf('theme'), root.dataset.theme);
    } catch {
      // Storage is blocked: the choice lasts for this page.
    }
  });
}
