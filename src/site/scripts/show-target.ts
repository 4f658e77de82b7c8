/** What a link leads to is shown, also where a filter hides it or it is folded. */
function showTarget(): void {
  const target = document.querySelector(':target');
  if (!target) return;
  const isHidden = target.closest('[hidden]') !== null;
  const folded = target.closest('details:not([open])');
  // Where a heading is folded with what it is about, its summary is not inside of it.
  if (folded && !target.closest('summary')) folded.setAttribute('open', '');
  if (isHidden) document.querySelector<HTMLFormElement>('form[data-filters]')?.reset();
  // Filters are applied after the reset; browsers that unfold by themselves have been there already.
  if (isHidden || folded) setTimeout(() => target.scrollIntoView());
}

addEventListener('hashchange', showTarget);
addEventListener('load', showTarget);

export {};
