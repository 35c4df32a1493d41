/**
 * For Vite: Svelte without its proxies. State in this book is a value that is replaced, never an object that is changed in
 * its place (`$state.raw`, which a test sees to), and the proxies that would watch one weigh most of a kilobyte of a page.
 */
export const rawState = {
  name: 'no-proxies',
  apply: 'build',
  enforce: 'pre',
  load: (id: string) =>
    id.split('?')[0]?.endsWith('svelte/src/internal/client/proxy.js')
      ? 'export const proxy = (value) => value, get_proxied_value = proxy, is = Object.is;'
      : undefined,
} as const;
