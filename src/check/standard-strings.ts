/** Macros that biblatex and biber know without an `@string`. */
export const monthStrings: readonly string[] =
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Journals for which the standard styles of BibTeX (plain, alpha, unsrt, abbrv) define macros. */
export const journalStrings: readonly string[] =
  'acmcs acta cacm ibmjrd ibmsj ieeese ieeetc ieeetcad ipl jacm jcss scp sicomp tocs tods tog toms toois toplas tcs'.split(
    ' ',
  );
