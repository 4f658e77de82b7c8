/** Lists of references follow the citation style when the reader changes it. */
import { orderReferences } from './order-references.ts';
import { PREFERENCES_EVENT } from './preferences.ts';

document.addEventListener(PREFERENCES_EVENT, () => {
  for (const list of document.querySelectorAll<HTMLElement>('[data-orders]')) orderReferences(list);
});
