import type { AuditOutcome, AuditRequest, Step, WorkerMessage } from './messages.ts';

interface RunnerEvents {
  /** Everything is loaded; from now on nothing is fetched. */
  readonly onReady: () => void;
  /** A part could not be loaded. */
  readonly onIncomplete: () => void;
  readonly onStep: (step: Step, part: number | null) => void;
  readonly onDone: (outcome: AuditOutcome) => void;
  readonly onRefused: (message: string) => void;
}

interface Runner {
  /** Fetches everything that an audit may need. */
  readonly load: () => void;
  readonly run: (request: AuditRequest) => void;
  /** Ends the work at once, whatever it is at. */
  readonly cancel: () => void;
}

/**
 * Keeps a worker that audits, and a second one in reserve, loaded as well: when the first is ended,
 * the next audit needs no network.
 */
export function createRunner(events: RunnerEvents): Runner {
  let isReady = false;
  const listen = (worker: Worker): Worker => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'incomplete') events.onIncomplete();
      else if (data.kind === 'ready') whenReady();
      else if (worker !== active) return;
      else if (data.kind === 'step') events.onStep(data.step, data.part);
      else if (data.kind === 'done') events.onDone(data.outcome);
      else if (data.kind === 'refused') events.onRefused(data.message);
      // What reads PDF files greets the page, too; that is nobody's business here.
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === reserve) reserve = null;
      if (!isReady) events.onIncomplete();
      if (worker === active)
        events.onRefused(
          'The audit could not be loaded or broke off. Reload the page to try again.',
        );
    });
    return worker;
  };
  const start = (): Worker =>
    listen(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  let active: Worker | null = null;
  let reserve: Worker | null = null;
  // The second comes when the first is there, so that its files are in the browser's cache.
  function whenReady(): void {
    if (reserve === null) reserve = start();
    else if (!isReady) {
      isReady = true;
      events.onReady();
    }
  }
  return {
    load: () => {
      active ??= start();
    },
    run: (request) => {
      active ??= start();
      active.postMessage(request);
    },
    cancel: () => {
      active?.terminate();
      active = reserve ?? start();
      reserve = start();
    },
  };
}
