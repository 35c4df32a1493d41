// What a reader takes along as a file, and brings back.

/** How long a link to a file is held; some programs fetch it only then. */
const held = 10_000;

/** Hands the reader a text as a file. */
export function save(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), held);
}

/** What a file says, or why it was not read: it is too long, or gone by then, as on a stick that was pulled out. */
export type Chosen = { readonly text: string } | { readonly problem: 'long' | 'unread' };

/**
 * Lets the reader choose a file. Where none is chosen, nothing is handed on.
 * @param accept   which files are offered, as in `<input accept>`
 * @param longest  in bytes; a longer one is not read
 */
export function choose(accept: string, longest: number, take: (chosen: Chosen) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    if (file.size > longest) return take({ problem: 'long' });
    const text = await file.text().catch(() => undefined);
    take(text === undefined ? { problem: 'unread' } : { text });
  });
  field.click();
}
