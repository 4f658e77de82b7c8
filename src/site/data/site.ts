import { project } from './project.ts';

const config = project.site;
if (!config) {
  throw new Error(
    'content/site.yaml is missing or cannot be read; "kildekart check" says what is wrong.',
  );
}
const { publication } = config;
if (!publication?.key) {
  throw new Error(
    'content/site.yaml must name the publication that the pages restate, with its key in the bibliography.',
  );
}

/** What `content/site.yaml` says, with everything that pages rely on. */
export const site = {
  ...config,
  tagline: config.tagline ?? config.description,
  publication: {
    // Not all of it: what a project leaves out, nobody has claimed.
    part: 'parts',
    kind: 'publication',
    ...publication,
    key: publication.key,
    /** Publisher, when there is one, and year, as they stand in brackets behind the title. */
    published: [publication.publisher, publication.year].filter(Boolean).join(', '),
  },
  searches: config.start?.searches ?? [],
  questions: config.start?.questions ?? [],
};

export const themes = site.themes;

export function themeById(id: string): (typeof themes)[number] {
  const theme = themes.find((candidate) => candidate.id === id);
  if (!theme) throw new Error(`No theme "${id}" in content/site.yaml.`);
  return theme;
}
