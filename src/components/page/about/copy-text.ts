/** Puts the text beside each button on the clipboard at a press, or selects it where there is none. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-text button')) {
    let name: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', async () => {
      const text = button.parentElement?.querySelector('code');
      if (!text) return;
      try {
        await navigator.clipboard.writeText(text.textContent ?? '');
        // Until it has its name back, what it says is not its name.
        name ??= button.textContent;
        button.textContent = button.dataset.copied ?? '';
        clearTimeout(timer);
        timer = setTimeout(() => {
          button.textContent = name;
          name = null;
        }, 2000);
      } catch {
        getSelection()?.selectAllChildren(text);
      }
    });
  }
}
