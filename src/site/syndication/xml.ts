import { element, escapeXmlText } from '../../report/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Addresses of pages as a sitemap (sitemaps.org). */
export function sitemap(addresses: readonly string[]): string {
  const urls = [...addresses]
    .sort()
    .map((address) => element('url', {}, [element('loc', {}, [escapeXmlText(address)])]));
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `${declaration}${element('urlset', { xmlns }, ['\n', ...urls.map((url) => `${url}\n`)])}\n`;
}

interface SearchFacts {
  readonly name: string;
  readonly description: string;
  /** Address of the page that searches. */
  readonly search: string;
  readonly icon: string;
  readonly language: string;
}

/** What lets a browser search the site from its address bar (OpenSearch 1.1). */
export function openSearch({ name, description, search, icon, language }: SearchFacts): string {
  const text = (tag: string, value: string) => element(tag, {}, [escapeXmlText(value)]);
  const xmlns = 'http://a9.com/-/spec/opensearch/1.1/';
  return `${declaration}${element('OpenSearchDescription', { xmlns }, [
    // The format has room for 16 characters of name and 1024 of description.
    text('ShortName', name.slice(0, 16)),
    text('Description', description.slice(0, 1024)),
    text('Language', language),
    text('InputEncoding', 'UTF-8'),
    element('Image', { type: 'image/svg+xml' }, [escapeXmlText(icon)]),
    element('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
  ])}\n`;
}
