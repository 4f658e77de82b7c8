const fields = {
  id: 'no-purchase-ban',
  country: 'NO',
  name: 'Norway',
  model: 'purchase-ban',
  selling: 'not-said',
  buying: 'prohibited',
  thirdParties: 'not-said',
  registration: 'not-said',
  penalty: 'not-said',
  year: '2009',
  statement: 'Norway prohibits buying sex.',
  cites: '"[@berg2015, p. 3]"',
  page: '"3"',
  lines: '[12]',
};

/** A row of `regulation.yaml` as written; null leaves a field out, others are added at its end. */
export function regulationRow(changes: Readonly<Record<string, string | null>> = {}): string {
  const written = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null);
  return written.map(([name, value], i) => `${i === 0 ? '- ' : '  '}${name}: ${value}\n`).join('');
}
