// What a page without the worked example's numbers does with an address that gives some: it hands them on to the other
// pages, and says what can't be read.
import { ownLinks } from '../book/own-links.ts';
import { readAddress } from '../setting/address/read-address.ts';
import { writeAddress } from '../setting/address/url-state.ts';
import { articleSetting, pageStore } from '../setting/store.ts';
import { showChanges } from './changes.ts';

const { setting, said, fragment } = readAddress(location.search);
const query = writeAddress({
  ...articleSetting,
  ...setting,
  digits: setting.digits ?? articleSetting.digits,
});
for (const link of ownLinks()) link.search = query;
if (fragment !== '' && location.hash === '') location.replace(`#${fragment}`);
showChanges(pageStore, said);
