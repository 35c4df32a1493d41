// Before the first paint: the reader's theme, and a mark that scripts run.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('backprop:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  // What an earlier edition kept without the book's name before it.
  for (const [key, text] of Object.entries(localStorage))
    if (/^cell:[\w-]+\/[\w-]+$/.test(key) || (key === 'answers' && /"solutionSeen"/.test(text))) {
      localStorage[`backprop:${key}`] ??= text;
      localStorage.removeItem(key);
    }
} catch {}
