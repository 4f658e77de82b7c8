/** What `cut-fonts.ts` writes, under the alias that `astro-config.ts` gives its folder. */
declare module 'kildekart-fonts/*.woff2?url' {
  const address: string;
  export default address;
}
declare module 'kildekart-fonts/fonts.css';
