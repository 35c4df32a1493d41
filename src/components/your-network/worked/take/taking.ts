// The worked step, copied or saved as a file, and what is said of that. It is loaded when a reader asks for it.
import { formatCount } from '../../../../lib/writing/format.ts';
import { save as saveFile } from '../../../setting/files.ts';
import type { StepForm } from '../../../words/vocabulary.ts';
import { takeWords as words } from '../../../words/your-network/take.ts';
import { yourWorkedWords } from '../../../words/your-network/worked.ts';
import type { YourNetwork } from '../../state/your-network.ts';
import { formOf } from './forms.ts';

export interface Taken {
  readonly said: string;
  /** what could not be put on the clipboard */
  readonly byHand?: string;
}

export const choose = async (form: StepForm): Promise<Taken> => ({ said: words.needs[form] });

export async function copy(form: StepForm, state: YourNetwork): Promise<Taken> {
  const made = formOf(form, state);
  if ('problem' in made) return { said: words.stale };
  const lines = formatCount(made.text.trimEnd().split('\n').length);
  try {
    await navigator.clipboard.writeText(made.text);
    return { said: words.copied(yourWorkedWords.take.forms[form], lines) };
  } catch {
    return { said: words.byHand, byHand: made.text };
  }
}

export async function save(form: StepForm, state: YourNetwork): Promise<Taken> {
  const made = formOf(form, state);
  if ('problem' in made) return { said: words.stale };
  const name = words.files[form];
  saveFile(made.text, name, made.type);
  return { said: words.saved(name) };
}
