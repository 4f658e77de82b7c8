/** Characters that nobody means to write, by what a message calls them. */
export const hiddenCharacters: readonly {
  readonly message: 'control' | 'lost' | 'private' | 'direction' | 'invisible';
  readonly pattern: RegExp;
}[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  { message: 'control', pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g },
  { message: 'lost', pattern: /\ufffd/g },
  { message: 'private', pattern: /[\ue000-\uf8ff]/g },
  { message: 'direction', pattern: /[\u202a-\u202e\u2066-\u2069]/g },
  { message: 'invisible', pattern: /[\u00ad\u200b\u2060\ufeff\u2028\u2029\ufff9-\ufffb]/g },
];
