import { uncitedFigures } from '../figures/uncited-figures.ts';
import type { Rule } from '../types.ts';

export const noUncitedFigure: Rule = {
  id: 'no-uncited-figure',
  severity: 'info',
  scope: 'corpus',
  summary: 'A figure has a source in its paragraph.',
  messages: {
    uncited:
      'Nothing near “{figure}” says where the figure is from, while other figures on this page have their sources. Cite the source, or say that there is none.',
  },
  check: ({ corpus }, report) => {
    for (const document of corpus.documents) {
      for (const span of uncitedFigures(document)) {
        const figure = document.text.slice(span.start, span.end);
        report({ message: 'uncited', data: { figure }, file: document.path, span });
      }
    }
  },
};
