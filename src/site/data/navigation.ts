import { readSettings } from '../settings.ts';
import { tableSets } from './figures.ts';
import { has } from './parts.ts';

interface NavigationLink {
  readonly label: string;
  readonly path: string;
}

interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

/** The link to a page that a review without such content does not have. */
const only = (part: keyof typeof has, label: string, path = `/${part}/`): NavigationLink[] =>
  has[part] ? [{ label, path }] : [];

/** In the header of every page: few, since on a phone each costs a line. */
export const mainNavigation: readonly NavigationLink[] = [
  ...only('topics', 'Topics'),
  ...only('regulation', 'Regulation'),
  ...only('figures', 'Figures'),
  { label: 'References', path: '/references/' },
  ...only('glossary', 'Glossary'),
  { label: 'Integrity', path: '/integrity/' },
  { label: 'Search', path: '/search/' },
];

/** In the footer of every page: the whole site. A group without links is not shown. */
export const footerNavigation: readonly NavigationGroup[] = [
  {
    title: 'Read',
    links: [
      ...only('topics', 'Topics'),
      ...only('glossary', 'Glossary'),
      ...only('notes', 'Editors’ notes'),
      { label: 'About', path: '/about/' },
    ],
  },
  {
    title: 'Look',
    links: [
      ...only('regulation', 'Regulation'),
      ...only('figures', 'Figures'),
      ...tableSets.map(({ id, title }) => ({ label: title, path: `/figures/${id}/` })),
      ...only('timeline', 'Timeline'),
      ...only('network', 'Network of citations'),
    ],
  },
  {
    title: 'Find and take along',
    links: [
      { label: 'References', path: '/references/' },
      { label: 'Search', path: '/search/' },
      { label: 'Data', path: '/data/' },
      { label: 'All on one page', path: '/print/' },
      ...(readSettings().pdf ? [{ label: 'All as PDF', path: '/everything.pdf' }] : []),
    ],
  },
  {
    title: 'Check',
    links: [
      { label: 'Integrity', path: '/integrity/' },
      { label: 'Rules of the check', path: '/integrity/rules/' },
      { label: 'Audit a manuscript', path: '/audit/' },
    ],
  },
];
