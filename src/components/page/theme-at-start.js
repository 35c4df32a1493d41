// Before the first paint: the reader's theme, and a mark that scripts run.
{
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  // An answer that is handed in before its script has come waits in its form, see questions/at-start.ts.
  addEventListener(
    'submit',
    (event) => {
      if (!classList.contains('js') || classList.contains('alive')) return;
      event.preventDefault();
      event.target.dataset.waits = '';
    },
    true,
  );
  // Where the page's script can't be had, the page is as it is without scripts, and says so.
  addEventListener(
    'error',
    ({ target }) => {
      if (target.type === 'module') classList.replace('js', 'asleep');
    },
    true,
  );
  try {
    const theme = localStorage.getItem('backprop:theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    // What an earlier edition kept without the book's name before it.
    for (const [key, text] of Object.entries(localStorage))
      if (/^cell:[\w-]+\/[\w-]+$/.test(key) || (key === 'answers' && /"solutionSeen"/.test(text))) {
        localStorage[`backprop:${key}`] ??= text;
        localStorage.removeItem(key);
      }
  } catch {}
}
