import { readSettings } from '../settings.ts';
import { rowsOf } from './data-rows.ts';
import { figures, tableSets } from './figures.ts';
import { events } from './timeline.ts';

export interface NavigationLink {
  readonly label: string;
  readonly path: string;
}

export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

/** A review without rows of data has no pages that show them. */
const regulation: readonly NavigationLink[] =
  rowsOf('regulation').length > 0 ? [{ label: 'Regulation', path: '/regulation/' }] : [];
const figurePages: readonly NavigationLink[] =
  figures.length + tableSets.length > 0 ? [{ label: 'Figures', path: '/figures/' }] : [];

/** In the header of every page: few, since on a phone each costs a line. */
export const mainNavigation: readonly NavigationLink[] = [
  { label: 'Topics', path: '/topics/' },
  ...regulation,
  ...figurePages,
  { label: 'References', path: '/references/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Integrity', path: '/integrity/' },
  { label: 'Search', path: '/search/' },
];

/** In the footer of every page: the whole site. A group without links is not shown. */
export const footerNavigation: readonly NavigationGroup[] = [
  {
    title: 'Read',
    links: [
      { label: 'Topics', path: '/topics/' },
      { label: 'Glossary', path: '/glossary/' },
      { label: 'Editors’ notes', path: '/notes/' },
      { label: 'About', path: '/about/' },
    ],
  },
  {
    title: 'Look',
    links: [
      ...regulation,
      ...figurePages,
      ...tableSets.map(({ id, title }) => ({ label: title, path: `/figures/${id}/` })),
      ...(events.length > 0 ? [{ label: 'Timeline', path: '/timeline/' }] : []),
      { label: 'Network of citations', path: '/network/' },
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
