// A browser's translator takes pieces of text out of the page and puts its own in their place. What the figures go on
// writing into their old pieces would be seen by nobody. So a piece that was all that its element said is put back
// when it is written to, in the place of whatever stands there; the translator then sees it and translates it anew.

/** The two places where Svelte writes and finds text, and what they become. */
const changes = [
  [
    'svelte/src/internal/client/render.js',
    /if \(str !== \(\/\*\* @type \{any\} \*\/ \(text\)\[TEXT_CACHE\] \?\?= text\.nodeValue\)\) \{/,
    `text.whole ??= text.parentNode?.nodeType === 1 && text.parentNode.childNodes.length === 1 ? text.parentNode : null;
	$&
		if (text.parentNode === null) text.whole?.replaceChildren(text);
		if (text.nodeType === 1) text.textContent = str;`,
  ],
  // translated before the figure came to life
  [
    'svelte/src/internal/client/dom/operations.js',
    /child\?\.before\(text\);/,
    `child.localName === 'font' ? child.replaceWith(text) : child.before(text);`,
  ],
] as const;

/** For Vite: Svelte, writing texts that a translator may have replaced. */
export const wholeText = {
  name: 'text-that-a-translator-may-take',
  enforce: 'pre',
  transform(code: string, id: string) {
    const change = changes.find(([file]) => id.split('?')[0]?.endsWith(file));
    if (change === undefined) return;
    const [file, place, text] = change;
    if (!place.test(code))
      throw new Error(`wholeText needs ${file} as it was, got one where text is written otherwise`);
    return code.replace(place, text);
  },
} as const;
