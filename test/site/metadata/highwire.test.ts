import { describe, expect, it } from 'vitest';
import { dublinCoreTags } from '../../../src/site/metadata/dublin-core.ts';
import { highwireTags } from '../../../src/site/metadata/highwire.ts';
import { article, chapter, report, thesis, work } from './works.ts';

const written = (tags: readonly { name: string; content: string }[]) =>
  tags.map(({ name, content }) => `${name}=${content}`);

describe('the citation tags of a work', () => {
  it('say an article with all it has, markup taken out of its title', () => {
    expect(written(highwireTags(article))).toEqual([
      'citation_title=On it: a & b',
      'citation_author=de Haas, Hein',
      'citation_author=Pro Sentret',
      'citation_author=Smith, John, III',
      'citation_publication_date=2018/09/06',
      'citation_journal_title=Journal',
      'citation_volume=4',
      'citation_issue=2',
      'citation_firstpage=12',
      'citation_lastpage=15',
      'citation_doi=10.1/x?y',
      'citation_issn=1234-5679',
      'citation_language=en',
    ]);
  });

  it('name the book of a chapter, the body of a report and the school of a thesis', () => {
    expect(written(highwireTags(chapter))).toContain('citation_inbook_title=Whole');
    expect(written(highwireTags(chapter))).toContain('citation_editor=Lie, Jonas');
    expect(written(highwireTags(report))).toContain('citation_technical_report_institution=NCIS');
    expect(written(highwireTags(report))).toContain('citation_technical_report_number=5');
    expect(written(highwireTags(thesis))).toContain('citation_dissertation_institution=School');
  });

  it('say nothing of what is not known', () => {
    expect(written(highwireTags(work('@misc{x, date = {forthcoming}}')))).toEqual([]);
    expect(written(dublinCoreTags(work('@misc{x, title = {}}')))).toEqual(['DC.type=Text']);
  });

  it('hand on only addresses that a browser opens as a page', () => {
    const odd = work('@online{x, title = {T}, url = {javascript:alert(1)}}');
    expect(JSON.stringify([highwireTags(odd), dublinCoreTags(odd)])).not.toContain('javascript');
  });
});
