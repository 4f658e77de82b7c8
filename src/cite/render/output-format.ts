import CSL, { type Engine, type OutputFormat } from 'citeproc';
import { MARKS } from './marks.ts';

/** The name under which citeproc-js knows the format. */
export const FORMAT = 'kildekart';

const KEPT = '%%STRING%%';

/**
 * citeproc-js writes text in marks and markup in a few tags, so that nothing that stands in a
 * bibliography can be taken for markup. `parseRichText` reads it again.
 */
const format: OutputFormat = {
  text_escape: encode as unknown as () => string,
  bibstart: '',
  bibend: '',
  '@font-style/italic': `<i>${KEPT}</i>`,
  '@font-style/oblique': `<i>${KEPT}</i>`,
  '@font-style/normal': `<n>${KEPT}</n>`,
  '@font-variant/small-caps': `<c>${KEPT}</c>`,
  '@font-variant/normal': KEPT,
  '@font-weight/bold': `<b>${KEPT}</b>`,
  '@font-weight/normal': KEPT,
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': false,
  '@vertical-align/sup': `<sup>${KEPT}</sup>`,
  '@vertical-align/sub': `<sub>${KEPT}</sub>`,
  '@vertical-align/baseline': false,
  '@passthrough/true': passThrough,
  '@strip-periods/true': passThrough,
  '@strip-periods/false': passThrough,
  '@quotes/true': (state, text) => quoted(state, text, 'quote'),
  '@quotes/inner': (state, text) => (text === undefined ? '’' : quoted(state, text, 'inner-quote')),
  '@quotes/false': false,
  '@cite/entry': function (state, text) {
    return state.sys.wrapCitationEntry(text ?? '', this.item_id ?? '');
  },
  '@bibliography/entry': passThrough,
  '@display/block': (_state, text) => ` ${text ?? ''}`,
  '@display/left-margin': (_state, text) => `<m>${text?.trim() ?? ''}</m> `,
  '@display/right-inline': passThrough,
  '@display/indent': (_state, text) => ` ${text ?? ''}`,
  '@showid/true': passThrough,
  '@URL/true': (_state, text) => `<a>${text ?? ''}</a>`,
  '@DOI/true': (_state, text) => `<d>${text ?? ''}</d>`,
};

/** Makes the format known to citeproc-js; it keeps formats in one place for all its engines. */
export function registerFormat(): void {
  CSL.Output.Formats[FORMAT] ??= format;
}

/** Text as the output of citeproc-js holds it: no sign in it can be taken for markup. */
export function encode(text: string | undefined): string {
  // Between names stands this sign alone; anywhere else it has company.
  if (text === '&') return MARKS.and;
  return (text ?? '')
    .replace(/&/g, MARKS.ampersand)
    .replace(/</g, MARKS.less)
    .replace(/>/g, MARKS.greater)
    .replace(/"/g, MARKS.quote);
}

function passThrough(_state: unknown, text: string | undefined): string {
  return text ?? '';
}

function quoted(state: Engine, text: string | undefined, quote: string): string {
  const open = state.getTerm(`open-${quote}`, 'long', 0) ?? '“';
  const close = state.getTerm(`close-${quote}`, 'long', 0) ?? '”';
  return text === undefined ? open : `${open}${text}${close}`;
}
