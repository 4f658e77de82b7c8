const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fields that hold lists of names, by their biblatex names. */
export const nameFields = words(
  'author editor editora editorb editorc translator annotator commentator introduction foreword afterword bookauthor holder shortauthor shorteditor namea nameb namec',
);

/** Fields that are printed as titles. */
export const titleFields = words(
  'title subtitle titleaddon booktitle booksubtitle booktitleaddon maintitle mainsubtitle maintitleaddon issuetitle issuesubtitle eventtitle origtitle reprinttitle',
);

/** Fields that are printed as text besides titles and names. */
const textFields = words(
  'journaltitle journalsubtitle shortjournal shorttitle series shortseries publisher origpublisher institution organization library location origlocation venue note addendum howpublished type version edition chapter pubstate nameaddon part',
);

/** Whether readers get to see the field as running text. */
export const isShownText = (name: string): boolean =>
  nameFields.has(name) || titleFields.has(name) || textFields.has(name);
