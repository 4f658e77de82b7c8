/** A word as it stands in the tables: lower case, without a full stop or apostrophe at its end. */
export const bareWord = (text: string): string => text.replace(/[.'’]+$/u, '').toLowerCase();
