export const navigation = [
  { label: 'Topics', path: '/topics/' },
  { label: 'References', path: '/references/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Integrity', path: '/integrity/' },
  { label: 'About', path: '/about/' },
  { label: 'Search', path: '/search/' },
] as const;
