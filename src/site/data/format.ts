import { citableItems } from '../../cite/citable-items.ts';
import { createCitationFormatter } from '../../cite/render/formatter.ts';
import { project } from './project.ts';

/** One formatter for the whole site, so that 2018a is the same work on every page. */
export const formatter = createCitationFormatter(citableItems(project.library), {
  style: 'apa',
  locale: 'en-GB',
});
