import { readText } from '../citation-js.ts';
import { languageTags } from '../languages.ts';
import { splitList } from '../lists.ts';
import type { Correction } from './correction.ts';

const joined = (value: string): string => splitList(value).join('; ');

export const publisherCorrection: Correction = {
  id: 'publishers-and-places',
  why: 'citation-js writes several publishers or places as an array, which CSL does not know, and takes one of institution, organisation and publisher only.',
  before({ fields }) {
    const names = ['institution', 'organization', 'howpublished', 'publisher'];
    const values = names.flatMap((name) => splitList(fields.get(name) ?? ''));
    for (const name of names) fields.delete(name);
    if (values.length > 0) fields.set('publisher', [...new Set(values)].join('; '));
    for (const name of ['location', 'origlocation', 'origpublisher']) {
      const value = fields.get(name);
      if (value !== undefined) fields.set(name, joined(value));
    }
  },
};

const countries: Readonly<Record<string, string>> = {
  countryde: 'Germany',
  countryeu: 'European Union',
  countryep: 'European Union',
  countryfr: 'France',
  countryuk: 'United Kingdom',
  countryus: 'United States of America',
};

export const jurisdictionCorrection: Correction = {
  id: 'jurisdiction',
  why: 'citation-js looks for patents in the wrong place and prints localisation keys of countries.',
  after(item, { type, fields }) {
    const location = fields.get('location');
    if (type !== 'patent' || location === undefined) return;
    item['jurisdiction'] = splitList(location)
      .map((place) => (Object.hasOwn(countries, place) ? countries[place] : readText(place)))
      .join('; ');
    delete item['publisher-place'];
  },
};

const languageTag = (name: string): string | undefined => {
  const bare = name.toLowerCase().replace(/^lang/, '');
  return Object.hasOwn(languageTags, bare) ? languageTags[bare] : undefined;
};

export const languageCorrection: Correction = {
  id: 'language-tags',
  why: 'citation-js keeps names such as british; CSL wants BCP 47 tags.',
  after(item, { fields }) {
    const written = fields.get('langid') ?? splitList(fields.get('language') ?? '')[0];
    if (written === undefined) return;
    const variant = /variant ?= ?(\w+)/.exec(fields.get('langidopts') ?? '')?.[1] ?? '';
    item.language = languageTag(variant) ?? languageTag(written) ?? written;
  },
};

export const keywordCorrection: Correction = {
  id: 'keywords',
  why: 'citation-js joins keywords without a space.',
  after(item) {
    const keywords = item['keyword'];
    if (typeof keywords === 'string') item['keyword'] = keywords.replace(/,(?=\S)/g, ', ');
  },
};
