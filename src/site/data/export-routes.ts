import type { APIRoute, GetStaticPaths } from 'astro';
import { type ExportFormat, exportAll, exportFormats, exportOf } from './exports.ts';
import { referenceKeys } from './references.ts';
import { keySegment } from './urls.ts';

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  biblatex: 'application/x-bibtex; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl-json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

function respond(text: string, format: ExportFormat): Response {
  return new Response(text, { headers: { 'Content-Type': contentTypes[format] } });
}

/** One file for each reference. */
export function exportRoutes(format: ExportFormat): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute;
} {
  return {
    getStaticPaths: () =>
      referenceKeys().map((key) => ({ params: { key: keySegment(key) }, props: { key } })),
    GET: ({ props }) => respond(exportOf(String(props['key']), format), format),
  };
}

/** One file with all references. */
export function wholeExport(format: ExportFormat): APIRoute {
  return () => respond(exportAll(format), format);
}

export { exportFormats };
