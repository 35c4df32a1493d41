import type { HiddenSetting, RunSetting } from '../run/messages.ts';

/** What a control changes: a part of the setting, of its hidden layer too. */
export type Change = Partial<Omit<RunSetting, 'hidden'>> & { readonly hidden?: Partial<HiddenSetting> };

/** The setting with the change made; undefined where that makes no difference. */
export function changed(setting: RunSetting, { hidden, ...part }: Change): RunSetting | undefined {
  const layer = hidden && { hidden: { ...setting.hidden, ...hidden } as HiddenSetting };
  const next = { ...setting, ...part, ...layer };
  return JSON.stringify(next) === JSON.stringify(setting) ? undefined : next;
}
