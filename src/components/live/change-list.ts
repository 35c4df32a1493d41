import { formatFull } from '../../lib/writing/format.ts';
import { numberClass } from '../quantity/html.ts';
import { symbolHtml, symbolText } from '../quantity/symbol.ts';
import { changedParameters } from '../setting/changed.ts';
import { numberText } from '../setting/shown.ts';
import { articleSetting, type Setting } from '../setting/store.ts';
import { changesWords as words } from '../words/changes.ts';

/** What differs, line by line: the number now, the article's, and a button that puts this one back. */
export function changeListHtml(setting: Setting): string {
  const rows = Object.keys(changedParameters(setting)).map((id) => {
    const [now, before] = bothTexts(id, setting);
    const number = `<span class="${numberClass(id)}">${now}</span>`;
    return row(`${symbolHtml(id)} = ${words.instead(number, before)}`, id, words.putBackOne(symbolText(id)));
  });
  const { rounding } = setting;
  if (rounding) rows.push(row(words.roundingOn(rounding), 'round', words.putBackRounding));
  return rows.join('');
}

function row(text: string, of: string, name: string): string {
  return `<li><span>${text}</span> <button type="button" data-back="${of}" aria-label="${name}">${words.putBack}</button></li>`;
}

/** The number now and the article's, as the page shows them; in full where those are the same digits. */
function bothTexts(id: string, setting: Setting): readonly [string, string] {
  const plain = { ...articleSetting, digits: setting.digits };
  const shown = [
    numberText(id, { ...plain, parameters: setting.parameters }),
    numberText(id, plain),
  ] as const;
  if (shown[0] !== shown[1]) return shown;
  return [formatFull(setting.parameters[id] as number), formatFull(articleSetting.parameters[id] as number)];
}
