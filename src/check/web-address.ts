import { cleanVerbatim } from '../bib/corrections/identifiers.ts';
import { editDistance } from '../text/distance.ts';

/** What is wrong with a web address as written, most serious first. */
type AddressFault =
  | 'dangerous'
  | 'local'
  | 'markup'
  | 'several'
  | 'scheme'
  | 'typo'
  | 'space'
  | 'cut'
  | 'unclosed'
  | 'trailing'
  | 'host'
  | 'escaped';

interface AddressVerdict {
  readonly fault: AddressFault;
  /** What should probably stand there; empty when that cannot be told. */
  readonly better: string;
}

const dangerous = /^(?:javascript|vbscript|data):/i;
const local =
  /^(?:file:|[a-z]:[\\/]|\\\\|~\/|\/(?:home|users|tmp|var)\/)|^[^/\s]+\.(?:pdf|html?|docx?|ps|txt)$/i;
const markup =
  /^\{?\\(?:url|href|path)\b|<[a-z/!]|^<|>$|\]\(|^\[|href=|&(?:amp|lt|gt|quot|nbsp);|^["'“”«]|["”»]$/i;
const head = /^([a-z]{3,7})([:;/\\]{1,5})(?=[\w[])/i;
const doubled = /^(?:https?:\/\/)+(?=https?:)/i;
const remark =
  /^(\S+)\s+(?:[([]|(?:last |date )?(?:accessed|retrieved|visited|viewed|abgerufen|besøkt|lest|hentet)\b)/i;
const schemed = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const hostLike = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:[:/?#]|$)/iu;
const privateHost =
  /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|\[::1\]|[^.:[\]]+)$/i;
const hostForm = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]+\.?$|^\[[\da-f:.]+\]$/i;
const escapes = /\\[_%&#~$]|\\textasciitilde|\{\\/;

/**
 * Judges an address in a `url` field by its form alone; null for one that may well work. Addresses of
 * other schemes than the web's, such as `urn:` and `ftp:`, are left alone.
 */
export function judgeAddress(written: string): AddressVerdict | null {
  const text = written.trim();
  // Browsers ignore control characters and blanks within a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
  const bare = text.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\ufeff{}]/g, '');
  if (dangerous.test(bare)) return fault('dangerous');
  if (local.test(text)) return fault('local');
  if (markup.test(text)) return fault('markup', withoutMarkup(text));
  const url = cleanVerbatim(text);
  // LaTeX that is no escape is for other rules.
  if (/\\[a-z]/i.test(url)) return null;
  return judgeClean(url) ?? (escapes.test(text) ? fault('escaped', url) : null);
}

const fault = (name: AddressFault, better = ''): AddressVerdict => ({ fault: name, better });

function judgeClean(url: string): AddressVerdict | null {
  if ((url.match(/(?:^|[\s,;]|\band )https?:\/\//gi)?.length ?? 0) > 1) return fault('several');
  const better = repairScheme(url);
  if (better !== url) return fault('typo', better);
  if (!schemed.test(url)) {
    if (hostLike.test(url)) return fault('scheme', `https://${url}`);
    return url.startsWith('//') ? fault('scheme', `https:${url}`) : fault('host');
  }
  if (!/^https?:/i.test(url)) return null;
  const alone = remark.exec(url)?.[1];
  if (alone !== undefined)
    return fault('trailing', alone.slice(0, alone.length - trailingJunk(alone).length));
  if (/\s/.test(url)) return fault('space');
  if (/(?:…|\.\.\.)$/.test(url)) return fault('cut');
  const trailing = trailingJunk(url);
  if (trailing !== '') return fault('trailing', url.slice(0, -trailing.length));
  if (count(url, '(') > count(url, ')')) return fault('unclosed');
  return isHostRight(url) ? null : fault('host');
}

/** The address with `http` or `https` spelt right and once; itself when there is nothing to mend. */
function repairScheme(url: string): string {
  const single = url.replace(doubled, '');
  const [whole = '', name = '', joint = ''] = head.exec(single) ?? [];
  const isWeb = /^https?$/i.test(name);
  const isSlip = !isWeb && joint.includes('/') && isNear(name.toLowerCase());
  if (!isSlip && (!isWeb || joint === '://')) return single;
  return `${/s/i.test(name) ? 'https' : 'http'}://${single.slice(whole.length)}`;
}

const isNear = (name: string): boolean =>
  editDistance(name, 'http', 1) <= 1 || editDistance(name, 'https', 1) <= 1;

/** No more signs than this are taken for junk; hostile text may have any number. */
const MOST_JUNK = 20;

/** Punctuation of the sentence around an address, and a bracket that it does not open. */
function trailingJunk(url: string): string {
  // Names such as “Inc.” end the addresses of wiki pages.
  const signs = /\/wiki\//.test(url) ? ',;' : '.,;';
  let end = url.length;
  while (end > url.length - MOST_JUNK) {
    const sign = url.charAt(end - 1);
    const upTo = url.slice(0, end);
    const isJunk = sign === ')' ? count(upTo, ')') > count(upTo, '(') : signs.includes(sign);
    if (!isJunk) break;
    end -= 1;
  }
  return url.slice(end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function isHostRight(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return hostForm.test(host) && !privateHost.test(host);
}

/** The one address inside `\url{…}`, `<…>`, a Markdown link or the like; empty when there is none. */
function withoutMarkup(text: string): string {
  const found = text.match(/https?:\/\/[^\s"'“”«»<>{}[\]\\]+/gi) ?? [];
  const [first = ''] = new Set(found.map((url) => url.replace(/&amp;/g, '&')));
  const clean = first.slice(0, first.length - trailingJunk(first).length);
  return new Set(found).size === 1 && URL.canParse(clean) ? clean : '';
}
