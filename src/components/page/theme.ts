import { keyOf } from '../setting/kept.ts';

/** The button that switches between light and dark, and remembers where storage allows it. */
export function offerTheme(): void {
  const { dataset } = document.documentElement;
  document.querySelector('button.theme')?.addEventListener('click', () => {
    const dark = dataset.theme
      ? dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem(keyOf('theme'), dataset.theme);
    } catch {
      // Storage is blocked: the choice lasts for this page.
    }
  });
  // Back may bring the page as it was left; the reader may have chosen otherwise since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    try {
      const chosen = localStorage.getItem(keyOf('theme'));
      if (chosen) dataset.theme = chosen;
    } catch {
      // It stays as it is.
    }
  });
}
