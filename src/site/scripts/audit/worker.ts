/** Audits in a worker of its own, so that the page stays quick and the work can be stopped. */
import { createLibrary } from '../../../bib/create-library.ts';
import { parseBib } from '../../../bib/parse.ts';
import { auditAgainstOwnList, auditManuscript } from '../../../manuscript/audit.ts';
import { loadReaders } from '../../../manuscript/files/load-readers.ts';
import { readManuscriptFile } from '../../../manuscript/read-file.ts';
import { referencesOfLibrary } from '../../../manuscript/references.ts';
import { annotate } from '../../../report/annotate.ts';
import { renderAuditCsv } from '../../../report/audit-csv.ts';
import { renderAuditHtml } from '../../../report/audit-html.ts';
import { renderAuditJson } from '../../../report/audit-json.ts';
import { decodeBib } from '../../../text/decode.ts';
import { createLineIndex } from '../../../text/line-index.ts';
import type { AuditOutcome, AuditRequest, NamedText, Step, WorkerMessage } from './messages.ts';

const say = (message: WorkerMessage): void => postMessage(message);
const step = (name: Step, part: number | null = null): void =>
  say({ kind: 'step', step: name, part });

async function bytesOf(source: File | NamedText): Promise<Uint8Array> {
  return source instanceof File
    ? new Uint8Array(await source.arrayBuffer())
    : new TextEncoder().encode(source.text);
}

async function readBibliographies(sources: AuditRequest['bibliographies']) {
  const files = await Promise.all(
    sources.map(async (source) => parseBib(decodeBib(await bytesOf(source)).text, source.name)),
  );
  const problems = files.flatMap(({ path, text, problems }) => {
    const lines = createLineIndex(text);
    return problems.map(
      ({ message, span }) => `${path}, line ${lines.positionAt(span.start).line}: ${message}`,
    );
  });
  return { library: createLibrary(files), problems };
}

async function audit({ manuscript: source, bibliographies }: AuditRequest): Promise<void> {
  const { name } = source;
  step('reading');
  const manuscript = await readManuscriptFile(await bytesOf(source), name, {
    onProgress: (part) => step('reading', part),
  });
  const [obstacle] = manuscript.problems;
  if (obstacle !== undefined) {
    say({ kind: 'refused', message: obstacle.message });
    return;
  }
  if (bibliographies.length > 0) step('bibliography');
  const { library, problems } = await readBibliographies(bibliographies);
  step('auditing');
  const result =
    bibliographies.length === 0
      ? auditAgainstOwnList(manuscript)
      : auditManuscript(manuscript, referencesOfLibrary(library));
  step('writing');
  const outcome: AuditOutcome = {
    name,
    audit: result,
    blocks: annotate(manuscript, result.citations),
    downloads: {
      html: renderAuditHtml(result, { path: name, manuscript }),
      csv: renderAuditCsv(result),
      json: renderAuditJson(result),
    },
    bibliographyProblems: problems,
  };
  say({ kind: 'done', outcome });
}

addEventListener('message', async ({ data }: MessageEvent<AuditRequest>) => {
  try {
    await audit(data);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      kind: 'refused',
      message: `This file made the audit stumble (${reason}). Please report it, with a file that does so.`,
    });
  }
});

// What single formats need is loaded now, so that nothing is fetched once a text is at hand.
loadReaders().then(
  () => say({ kind: 'ready' }),
  () => say({ kind: 'incomplete' }),
);
