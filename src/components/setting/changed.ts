import type { Values } from '../../lib/trace/evaluate.ts';
import { articleSetting, type Setting } from './store.ts';

/** The parameters that differ from the article's, in its order. */
export function changedParameters({ parameters }: Setting): Values {
  const { parameters: article } = articleSetting;
  const ids = Object.keys(article).filter((id) => parameters[id] !== article[id]);
  return Object.fromEntries(ids.map((id) => [id, parameters[id] as number]));
}
