// When a figure comes alive: as soon as it is near the window, and else when the page has nothing better to do, for who
// goes by keyboard passes over what is asleep. Stands in the page itself; the build puts its hash into the policy.
import type { ClientDirective } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:reached'?: boolean;
  }
}

const reached: ClientDirective = (load, _, island) => {
  const retries = ['online', 'click', 'keydown'];
  let busy = false;
  let note: HTMLElement | undefined;
  const wake = async () => {
    if (busy) return;
    busy = true;
    await (await load())();
    busy = false;
    if (island.hasAttribute('ssr')) {
      // It could not be loaded. It says so, and tries again with whatever the reader does next.
      note ??= document.querySelector('.unreached')?.cloneNode(true) as HTMLElement;
      note.hidden = false;
      island.after(note);
      for (const type of retries) addEventListener(type, wake);
      return;
    }
    note?.remove();
    near.disconnect();
    for (const type of retries) removeEventListener(type, wake);
    for (const part of island.querySelectorAll<HTMLElement>('[inert], [readonly]')) {
      part.inert = false;
      part.removeAttribute('readonly');
    }
  };
  const near = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
    {
      rootMargin: '300px',
    },
  );
  for (const part of island.children) near.observe(part);
  island.addEventListener('astro:hydration-error', (event) => event.preventDefault());
  const later = () => (self.requestIdleCallback ?? setTimeout)(wake);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
};

export default reached;
