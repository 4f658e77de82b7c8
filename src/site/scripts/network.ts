/** The network explored: what a node is joined to stands out, arrows lead from node to node, filters hide. */
import { sayLeft, whenChosen } from './filter-form.ts';

type Shape = SVGAElement;

const frame = document.querySelector<HTMLElement>('#network');
const said = document.querySelector<HTMLElement>('#network-said');
const form = document.querySelector<HTMLFormElement>('#network-filters');
const nodes = [...document.querySelectorAll<Shape>('#network [data-node]')];
const lines = [...document.querySelectorAll<SVGLineElement>('#network line')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const byId = new Map(nodes.map((node) => [node.dataset['node'] ?? '', node]));
const usual = said?.textContent ?? '';

const isShown = (node: Element): boolean => !node.classList.contains('is-out');

/** Marks a node, its lines and the nodes at their other ends; with null, nothing. */
function mark(node: Shape | null): void {
  const id = node?.dataset['node'];
  const joined = new Set(id === undefined ? [] : [id]);
  for (const line of lines) {
    const { from = '', to = '' } = line.dataset;
    const isJoined = id !== undefined && (from === id || to === id);
    line.classList.toggle('is-marked', isJoined);
    if (isJoined) joined.add(from).add(to);
  }
  for (const [id, one] of byId) one.classList.toggle('is-marked', joined.has(id));
  frame?.classList.toggle('has-marked', id !== undefined);
  if (said) said.textContent = node?.dataset['said'] ?? usual;
}

function middleOf(node: Shape): { x: number; y: number } {
  const { x, y, width, height } = node.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest node in a direction; one that lies aside of it counts as further away. */
function neighbourOf(node: Shape, [dx, dy]: readonly [number, number]): Shape | null {
  const from = middleOf(node);
  let best: Shape | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of nodes) {
    if (other === node || !isShown(other)) continue;
    const to = middleOf(other);
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    const cost = along + 2 * aside;
    if (along > 0 && cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

/** The drawing is one stop of the Tab key; arrows move within it. */
function makeStop(node: Shape | undefined): void {
  for (const one of nodes) one.setAttribute('tabindex', one === node ? '0' : '-1');
}

function passes(source: DOMStringMap, data: FormData): boolean {
  const theme = String(data.get('theme') ?? '');
  const verdict = String(data.get('verdict') ?? '');
  return (
    (theme === '' || (source['themes'] ?? '').split(' ').includes(theme)) &&
    (verdict === '' || source['verdict'] === verdict) &&
    Number(source['topics']) >= Number(data.get('topics'))
  );
}

function applyFilters(target: HTMLFormElement): void {
  const data = new FormData(target);
  const theme = String(data.get('theme') ?? '');
  const out = new Set<string>();
  const sources = nodes.filter(({ dataset }) => dataset['theme'] === undefined);
  for (const [id, node] of byId) {
    const isOut =
      node.dataset['theme'] === undefined
        ? !passes(node.dataset, data)
        : theme !== '' && node.dataset['theme'] !== theme;
    node.classList.toggle('is-out', isOut);
    if (isOut) out.add(id);
  }
  for (const line of lines) {
    const { from = '', to = '' } = line.dataset;
    line.classList.toggle('is-out', out.has(from) || out.has(to));
  }
  for (const row of rows) row.hidden = out.has(row.dataset['row'] ?? '');
  const left = sources.filter(isShown).length;
  const isChosen = left < sources.length || theme !== '';
  sayLeft(target, left, sources.length, isChosen);
  if (isChosen) rows[0]?.closest('details')?.setAttribute('open', '');
  makeStop(nodes.find(isShown));
}

/** A finger cannot point: its first tap on a shape tells what it is joined to, the next opens the page. */
let isFinger = false;
let tapped: Shape | null = null;

function tap(node: Shape | null, event: Event): void {
  if (!isFinger || (node !== null && tapped === node)) return;
  if (node) event.preventDefault();
  tapped = node;
  // The focus says by itself what it is on; a tap is silent.
  said?.setAttribute('aria-live', 'polite');
  mark(node);
  if (said && node) said.textContent += ' Tap it again to open its page.';
}

for (const node of nodes) {
  node.addEventListener('click', (event) => tap(node, event));
  node.addEventListener('pointerenter', () => mark(node));
  node.addEventListener('focus', () => {
    mark(node);
    makeStop(node);
  });
  node.addEventListener('blur', () => mark(null));
}
frame?.addEventListener('pointerleave', () => {
  if (!isFinger) mark(null);
});
frame?.addEventListener('pointerdown', ({ pointerType }) => {
  isFinger = pointerType === 'touch';
  said?.setAttribute('aria-live', 'off');
});
frame?.addEventListener('click', (event) => {
  if (!nodes.some((node) => event.target instanceof Node && node.contains(event.target)))
    tap(null, event);
});
frame?.addEventListener('keydown', (event) => {
  isFinger = false;
  const direction = directions[event.key];
  const node = nodes.find((one) => one === document.activeElement);
  if (!direction || !node) return;
  event.preventDefault();
  neighbourOf(node, direction)?.focus();
});
if (form) {
  whenChosen(form, () => applyFilters(form));
  applyFilters(form);
}
