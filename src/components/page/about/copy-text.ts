/** Puts the text beside each button on the clipboard at a press, or selects it where there is none. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-text button'))
    button.addEventListener('click', async () => {
      const text = button.parentElement?.querySelector('code');
      if (!text) return;
      try {
        await navigator.clipboard.writeText(text.textContent ?? '');
        const { textContent: name } = button;
        button.textContent = button.dataset.copied ?? '';
        setTimeout(() => {
          button.textContent = name;
        }, 2000);
      } catch {
        getSelection()?.selectAllChildren(text);
      }
    });
}
