/** Spellings that differ between British and American English in names of organisations; folded letters. */
export const americanSpellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    organisation: 'organization',
    organisations: 'organizations',
    centre: 'center',
    centres: 'centers',
    labour: 'labor',
    programme: 'program',
    programmes: 'programs',
    defence: 'defense',
    behavioural: 'behavioral',
    harbour: 'harbor',
    paediatrics: 'pediatrics',
    gynaecology: 'gynecology',
  }),
);
